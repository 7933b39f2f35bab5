/** How many false alarms are put up with, as a multiple of the usual rates, in words. */
export function factorWords(factor: number): string {
  if (Math.abs(factor - 1) < 0.01) return 'the usual rate of false alarms';
  if (factor < 1) return `false alarms ${round(1 / factor)} times rarer than usual`;
  return `false alarms ${round(factor)} times as frequent as usual`;
}

function round(value: number): string {
  return String(Number(value.toFixed(value < 10 ? 1 : 0)));
}
