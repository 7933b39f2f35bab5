/** The refusal of a line, with the file that it stands in where that has a name. */
export function refusedLine(input: unknown, line: number, reason: string): InputError {
  const where = input === '-' ? 'stdin: ' : typeof input === 'string' ? `${input}: ` : '';
  return new InputError('line', `${where}line ${line}: ${reason}`, line);
}

type Kind = 'line' | 'file' | 'bound' | 'cut';

/**
 * Input that cannot be read on: a refused line in strict mode, a file that is gone, one that is too dense to order or
 * unpacks without end, or packed data that is cut short.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly kind: Kind;
  /** 1-based number of the line at fault, null where no single line is. */
  readonly line: number | null;

  constructor(kind: Kind, message: string, line: number | null = null, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.line = line;
  }
}
