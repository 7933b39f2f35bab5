/** The refusal of a line, with the file that it stands in where that has a name. */
export function refusedLine(input: unknown, line: number, reason: string): InputError {
  const where = input === '-' ? 'stdin: ' : typeof input === 'string' ? `${input}: ` : '';
  return new InputError('line', `${where}line ${line}: ${reason}`, line);
}

/** Input that cannot be read on: a refused line in strict mode, a file that is gone, or one too dense to order. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly kind: 'line' | 'file' | 'bound';
  /** 1-based number of the line at fault, null where no single line is. */
  readonly line: number | null;

  constructor(kind: 'line' | 'file' | 'bound', message: string, line: number | null = null, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.line = line;
  }
}
