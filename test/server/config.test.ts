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
  const origins = problemOf({ KAMERGRAAF_CORS_ORIGINS: 'https://b.nl https://a.nl/pad' });
  assert.match(origins, /must hold origins such as https:\/\/example.nl; "https:\/\/a.nl\/pad" is none$/);
});

test('a setting that another needs is asked for, and proxies and algorithms are held to what they may be', () => {
  const jwks = problemOf({ KAMERGRAAF_JWKS_URL: 'https://aanmelden.example/jwks.json' });
  assert.match(jwks, /^KAMERGRAAF_JWT_ISSUER must be set, because KAMERGRAAF_JWKS_URL is$/m);
  assert.match(jwks, /^KAMERGRAAF_JWT_AUDIENCE must be set/m);
  assert.match(problemOf({ KAMERGRAAF_TRUSTED_DOCUMENTS: 'only' }), /^KAMERGRAAF_TRUSTED_DOCUMENTS_FILE must be set/);
  for (const algorithm of ['none', 'HS256', 'RS256,HS256']) {
    assert.match(
      problemOf({ KAMERGRAAF_JWT_ALGORITHM: algorithm }),
      /^KAMERGRAAF_JWT_ALGORITHM ".*" must be one of RS256/,
    );
  }
  const { trustProxy } = readConfig({ KAMERGRAAF_TRUST_PROXY: 'loopback, 10.0.0.0/8 2001:db8::/32, 192.0.2.1' });
  assert.deepEqual(trustProxy, ['loopback', '10.0.0.0/8', '2001:db8::/32', '192.0.2.1']);
  for (const proxy of ['true', '10.0.0.0/33', '10.0.0', 'proxy.example', '10.0.0.0/8/8', '::1/129']) {
    assert.match(problemOf({ KAMERGRAAF_TRUST_PROXY: proxy }), /^KAMERGRAAF_TRUST_PROXY .* must hold addresses/, proxy);
  }
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
