import type { EventOf } from './scenario-events.ts';
import type { World } from './world.ts';

/** How much busier than usual the whole network is at a time, 1 or more; it rises over the ramp and falls as fast. */
export function rushAt(world: World, at: number): number {
  let factor = 1;
  for (const event of world.scenario.events) {
    if (event.kind === 'rush') factor *= 1 + (event.times - 1) * heightAt(event, at - world.from - event.at);
  }
  return factor;
}

function heightAt({ lasts, ramp }: EventOf<'rush'>, since: number): number {
  if (since < 0 || since >= lasts) return 0;
  return Math.min(1, since / Math.max(1, ramp), (lasts - since) / Math.max(1, ramp));
}
