import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { readConfig } from '../../config.ts';
import { playDemo } from '../demo/play.ts';
import { stopSignal } from '../stop-signal.ts';

export function demoCommand(): Command {
  return new Command('demo')
    .description('See it work: a recorded day with a Claude outage, a repost wave and a harmless launch.')
    .option('--speed <factor>', 'seconds of the recording in a second of yours; 0: as fast as it can', speed, 600)
    .option('--fresh', 'begin anew even if an earlier demo was cut off', false)
    .addHelpText('after', '\nExample:\n  npm run demo -- --speed 1200')
    .action(async ({ speed: factor, fresh }: { speed: number; fresh: boolean }) => {
      const config = readConfig();
      using stop = stopSignal();
      const stay = process.stdout.isTTY === true;
      await playDemo(config, {
        folder: join(config.dataFolder, 'demo'),
        speed: factor,
        fresh,
        stay,
        signal: stop.signal,
      });
    });
}

function speed(text: string): number {
  const factor = Number(text);
  if (!Number.isFinite(factor) || factor < 0 || factor > 1e6)
    throw new InvalidArgumentError('expected a number from 0 to 1000000');
  return factor;
}
