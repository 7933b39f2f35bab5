/** Pages that say what they know in two answers. */
export const SEVERAL_ANSWERS = ['instatus', 'incident-io'] as const;
export type SeveralAnswers = (typeof SEVERAL_ANSWERS)[number];

/** Where the second answer stands, beside the address that the entry gives. */
const SECOND: Readonly<Record<SeveralAnswers, (first: URL) => string>> = {
  // The summary tells incidents and no components.
  instatus: ({ origin }) => `${origin}/v3/components.json`,
  // The summary that is like Statuspage's tells components and no incidents.
  'incident-io': ({ origin, host }) => `${origin}/proxy/${host}`,
};

/** The addresses at which one entry of the catalogue is read: its own, and that of its second answer. */
export function answersOf(url: string, answers: SeveralAnswers | undefined): string[] {
  if (answers === undefined) return [url];
  return [...new Set([url, SECOND[answers](new URL(url))])];
}
