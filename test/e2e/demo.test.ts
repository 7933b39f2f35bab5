import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { openTools } from '../../src/app.ts';
import { tempFolder } from '../setup/recordings.ts';
import { linesOf, runCli, startCli } from '../setup/run-cli.ts';
import { asKept, storyOf } from '../setup/story.ts';

/** The demo fast enough for a test; its 26 hours take about twelve seconds. */
const SPEED = '8000';

describe('outcry demo', { timeout: 300_000 }, () => {
  it('killed with -9 in the middle and started again, finds what an undisturbed replay of its files finds', async () => {
    await using folder = await tempFolder();
    const env = { OUTCRY_DATA: folder.path, OUTCRY_PORT: '0', OUTCRY_LOG_LEVEL: 'silent' };
    const first = startCli(['demo', '--speed', SPEED], { env });
    await first.told('A recorded day');
    // Alerts of the outage go to the console: by then two thirds of the day have been read.
    await Promise.race([first.told(/Claude/), sleep(30_000, undefined, { ref: false })]);
    const cut = await first.kill();
    expect(cut.stdout).not.toContain('What was found');

    const second = await runCli(['demo', '--speed', '0'], { env });
    expect({ code: second.code, stderr: second.stderr }).toEqual({ code: 0, stderr: expect.any(String) });
    expect(second.stdout).toContain('Exactly what the scenario holds: 3 episodes, nothing else.');
    expect(second.stdout).not.toContain('✗');
    // However fast it is played, what is summed up as told was told while it lasted.
    const told = `${cut.stdout}${second.stdout}`;
    // What was not sent yet when it was killed is sent as it stands by then: "looks down", or "is down" once confirmed.
    for (const line of [/🔴 Claude (looks|is) down/, /🟢 Claude is back/, /🌊 A post about Notion/])
      expect(told).toMatch(line);

    const recording = join(folder.path, 'demo', 'recording');
    expect(existsSync(join(recording, 'truth.json'))).toBe(true);
    const replayed = await runCli([
      'replay',
      ...['--posts', join(recording, 'posts.ndjson'), '--status', join(recording, 'status.ndjson')],
    ]);
    await using database = await openDatabase({ folder: join(folder.path, 'demo', 'database') });
    const story = await storyOf(database.db, openTools([]).catalogue);
    expect(story).toEqual(asKept(linesOf(replayed.stdout), { posts: join(recording, 'posts.ndjson') }));
  });
});
