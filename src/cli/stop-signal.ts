/**
 * Aborts on the first SIGINT or SIGTERM, so that work can end in order. A second one, or ten seconds more, ends the
 * process at once; rows are the truth, so nothing is lost by it.
 */
export function stopSignal(): { readonly signal: AbortSignal; abort(): void; [Symbol.dispose](): void } {
  const controller = new AbortController();
  let forced: NodeJS.Timeout | undefined;
  const onSignal = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) process.kill(process.pid, 'SIGKILL');
    controller.abort(new Error(name));
    forced = setTimeout(() => process.kill(process.pid, 'SIGKILL'), 15_000);
    forced.unref();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    abort: () => controller.abort(),
    [Symbol.dispose]: () => {
      clearTimeout(forced);
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
