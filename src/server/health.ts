/** Whether the process lives (`/health`), and whether it should be sent requests (`/ready`). */
import type { FastifyInstance } from 'fastify';
import { StoreError } from '../store/errors.ts';
import type { GraphStore, SchemaState } from '../store/graph-store.ts';
import { RequestEnded } from './request-scope.ts';

/** A store that needs longer than this is not ready, whatever it answers in the end. */
const READY_WITHIN_MS = 2000;

export interface Readiness {
  /** False once the server has been told to stop. */
  readonly accepting: boolean;
}

export function healthRoutes(app: FastifyInstance, store: GraphStore, readiness: Readiness): void {
  app.get('/health', async () => ({ status: 'alive' }));

  app.get('/ready', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!readiness.accepting) return reply.code(503).send({ status: 'stopping' });
    try {
      const { version: schemaVersion, known: knownSchemaVersion } = await schemaInTime(store);
      if (schemaVersion === knownSchemaVersion) {
        return { status: 'ready', store: { engine: store.engine, schemaVersion } };
      }
      const problem = { code: 'SCHEMA_DIFFERS', schemaVersion, knownSchemaVersion };
      return reply.code(503).send({ status: 'unavailable', store: problem });
    } catch (error) {
      const code = error instanceof StoreError || error instanceof RequestEnded ? error.code : 'STORE_UNAVAILABLE';
      return reply.code(503).send({ status: 'unavailable', store: { code } });
    }
  });
}

async function schemaInTime(store: GraphStore): Promise<SchemaState> {
  const signal = AbortSignal.timeout(READY_WITHIN_MS);
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new RequestEnded('TIMEOUT', 'The store did not answer in time.')));
  });
  return Promise.race([store.schema({ signal }), late]);
}
