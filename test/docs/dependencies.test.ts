import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PURPOSES } from '../../scripts/dependencies/purposes.ts';
import { dependenciesPage, isPermissive, mayComeAlong, packages } from '../../scripts/dependencies.ts';

const ROOT = new URL('../../', import.meta.url);

test('docs/dependencies.md follows from package.json and its lock', () => {
  const page = readFileSync(new URL('docs/dependencies.md', ROOT), 'utf8');
  assert.equal(page, dependenciesPage(), 'run `npm run dependencies`');
});

test('no purpose is told of a package that is gone', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
  const gone = Object.keys(PURPOSES).filter((name) => !(name in { ...dependencies, ...devDependencies }));
  assert.deepEqual(gone, []);
});

test('everything that the published package brings along may be, and runs no script', () => {
  const production = packages('production');
  assert.ok(production.length > 100);
  const others = production.filter(({ license }) => !mayComeAlong(license));
  assert.deepEqual(others, []);
  const scripts = production.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  // Its script only warns of another version of itself.
  assert.deepEqual(scripts, ['@apollo/protobufjs']);
});

test('which licences are permissive', () => {
  for (const licence of ['MIT', '(MIT AND BSD-3-Clause)', 'GPL-3.0 OR MIT']) assert.ok(isPermissive(licence), licence);
  for (const licence of ['Elastic-2.0', 'MIT AND GPL-3.0', undefined]) {
    assert.ok(!isPermissive(licence), licence);
    assert.ok(!mayComeAlong(licence), licence);
  }
});
