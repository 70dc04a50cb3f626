/**
 * Apollo's suite for federation subgraphs, as its package holds it, on `examples/products`. The suite's own way to
 * run needs Docker or downloads a router; here its tests run in Node's runner with the assertions of jest, its two
 * other subgraphs as they are, and Hive Gateway before the three.
 * @see https://github.com/apollographql/apollo-federation-subgraph-compatibility
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { composeServices } from '@apollo/composition';
import { expect } from 'expect';
import { parse } from 'graphql';
import { serveProcess, stopProcesses } from '../distributed/processes.ts';
import { freePort } from '../support/neo4j-process.ts';

const require = createRequire(import.meta.url);
const SUITE = dirname(require.resolve('@apollo/federation-subgraph-compatibility-tests/package.json'));

interface Feature {
  /** The title of the test, or of the group of tests, that says whether the feature is there. */
  readonly assertion: string;
  readonly column: string;
}

type Check = () => void | Promise<void>;

const { TESTS: FEATURES } = require(join(SUITE, 'dist/testRunner.js')) as { readonly TESTS: readonly Feature[] };

/** The suite's tests by feature. They ask the products at `products`, and the graph of all three at `gateway`. */
function suiteChecks(products: string, gateway: string): ReadonlyMap<string, readonly Check[]> {
  const checks = new Map<string, Check[]>();
  let group: string | null = null;
  const test = (title: string, check: Check) => {
    const feature = group ?? title;
    checks.set(feature, [...(checks.get(feature) ?? []), check]);
  };
  const describe = (title: string, body: () => void) => {
    group = title;
    body();
    group = null;
  };
  Object.assign(globalThis, { test, it: test, describe, expect });
  process.env['PRODUCTS_URL'] = products;
  // The suite writes the gateway's port down; it is read from here at every request.
  require(join(SUITE, 'dist/utils/client.js')).ROUTER_URL = gateway;
  const folder = join(SUITE, 'dist/tests');
  for (const file of readdirSync(folder)) if (file.endsWith('.test.js')) require(join(folder, file));
  return checks;
}

async function sdlOf(url: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ _service { sdl } }' });
  const { data } = (await (await fetch(url, { method: 'POST', headers, body })).json()) as {
    readonly data: { readonly _service: { readonly sdl: string } };
  };
  return data._service.sdl;
}

async function compose(urls: Readonly<Record<string, string>>): Promise<string> {
  const services = Object.entries(urls).map(async ([name, url]) => ({ name, url, typeDefs: parse(await sdlOf(url)) }));
  const { supergraphSdl, errors = [] } = composeServices(await Promise.all(services));
  assert.deepEqual(
    errors.map(({ message }) => message),
    [],
  );
  return supergraphSdl ?? '';
}

describe('the compatibility suite for federation subgraphs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-products-'));
  let checks: ReadonlyMap<string, readonly Check[]>;

  async function serve(...command: Parameters<typeof serveProcess>): Promise<string> {
    return (await serveProcess(...command)).url;
  }

  async function serveOfSuite(name: string): Promise<string> {
    const program = join(SUITE, 'dist/subgraphs', name, 'index.js');
    return serve(['node', program], { [`${name.toUpperCase()}_PORT`]: String(await freePort()) });
  }

  before(async () => {
    const starting = [serve(['node', 'examples/products/serve.ts']), serveOfSuite('users'), serveOfSuite('inventory')];
    const [products = '', users = '', inventory = ''] = await Promise.all(starting);
    const supergraph = join(folder, 'supergraph.graphql');
    writeFileSync(supergraph, await compose({ products, users, inventory }));
    const gateway = await serve(['node', 'test/distributed/gateway.ts', 'supergraph', supergraph]);
    checks = suiteChecks(products, gateway);
  });
  after(async () => {
    await stopProcesses();
    rmSync(folder, { recursive: true, force: true });
  });

  test('all of it is run: fifteen features', () => {
    assert.equal(FEATURES.length, 15);
    assert.deepEqual([...checks.keys()].sort(), FEATURES.map(({ assertion }) => assertion).sort());
  });

  for (const { assertion, column } of FEATURES) {
    test(column, async () => {
      for (const check of checks.get(assertion) ?? assert.fail('no test of the suite is about it')) await check();
    });
  }
});
