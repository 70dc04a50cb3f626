/** From the start of `kamergraaf serve` with the bundled graph to its first answer. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryOf, start } from './machine/child.ts';
import { kamergraaf } from './machine/contender.ts';
import { CLI } from './machine/kept.ts';
import { Clients } from './machine/load.ts';
import { spread, table } from './table.ts';

const BUNDLED = new URL('../data/graph.jsonl', import.meta.url).pathname;
const TIMES = 7;
const QUESTION = '{ motions(first: 5) { edges { node { title submitters { name } followUps { totalCount } } } } }';

export async function starting(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kamergraaf-start-'));
  try {
    const store = `sqlite:${join(folder, 'graph.sqlite')}`;
    await start([CLI, '--store', store, 'import', BUNDLED]).ended;
    const milliseconds: number[] = [];
    const megabytes: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const began = performance.now();
      const running = await kamergraaf('', store).start();
      const clients = new Clients(running.whole.origin, 1);
      await clients.ask({ path: running.whole.path, body: JSON.stringify({ query: QUESTION }) });
      milliseconds.push(performance.now() - began);
      megabytes.push(memoryOf(running.pid).now / 1e6);
      await clients.close();
      await running.stop();
    }
    return table(
      ['the bundled graph', ''],
      [
        ['start of the process to the first answer, ms', spread(milliseconds)],
        ['resident memory then, MB', spread(megabytes)],
      ],
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
