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
