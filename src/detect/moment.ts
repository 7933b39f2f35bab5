/** The moment of a fold: the time folded, and the time of decisions (later in a live catch-up); ms since 1970. */
export type Moment = { readonly time: number; readonly at: number };
