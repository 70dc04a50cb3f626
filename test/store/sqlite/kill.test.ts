import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../../src/store/open.ts';
import { Connection } from '../../../src/store/sqlite/connection.ts';
import { follow, followed, list } from '../../contract/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-kill-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the writer and kills it a while after its first acknowledged letters; gives the last of them. */
async function writeAndKill(path: string, from: number, acknowledged: number, delay: number): Promise<number> {
  const writer = spawn(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    fileURLToPath(import.meta.resolve('./writer.ts')),
    path,
    String(from),
  ]);
  let last = -1;
  let text = '';
  writer.stdout.setEncoding('utf8').on('data', (data: string) => {
    text += data;
    const lines = text.split('\n').slice(0, -1);
    last = Number(lines.at(-1));
    if (lines.length >= acknowledged) setTimeout(() => writer.kill('SIGKILL'), delay);
  });
  await new Promise((resolve) => writer.on('close', resolve));
  return last;
}

it('loses no acknowledged letter and keeps no half one when the process is killed', async () => {
  const path = join(folder, 'graph.sqlite');
  let next = 0;
  for (const [acknowledged, delay] of [
    [3, 1],
    [5, 7],
    [2, 13],
  ] as const) {
    const last = await writeAndKill(path, next, acknowledged, delay);
    assert.ok(last >= next);
    const store = await openStore(`sqlite:${path}`);
    const page = await list(store, ['Letter'], { page: { first: 1000 } });
    assert.ok(page.rows.length >= last + 1, 'every acknowledged letter is there');
    for (const { node } of page.rows) {
      const answers = await followed(store, node.id, follow(['RESPONDS_TO'], 'out', { total: true }));
      assert.equal(answers.total, 20, `${node.id} is whole`);
    }
    next = page.rows.length;
    await store.close();
  }
  const connection = new Connection(path);
  assert.deepEqual(connection.get('PRAGMA integrity_check'), ['ok']);
  connection.close();
});
