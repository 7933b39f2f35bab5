import { Command } from 'commander';
import { readAgain } from '../../../db/store/authors.ts';
import { forgetAuthor } from '../../../workers/forget.ts';
import { openApp } from '../../app.ts';
import { type Config, readConfig } from '../../config.ts';
import { plural } from '../../plural.ts';
import { createInlineQueue } from '../../queue/inline.ts';
import { type Author, authorOf, blueskyName } from '../../rights/author.ts';
import { otherNames } from '../../rights/web-finger.ts';
import { resolveHandles } from '../../sources/bluesky/resolve-handles.ts';
import { UsageError } from '../errors.ts';
import { writeLines } from '../output.ts';
import { stopSignal } from '../stop-signal.ts';

type Options = { onlyPast: boolean; allowAgain: boolean; database?: string };

export function forgetCommand(): Command {
  return new Command('forget')
    .description('Remove all that is stored of an author, and read them no more.')
    .argument(
      '<author>',
      'a DID, a Bluesky handle, a Mastodon account (@ana@example.social) or the address of a profile',
    )
    .option('--only-past', 'remove what is stored, and go on reading what they write', false)
    .option('--allow-again', 'the other way: read again somebody who was forgotten', false)
    .option('--database <where>', 'a folder, or postgres://…; default: the configured one')
    .addHelpText(
      'after',
      '\nExample:\n  outcry forget @ana@example.social\n\nThe embedded database belongs to one process: stop Outcry first.',
    )
    .action(async (given: string, options: Options) => {
      const config = readConfig();
      using stop = stopSignal();
      const { author, note } = await whoIs(given, config, stop.signal);
      await using app = await openApp(
        { ...config, database: targetOf(config, options.database), recording: null, logLevel: 'warn' },
        { queue: createInlineQueue() },
      );
      if (options.allowAgain) {
        const was = await readAgain(app.db, author);
        return writeLines([was ? `${given} is read again` : `${given} was not ignored`, ...note]);
      }
      const { posts, shares, products, episodes } = await forgetAuthor(app, author, !options.onlyPast, new Date());
      await writeLines([
        posts + shares === 0
          ? `nothing of ${given} is stored`
          : `removed ${plural(posts, 'post')} and ${plural(shares, 'repost or quote', 'reposts and quotes')} of ${given}`,
        ...(products.length > 0 ? [`taken back from the counts of ${products.join(', ')}`] : []),
        ...(episodes.length > 0 ? [`messages said anew: ${episodes.join(', ')}`] : []),
        options.onlyPast ? 'what they write from now on is read' : 'they are not read any more',
        ...note,
      ]);
    });
}

function targetOf(config: Config, named: string | undefined): Config['database'] {
  if (named === undefined) return config.database;
  return /^postgres(ql)?:/.test(named) ? { url: named } : { folder: named };
}

/** Who is meant, under all names that can be found; `note` says where one could not look. */
async function whoIs(given: string, config: Config, signal: AbortSignal): Promise<{ author: Author; note: string[] }> {
  const author = authorOf(given) ?? (await byHandle(given, config, signal));
  const [acct] = author.names;
  if (author.network !== 'mastodon' || acct === undefined) return { author, note: [] };
  const { names, unasked } = await otherNames(acct, { allowHosts: config.allowHosts, signal });
  return {
    author: { ...author, names: [...author.names, ...names] },
    note: unasked.map(
      (host) =>
        `${host} could not be asked for other names of theirs: if their profile lies on another host, forget its address too`,
    ),
  };
}

async function byHandle(given: string, { allowHosts, blueskyApi: api }: Config, signal: AbortSignal): Promise<Author> {
  const handle = (blueskyName(given) ?? given).trim().replace(/^@/, '').toLowerCase();
  if (!/^[a-z0-9.-]+\.[a-z0-9-]+$/.test(handle)) {
    throw new UsageError(
      `forget: expected a DID, a handle, @user@host or a profile's address, got "${given.slice(0, 100)}"`,
    );
  }
  const resolved = new Map<string, string>();
  await resolveHandles([handle], resolved, { api, allowHosts, signal });
  const did = resolved.get(handle);
  if (did === undefined)
    throw new Error(`the handle ${handle} could not be looked up; give the DID instead (did:plc:…)`);
  return { network: 'bluesky', names: [did] };
}
