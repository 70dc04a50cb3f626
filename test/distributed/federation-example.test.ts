/** `examples/federation`: a supergraph that has a subgraph of its own takes the four in. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { SUBGRAPH_NAMES, servedDocument } from '../../src/subgraphs/sdl.ts';
import { runCli, temporaryFolder } from '../cli/run-cli.ts';
import { type Served, serveProcess, serveWhole, stopProcesses } from './processes.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const QUERY = `{
  bookmarks { note motion { kamerstuk status { state } dossiers { number } } }
  motion(citation: "34 104, nr. 258") { kamerstuk bookmarks { note motion { title } } }
}`;

test('bookmarks of motions, with what became of them', async (t) => {
  const folder = temporaryFolder(t);
  const store = `sqlite:${join(folder, 'graph.sqlite')}`;
  assert.equal((await runCli(['--store', store, 'import', 'data/graph.jsonl'], { cwd: ROOT })).code, 0);
  t.after(stopProcesses);
  const starting = [serveWhole(store), serveProcess(['node', 'examples/federation/bookmarks.ts'])] as const;
  const [kamergraaf, bookmarks] = await Promise.all(starting);

  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, compose(kamergraaf, bookmarks));
  const gateway = await serveProcess(['node', 'test/distributed/gateway.ts', 'supergraph', supergraph]);

  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  const motion = { kamerstuk: '34104-258', status: { state: 'FULFILLED' }, dossiers: [{ number: '34104' }] };
  const title = 'Motie van de leden Raemakers en Bergkamp over het project Nu Niet Zwanger';
  assert.deepEqual(await response.json(), {
    data: {
      bookmarks: [
        { note: 'Ask again in autumn', motion },
        { note: 'For the column', motion },
      ],
      motion: { kamerstuk: '34104-258', bookmarks: [{ note: 'Ask again in autumn', motion: { title } }] },
    },
  });
});

test("Apollo's composer takes them together too, without a hint", () => {
  const bookmarks = parse(readFileSync(join(ROOT, 'examples/federation/bookmarks.graphql'), 'utf8'));
  const services = [
    { name: 'bookmarks', url: 'http://bookmarks.example/', typeDefs: bookmarks },
    ...SUBGRAPH_NAMES.map((name) => ({ name, url: `http://${name}.example/`, typeDefs: servedDocument(name) })),
  ];
  const { errors = [], hints = [] } = composeServices(services);
  assert.deepEqual(
    [...errors, ...hints].map(({ message }) => message),
    [],
  );
});

function compose(kamergraaf: Served, bookmarks: Served): string {
  const own = SUBGRAPH_NAMES.map((name) => `${name}=${new URL(`/subgraphs/${name}`, kamergraaf.url)}`);
  const args = ['examples/federation/compose.ts', `bookmarks=${bookmarks.url}`, ...own];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout;
}
