import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStore } from '../../src/store/open.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

test('audit tells who changed what, newest first, as a table and as JSON lines', async (t) => {
  const store = `sqlite:${join(temporaryFolder(t), 'graph.sqlite')}`;
  const graph = await openStore(store);
  for (const [day, by] of ['a', 'b', 'a'].entries()) {
    const act = { by, at: `2026-03-0${day + 1}T10:20:30.000Z`, action: 'ingestDocument', subject: 'letter:x' };
    await graph.apply({ document: 'letter:x', assertions: [] }, { act: { ...act, details: { origin: `${day}.txt` } } });
  }
  await graph.close();
  const audit = (...args: string[]) => runCli(['--store', store, 'audit', ...args]);

  const shown = await audit();
  assert.deepEqual([shown.code, shown.stderr], [0, '']);
  assert.match(
    shown.stdout,
    /^when +who +what +about +change +given\n2026-03-03 10:20:30 +a +ingestDocument +letter:x +\+0 -0 +origin 2\.txt\n/,
  );

  const lines = (await audit('--json', '--by', 'a', '--limit', '1')).stdout.trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).number),
    [3],
  );
  const since = (await audit('--json', '--since', '2026-03-02')).stdout.trimEnd().split('\n');
  assert.deepEqual(
    since.map((line) => JSON.parse(line).number),
    [3, 2],
  );
  assert.equal((await audit('--by', 'c')).stdout, 'Nothing was noted.\n');

  const wrong = await audit('--since', 'gisteren');
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /a day such as/);
});
