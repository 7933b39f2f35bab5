import { readFileSync } from 'node:fs';

/** The text of a file that was named on the command line. @throws Error that names it and what is wrong with it */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message;
    throw new Error(`cannot read ${file}: ${why}`, { cause });
  }
}
