/** What users turn. Rates are false alarms per product and day, times are minutes. */
export type DetectSettings = {
  readonly falseAlarms: { readonly watch: number; readonly notify: number; readonly page: number };
  /** Fewest distinct reporters of a page, unless the vendor confirms. */
  readonly pageReporters: number;
  /** Reports stay below 1.5 × normal for this long before an episode closes. */
  readonly quietMinutes: number;
  /** A surge within this time after the close goes on with the same episode. */
  readonly reopenMinutes: number;
  readonly wave: {
    /** Fewest shares of a wave, and fewest that it is forecast to have in the end. */
    readonly leastShares: number;
    readonly leastFinal: number;
    /** Told as a wave when the forecast's lower bound exceeds the product's usual largest cascade by this factor. */
    readonly timesUsual: number;
    /** A wave of this many forecast shares, and ten times the usual, pages. */
    readonly pageShares: number;
  };
};

export const DEFAULT_SETTINGS: DetectSettings = {
  falseAlarms: { watch: 1 / 30, notify: 1 / 300, page: 1 / 2000 },
  pageReporters: 5,
  quietMinutes: 15,
  reopenMinutes: 60,
  wave: { leastShares: 30, leastFinal: 190, timesUsual: 2, pageShares: 500 },
};

/** The same with `factor` times the usual false alarms put up with, at every severity. */
export function withFactor(settings: DetectSettings, factor: number): DetectSettings {
  const { watch, notify, page } = settings.falseAlarms;
  return { ...settings, falseAlarms: { watch: watch * factor, notify: notify * factor, page: page * factor } };
}
