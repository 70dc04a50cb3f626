/**
 * A real Neo4j for the tests: the one that `NEO4J_URI` names, else Docker, else Neo4j Community from
 * Maven Central, else none, with the reason. `npm test` starts it once and hands it on to the test
 * files in `KAMERGRAAF_TEST_NEO4J`; a test file run by itself starts its own.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { dockerMissing, startNeo4jContainer } from './neo4j-docker.ts';
import { Neo4jMissing } from './neo4j-jars.ts';
import { startNeo4jProcess } from './neo4j-process.ts';

export interface TestNeo4j {
  readonly uri: string;
  stop(): Promise<void>;
}

export type Neo4jAnswer = TestNeo4j | { readonly uri: null; readonly reason: string };

export async function startNeo4j(report?: (message: string) => void): Promise<Neo4jAnswer> {
  const given = process.env.KAMERGRAAF_TEST_NEO4J ?? process.env.NEO4J_URI;
  if (given) return { uri: given, stop: async () => {} };
  const reason = process.env.KAMERGRAAF_TEST_NEO4J_MISSING;
  if (reason) return { uri: null, reason };
  const noDocker = dockerMissing();
  if (noDocker === null) return startNeo4jContainer();
  try {
    return await startNeo4jIn(await mkdtemp(join(tmpdir(), 'kamergraaf-neo4j-')), report);
  } catch (error) {
    if (!(error instanceof Neo4jMissing)) throw error;
    return { uri: null, reason: `NEO4J_URI is not set, ${noDocker}, ${error.message}` };
  }
}

async function startNeo4jIn(home: string, report?: (message: string) => void): Promise<TestNeo4j> {
  const remove = () => rm(home, { recursive: true, force: true, maxRetries: 3 });
  try {
    const running = await startNeo4jProcess({ home, ...(report && { report }) });
    const stop = async () => {
      // Nothing in the folder is kept: an orderly end would wait ten seconds for it.
      await running.stop('SIGKILL');
      await remove();
    };
    return { uri: running.uri, stop };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The store on the tests' Neo4j without any data; constraints and indexes stay, since making them takes seconds. */
export async function emptyNeo4j(uri = process.env.KAMERGRAAF_TEST_NEO4J ?? ''): Promise<GraphStore> {
  const driver = neo4j.driver(uri);
  try {
    const session = driver.session({ database: 'neo4j' });
    await session.run('MATCH (n) WHERE NOT n:Meta CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    await session.run('MATCH (m:Meta) SET m.revision = 0, m.audited = 0');
    await session.close();
  } finally {
    await driver.close();
  }
  return openStore(uri);
}
