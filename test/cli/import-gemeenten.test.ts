import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FICTIONAL_TOOI, gemeente } from '../sources/gemeenten/fictional-tooi.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

test('a list is shown as differences, and applied only when asked', async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'register.json'), JSON.stringify(FICTIONAL_TOOI));
  const shown = await runCli(['import', 'gemeenten', 'register.json'], { cwd });
  assert.equal(shown.code, 0, shown.stderr);
  assert.match(shown.stdout, /^\+ GM9103 Zandhove, from 2019-01-01$/m);
  assert.match(shown.stdout, /^\+ Splitsing van Wilgenoord over .* \(2021-01-01: GM9104 to GM9103, GM9105\)$/m);
  assert.match(shown.stderr, /Nothing was written\. Add --apply/);

  const unchanged = await runCli(['gemeenten', 'Zandhove'], { cwd });
  assert.match(unchanged.stderr, /no gemeente "Zandhove"/);
  const applied = await runCli(['import', 'gemeenten', 'register.json', '--apply', '--json'], { cwd });
  const { differences, applied: change } = JSON.parse(applied.stdout);
  assert.ok(differences.length >= 5 && change.added > 0);
  const there = await runCli(['gemeenten', 'Zandhove', '--at', '2018', '--json'], { cwd });
  assert.deepEqual(
    JSON.parse(there.stdout).map(({ code }: { code: string }) => code),
    ['GM9101', 'GM9102', 'GM9104'],
  );
  const count = await runCli(['gemeenten', '--at', '2026-01-01'], { cwd });
  assert.match(count.stderr, /^344 gemeenten on 2026-01-01/, 'what the list does not name stays');

  const again = await runCli(['import', 'gemeenten', 'register.json', '--apply'], { cwd });
  assert.match(again.stderr, /The graph says the same: nothing to change/);
});

test('a graph of its own may begin with the register', async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'register.json'), JSON.stringify(FICTIONAL_TOOI));
  const store = ['--store', 'sqlite:nieuw.sqlite'];
  const shown = await runCli([...store, 'import', 'gemeenten', 'register.json'], { cwd });
  assert.equal(shown.code, 2, 'showing makes no graph');
  const applied = await runCli([...store, 'import', 'gemeenten', 'register.json', '--apply'], { cwd });
  assert.equal(applied.code, 0, applied.stderr);
  const { stdout } = await runCli([...store, 'gemeenten', '--at', '2018', '--format', 'csv'], { cwd });
  assert.deepEqual(
    stdout
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.slice(0, 6)),
    ['GM9105', 'GM9101', 'GM9102', 'GM9104'],
  );
});

test('an end without successor is told', async (t) => {
  const cwd = temporaryFolder(t);
  const ended = [FICTIONAL_TOOI[0], gemeente({ code: 'GM9199', name: 'Zeedam', until: '2020-01-01' })];
  writeFileSync(join(cwd, 'register.json'), JSON.stringify(ended));
  const { code, stderr } = await runCli(['import', 'gemeenten', 'register.json'], { cwd });
  assert.equal(code, 0);
  assert.match(stderr, /GM9199 Zeedam ends on 2020-01-01 and the list names no successor/);
});

test('what is wrong with a list, its file or its day is told, and nothing is taken', async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'lijst 2024.csv'), 'Gemeentenaam;Provincie\nZandhove;Utrecht\n');
  const refused = async (...args: string[]) => {
    const { code, stderr, stdout } = await runCli(['import', 'gemeenten', ...args, '--apply'], { cwd });
    assert.equal(stdout, '');
    return `${code} ${stderr.trimEnd().split('\n').at(-1)}`;
  };
  assert.match(await refused('lijst 2024.csv'), /^1 .*lacks the column GemeentecodeGM/);
  assert.match(await refused('geen.csv'), /^1 .*geen\.csv: there is no such file/);
  assert.match(await refused('lijst 2024.csv', '--at', '2024'), /^2 .*"2024" is no day: write --at 2026-01-01/);
});
