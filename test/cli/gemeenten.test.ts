import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCli, temporaryFolder } from './run-cli.ts';

test('the gemeenten of a day as a table, CSV and JSON', async (t) => {
  const cwd = temporaryFolder(t);
  const csv = await runCli(['gemeenten', '--at', '2019-01-01', '--province', 'utrecht', '--format', 'csv'], { cwd });
  const [heading, ...rows] = csv.stdout.trimEnd().split('\n');
  assert.equal(csv.code, 0, csv.stderr);
  assert.equal(heading, 'code,name,officialName,preferredName,province,provinceCode,validFrom,validUntil');
  assert.ok(rows.includes('GM1961,Vijfheerenlanden,Vijfheerenlanden,Vijfheerenlanden,Utrecht,PV26,2019-01-01,'));
  assert.match(csv.stderr, new RegExp(`^${rows.length} gemeenten on 2019-01-01\\.$`, 'm'));

  const text = await runCli(['gemeenten', '--at', '2018-12-31', '--province', 'PV28'], { cwd });
  assert.match(text.stdout, /^GM0545 {2}Leerdam /m);
  const json = await runCli(['gemeenten', '--at', '2016', '--format', 'json'], { cwd });
  const all: { code: string; name: string; province: { name: string } }[] = JSON.parse(json.stdout);
  assert.equal(all.length, 390);
  assert.ok(all.some(({ name }) => name === 'Nuenen, Gerwen en Nederwetten'));
  assert.ok(all.every(({ province }) => province !== null));
  const quoted = await runCli(['gemeenten', '--at', '2016', '--format', 'csv'], { cwd });
  assert.match(quoted.stdout, /^GM0820,"Nuenen, Gerwen en Nederwetten",/m);
});

test('one gemeente is followed to a day, onward and back', async (t) => {
  const cwd = temporaryFolder(t);
  const codes = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCli(['gemeenten', ...args, '--json'], { cwd });
    assert.equal(code, 0, stderr);
    return { codes: JSON.parse(stdout).map((gemeente: { code: string }) => gemeente.code), stderr };
  };
  const haaren = await codes('haaren', '--at', '2021-01-01');
  assert.deepEqual(haaren.codes, ['GM0757', 'GM0824', 'GM0855', 'GM0865']);
  assert.match(haaren.stderr, /2021-01-01: Haaren became GM0757, GM0824, GM0855, GM0865/);
  assert.match(haaren.stderr, /Haaren is found in several/);
  assert.deepEqual((await codes('Den', 'Haag')).codes, ['GM0518']);
  assert.deepEqual((await codes('1992', '--at', '2022')).codes, ['GM0501', 'GM0530', 'GM0614']);
});

test('a day before the register begins is told', async (t) => {
  for (const about of [[], ['Haaren']]) {
    const { stderr } = await runCli(['gemeenten', ...about, '--at', '1990'], { cwd: temporaryFolder(t) });
    assert.match(stderr, /The register does not reach back to that day/);
    assert.doesNotMatch(stderr, /holds Haaren whole/);
  }
});

test('mistakes say what to do', async (t) => {
  const cwd = temporaryFolder(t);
  const mistake = async (...args: string[]) => {
    const { code, stderr } = await runCli(['gemeenten', ...args], { cwd });
    return `${code} ${stderr.trimEnd().split('\n').at(-1)}`;
  };
  assert.match(await mistake('Bergen'), /^1 .*GM0373 \(Bergen \(NH\.\)\), gemeente:GM0893 \(Bergen \(L\.\)\)/);
  assert.match(await mistake('Nergenshuizen'), /^1 .*no gemeente "Nergenshuizen"/);
  assert.match(await mistake('--province', 'Nergensland'), /^2 .*no province is called "Nergensland"/);
  assert.match(await mistake('--at', 'ooit'), /^2 .*"ooit" is no date/);
  assert.match(await mistake('Goes', '--province', 'Zeeland'), /^2 .*--province goes with the list/);
});
