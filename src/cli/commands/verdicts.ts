import { Command } from 'commander';
import { LEFT_OUT, type LeftOut, labelledPosts } from '../../feedback/labelled-posts.ts';
import { allVerdicts } from '../../feedback/verdict.ts';
import { plural } from '../../plural.ts';
import { openExisting } from '../database.ts';
import { writeLines } from '../output.ts';

type Options = { posts?: boolean; product?: string; database?: string };

export function verdictsCommand(): Command {
  return new Command('verdicts')
    .description('What people answered of episodes, or the posts that the answers label, one JSON object a line.')
    .option('--posts', 'the posts of judged outages with the label that the verdict gives them, to train on')
    .option('--product <id>', 'of one product')
    .option('--database <where>', 'a folder, or postgres://…; default: the configured one')
    .addHelpText(
      'after',
      `
Of an outage called real its posts keep the label they were given; of a false alarm, or one expected for a launch, they are "other".
Left out: what plainly says that it fails though it was a false alarm, copies, texts with two labels, and whatever is no longer kept.
The file holds texts of posts: delete it when you would delete them.

Example:
  outcry verdicts --posts > labelled.ndjson && npm run train -- --posts labelled.ndjson --out own.bin`,
    )
    .action(async ({ posts = false, product, database: named }: Options) => {
      await using database = await openExisting(named);
      if (!posts) {
        await writeLines((await allVerdicts(database.db, product ?? null)).map((one) => JSON.stringify(one)));
        return;
      }
      const { posts: labelled, leftOut } = await labelledPosts(database.db, product ?? null);
      await writeLines(labelled.map((post) => JSON.stringify(post)));
      const left = Object.entries(LEFT_OUT).flatMap(([why, words]) => {
        const count = leftOut[why as LeftOut];
        return count === 0 ? [] : [`${count} ${words}`];
      });
      console.error([`${plural(labelled.length, 'post')} labelled by verdicts`, ...left].join('; left out: '));
    });
}
