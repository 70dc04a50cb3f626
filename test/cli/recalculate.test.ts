import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCli, temporaryFolder } from './run-cli.ts';

/** Weesp went whole to Amsterdam in 2022; Haaren was divided over Boxtel and three others in 2021. */
const TABLE = [
  'maat;gemeente;datum;waarde;eenheid;bron;definitie',
  ...['GM0363;2020;40', 'GM0457;2020;2', 'GM0788;2020;5', 'GM0757;2020;7', 'GM0664;2020;9'].map(
    (row) => `kinderen die lezen;${row};kinderen;Jaarbericht 2020;kinderen die een boek lazen`,
  ),
].join('\n');

test('what was observed is recalculated, and what is not exact is told', async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'lezers.csv'), TABLE);
  const imported = await runCli(['import', 'observations', 'lezers.csv'], { cwd });
  assert.equal(imported.code, 0, imported.stderr);
  const asked = ['recalculate', 'kinderen', 'die', 'lezen', '--observed', '2020', '--division', '2023'];

  const csv = await runCli([...asked, '--format', 'csv'], { cwd });
  assert.equal(csv.code, 1, 'a gemeente was refused');
  assert.deepEqual(csv.stdout.trimEnd().split('\n'), [
    'code,gemeente,kinderen,sum of',
    'GM0363,Amsterdam,42,GM0363 GM0457',
    'GM0664,Goes,9,GM0664',
  ]);
  assert.match(
    csv.stderr,
    /Refused \(DIVIDED\): Boxtel \(GM0757\): Haaren \(GM0788\) was divided over .* on 2021-01-01\./,
  );

  const same = await runCli(
    ['recalculate', 'kinderen die lezen', '--observed', '2020', '--division', '2020', '--json'],
    { cwd },
  );
  assert.equal(same.code, 0);
  const { values, refused, unplaced } = JSON.parse(same.stdout);
  assert.deepEqual([values.length, refused, unplaced], [5, [], []]);
});

test('a measure that is not there, and a date that is none, are told', async (t) => {
  const cwd = temporaryFolder(t);
  const none = await runCli(['recalculate', 'niets', '--observed', '2020', '--division', '2023'], { cwd });
  assert.equal(none.code, 1);
  assert.match(none.stderr, /no measure "niets" is in the graph/);
  const never = await runCli(['recalculate', 'niets', '--observed', '2020/2021', '--division', '2023'], { cwd });
  assert.equal(never.code, 2);
  const half = await runCli(['recalculate', 'niets', '--observed', '2020'], { cwd });
  assert.equal(half.code, 2);
});
