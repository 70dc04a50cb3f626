/** `docker-compose.yml` without Docker: it is whole, and `same-answers.test.ts` runs the commands in it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SUBGRAPH_NAMES } from '../../src/subgraphs/sdl.ts';
import { runCli, temporaryFolder } from '../cli/run-cli.ts';
import { commandHere, SERVICES, service } from './compose-file.ts';

const ROOT = new URL('../../', import.meta.url);

test('a service for the database, one for each subgraph, and the gateway before them', () => {
  assert.deepEqual(Object.keys(SERVICES).sort(), ['gateway', 'install', 'load', 'neo4j', ...SUBGRAPH_NAMES].sort());
  assert.match(service('neo4j').image, /^neo4j:5\.26/);
  for (const name of SUBGRAPH_NAMES) {
    assert.deepEqual(service(name).command, ['node', 'bin/kamergraaf.js', 'serve', '--subgraph', name]);
    assert.equal(service('gateway').environment[`${name.toUpperCase()}_URL`], `http://${name}:4000/graphql`);
    assert.equal(service('gateway').depends_on?.[name]?.condition, 'service_healthy');
  }
});

test('what a service waits for is a service, and what the gateway mounts is a file', () => {
  for (const [name, { depends_on: before = {} }] of Object.entries(SERVICES))
    for (const other of Object.keys(before)) assert.ok(other in SERVICES, `${name} waits for ${other}`);
  const files = commandHere(service('gateway')).filter((word) => word.startsWith('./'));
  assert.deepEqual(files, ['./schema/supergraph.graphql', './deploy/gateway.config.mjs']);
  for (const file of files) assert.ok(existsSync(new URL(file, ROOT)), file);
});

test('every setting in it is one that the program knows', () => {
  const known = readFileSync(new URL('README.md', ROOT), 'utf8');
  const given = [...SUBGRAPH_NAMES, 'load'].flatMap((name) => Object.keys(service(name).environment));
  for (const variable of new Set(given)) assert.ok(known.includes(`\`${variable}\``), variable);
});

test('the command that brings the bundled graph in', async (t) => {
  const [node, program, ...args] = service('load').command;
  assert.deepEqual([node, program], ['node', 'bin/kamergraaf.js']);
  const here = args.map((word) => (word.startsWith('data/') ? new URL(word, ROOT).pathname : word));
  const { code, stderr } = await runCli(here, {
    cwd: temporaryFolder(t),
    env: { KAMERGRAAF_STORE: 'sqlite:a.sqlite' },
  });
  assert.equal(code, 0, stderr);
});
