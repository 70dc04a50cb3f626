/** `npm run neo4j`: Neo4j Community without Docker, with its data in var/neo4j, until Ctrl-C. */
import { resolve } from 'node:path';
import { startNeo4jProcess } from '../test/support/neo4j-process.ts';

const home = resolve(import.meta.dirname, '../var/neo4j');
const port = Number(process.env.NEO4J_PORT ?? 7687);

try {
  console.log(`Starting Neo4j with its data in ${home} …`);
  const server = await startNeo4jProcess({ home, port, report: console.log });
  console.log(`Neo4j is ready. In another terminal: KAMERGRAAF_STORE=${server.uri} npm start`);
  console.log('No password is asked: it answers this machine only. Ctrl-C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // The data is kept: Neo4j is asked to end, where tests just end it.
    process.removeAllListeners(signal);
    process.once(signal, () => {
      console.log('Ending Neo4j …');
      void server.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
