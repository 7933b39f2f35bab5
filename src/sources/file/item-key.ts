import { itemTime, type StreamItem } from '../item.ts';

/** An item with what orders it and what it is a repeat of. */
export type Keyed = {
  readonly item: StreamItem;
  readonly time: number;
  /** Type and key: two items with the same one within the horizon are repeats. */
  readonly identity: string;
};

export function keyedItem(item: StreamItem): Keyed {
  return { item, time: itemTime(item), identity: `${item.type} ${itemKey(item)}` };
}

function itemKey(item: StreamItem): string {
  switch (item.type) {
    case 'engagement':
      return `${item.subject} ${item.observedAt} ${item.reposts}`;
    case 'edit':
      return `${item.uri} ${item.observedAt} ${item.text}`;
    case 'removal':
      return `${item.network} ${item.author}`;
    case 'gap':
      return `${item.network} ${item.from} ${item.to}`;
    default:
      return item.uri;
  }
}

/** Total order: time, type, key, and for items that differ in nothing else their whole content. */
export function compareKeyed(a: Keyed, b: Keyed): number {
  if (a.time !== b.time) return a.time - b.time;
  if (a.identity !== b.identity) return a.identity < b.identity ? -1 : 1;
  const left = JSON.stringify(a.item);
  const right = JSON.stringify(b.item);
  return left === right ? 0 : left < right ? -1 : 1;
}
