/** Coalitions from a file of records: with their proofs, and through the herindelingen of the register. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BUNDLED_GRAPH } from '../../src/ingest/bundled.ts';
import { runCli, temporaryFolder } from '../cli/run-cli.ts';

const STORE = ['--store', 'sqlite:graaf.sqlite'];
const OVERVIEW = 'publication:overzicht-van-coalities';

const proof = (statement: string) => ({ document: OVERVIEW, method: 'register', confidence: 1, statement });

function node(id: string, kind: string, props: Record<string, string>) {
  const evidence = Object.fromEntries(Object.keys(props).map((name) => [name, [proof(`${id} ${name}`)]]));
  return { node: id, kind, props, identifiers: [], evidence };
}

const covers = (code: string) => ({
  link: 'COVERS',
  from: 'coalition:proef',
  to: `gemeente:${code}`,
  props: { from: '2019-06-01' },
  evidence: [proof(`coalitie proef, ${code}`)],
});

const jsonl = (records: readonly object[]) => `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;

test('an imported coalition covers the successor, and a divided gemeente is told of', async (t) => {
  const cwd = temporaryFolder(t);
  const records = [
    node(OVERVIEW, 'Publication', { title: 'Overzicht van coalities' }),
    node('coalition:proef', 'Coalition', { name: 'Coalitie Proef', scope: 'REGIONAL', validFrom: '2019-06-01' }),
    covers('GM0003'),
    covers('GM0788'),
  ];
  writeFileSync(join(cwd, 'coalities.jsonl'), jsonl(records));
  await runCli([...STORE, 'import', fileURLToPath(BUNDLED_GRAPH)], { cwd });
  const { code, stderr } = await runCli([...STORE, 'import', 'coalities.jsonl'], { cwd });
  assert.equal(code, 0, stderr);
  assert.match(stderr, /"Coalitie Proef" covered Haaren, which was divided over Boxtel, Oisterwijk, Tilburg, Vught/);
  const { stdout } = await runCli([...STORE, 'export'], { cwd });
  const links = stdout.split('\n').filter((line) => line.startsWith('{"link":"COVERS"'));
  assert.deepEqual(
    links.map((line) => JSON.parse(line)).map(({ to, props, evidence }) => [to, props, evidence[0].method]),
    [
      ['gemeente:GM0003', { from: '2019-06-01' }, 'register'],
      ['gemeente:GM0788', { from: '2019-06-01' }, 'register'],
      ['gemeente:GM1979', { from: '2021-01-01', via: ['GM0003'] }, 'derivation'],
    ],
  );
});

test('a record without a whole proof is named with its line, and nothing of its batch gets in', async (t) => {
  const cwd = temporaryFolder(t);
  const { statement: _, ...halfProof } = proof('');
  writeFileSync(join(cwd, 'half.jsonl'), jsonl([{ ...covers('GM0003'), evidence: [halfProof] }]));
  writeFileSync(join(cwd, 'bare.jsonl'), jsonl([{ ...covers('GM0003'), evidence: [] }]));
  const half = await runCli([...STORE, 'import', 'half.jsonl'], { cwd });
  assert.equal(half.code, 1);
  assert.match(half.stderr, /half\.jsonl, line 1: a proof in "evidence" has no "statement"; mend the line/);
  const bare = await runCli([...STORE, 'import', 'bare.jsonl'], { cwd });
  assert.equal(bare.code, 1);
  assert.match(bare.stderr, /bare\.jsonl, line 1: has no proof in "evidence"/);
});
