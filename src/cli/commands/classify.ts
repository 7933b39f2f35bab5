import { Command } from 'commander';
import { openTools, type Tools } from '../../app.ts';
import { explainPost } from '../../classify/judge.ts';
import { readConfig } from '../../config.ts';
import { ANY_PRODUCT, takeAsAbout } from '../../match/about.ts';
import { matchPost } from '../../match/match-post.ts';
import { plural } from '../../plural.ts';
import { readItems } from '../../sources/file/read-items.ts';
import type { Post } from '../../sources/item.ts';
import { UsageError } from '../errors.ts';
import { writeLines } from '../output.ts';

export function classifyCommand(): Command {
  return new Command('classify')
    .description('Label posts from stdin: one line of mentions, labels and reasons for each.')
    .option('--catalog <file...>', 'catalogue files laid over the bundled one', [])
    .option('--product <id>', `take every post as being about this product; ${ANY_PRODUCT}: about one it does not name`)
    .addHelpText('after', '\nExample:\n  outcry classify < posts.ndjson > labels.ndjson')
    .action(async ({ catalog, product }: { catalog: string[]; product?: string }) => {
      const config = readConfig();
      const tools = openTools([...config.catalogFiles, ...catalog], config.modelFile);
      if (product !== undefined && product !== ANY_PRODUCT && !tools.catalogue.byId.has(product)) {
        throw new UsageError(
          `--product: the catalogue has no product "${product}" (${ANY_PRODUCT} takes posts as about one it does not name)`,
        );
      }
      let bad = 0;
      const onBad = (line: number, reason: string) => {
        bad += 1;
        process.stderr.write(`line ${line}: ${reason}\n`);
      };
      for await (const items of readItems('-', { onBad })) {
        const posts = items.flatMap(({ item }) => (item.type === 'post' ? [item] : []));
        await writeLines(posts.map((post) => JSON.stringify(labelled(tools, post, product ?? null))));
      }
      if (bad > 0) process.stderr.write(`${plural(bad, 'bad line')} skipped\n`);
    });
}

function labelled(tools: Tools, post: Post, about: string | null): object {
  const found = matchPost(tools.matcher, post);
  const { mentions, own } = about === null ? { mentions: found, own: -1 } : takeAsAbout(found, about);
  const judgements = explainPost(tools.model, post, mentions);
  const wanted = mentions.flatMap((mention, index) => {
    const judgement = judgements[index];
    if (judgement === undefined || (own >= 0 && index !== own)) return [];
    const { product, confidence, why } = mention;
    const { label, signal, symptom, reasons } = judgement;
    return [{ product, confidence: round(confidence), why, label, signal: round(signal), symptom, reasons }];
  });
  return { uri: post.uri, mentions: wanted };
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;
