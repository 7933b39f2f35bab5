import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';

/** A new database of that name on the same server, by its address. One that has just begun may need a moment for its log. */
export async function createDatabase(url: string, name: string): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const sql = postgres(url, { max: 1, onnotice: () => {} });
    try {
      await sql.unsafe(`create database ${name}`);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    } catch (error) {
      if (tries >= 20) throw error;
      await sleep(500);
    } finally {
      await sql.end({ timeout: 5 });
    }
  }
}
