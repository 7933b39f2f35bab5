/** Something that the screens show has changed. `series`: new counts; `health`: sources, feeds, queues. */
export type ChangeEvent = {
  readonly kind: 'episode' | 'health' | 'series';
  readonly product?: string;
  readonly episode?: string;
};

/** Hears of every change until the returned function is called. */
export type OnChange = (listener: (event: ChangeEvent) => void) => () => void;

/** Hands changes from whoever polls the database to whoever has a stream open. */
export function createChangeHub(): { emit(event: ChangeEvent): void; onChange: OnChange } {
  const listeners = new Set<(event: ChangeEvent) => void>();
  return {
    emit: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
