import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readConfig, settingsTable } from '../../src/server/config.ts';
import { ServerError } from '../../src/server/errors.ts';

function problemOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    assert.ok(error instanceof ServerError);
    assert.equal(error.code, 'BAD_CONFIG');
    assert.equal(error.exitCode, 2);
    return error.message;
  }
  return assert.fail('no error');
}

test('an empty environment gives the defaults', () => {
  const config = readConfig({});
  assert.equal(config.host, '127.0.0.1');
  assert.equal(config.port, 4000);
  assert.equal(config.token, null);
  assert.equal(config.introspection, 'on');
});

test('the environment counts, an empty variable does not, and overrides come first', () => {
  const config = readConfig(
    { PORT: '80', KAMERGRAAF_MAX_COST: '', KAMERGRAAF_CORS_ORIGINS: 'https://a.nl, https://b.nl' },
    { host: '::1' },
  );
  assert.equal(config.port, 80);
  assert.equal(config.maxCost, readConfig({}).maxCost);
  assert.deepEqual(config.corsOrigins, ['https://a.nl', 'https://b.nl']);
  assert.equal(config.host, '::1');
});

test('a wrong value is said with its variable and what it must be, all of them at once', () => {
  const problem = problemOf({ PORT: '4000x', KAMERGRAAF_EXPLORER: 'ja', KAMERGRAAF_PUBLIC_URL: 'graaf.nl' });
  assert.match(problem, /^PORT "4000x" must be a whole number from 0 to 65535$/m);
  assert.match(problem, /^KAMERGRAAF_EXPLORER "ja" must be one of true, false$/m);
  assert.match(problem, /^KAMERGRAAF_PUBLIC_URL "graaf.nl" must be an http or https address/m);
  assert.match(problemOf({ KAMERGRAAF_CORS_ORIGINS: 'https://a.nl/pad' }), /"https:\/\/a.nl\/pad" must be an origin/);
});

test('a wrong token is not repeated', () => {
  const problem = problemOf({ KAMERGRAAF_TOKEN: 'kort' });
  assert.match(problem, /^KAMERGRAAF_TOKEN must be at least 16/);
  assert.doesNotMatch(problem, /kort/);
});

test('README has the table, with every variable once', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  assert.ok(readme.includes(settingsTable()), `README.md must hold these rows:\n${settingsTable()}`);
  const variables = [...settingsTable().matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  assert.ok(variables.length >= 18);
  assert.equal(new Set(variables).size, variables.length);
});
