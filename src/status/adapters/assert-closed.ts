/** The XML parser takes a body that was cut off for a whole one: its last tag tells. Throws when it is missing. */
export function assertClosed(body: string, tag: string): void {
  if (!new RegExp(`</(?:[a-z0-9]+:)?${tag}\\s*>`, 'i').test(body.slice(-2000))) throw new Error(`</${tag}> is missing`);
}
