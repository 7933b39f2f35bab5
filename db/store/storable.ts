/** PostgreSQL keeps no NUL characters in text, and no halves of surrogate pairs: both become U+FFFD, which moves no span. */
export function storable(text: string): string {
  return text.replaceAll('\0', '\ufffd').toWellFormed();
}
