import type { MentionHappening, ShareHappening } from '../../src/detect/happening.ts';
import { memoryWithin } from '../../src/waves/kernel.ts';
import { DAY } from '../detect/stream.ts';

/** Reposts of four days that come as the memory kernel says, of which `total` would come in the end. */
export function reposts(root: Pick<MentionHappening, 'at' | 'uri'>, total: number, name = root.uri): ShareHappening[] {
  const list: ShareHappening[] = [];
  for (let at = root.at, count = 0; count < total && at < root.at + 4 * DAY; at += 20_000) {
    const due = Math.floor(total * memoryWithin((at - root.at) / 1000));
    for (; count < due; count += 1) {
      list.push({
        kind: 'share',
        at,
        uri: `${name}/repost/${count}`,
        author: `${name}-${count}`,
        network: 'bluesky',
        subject: root.uri,
        via: 'repost',
      });
    }
  }
  return list;
}
