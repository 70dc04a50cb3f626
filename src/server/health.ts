/** Whether the process lives (`/health`), and whether it should be sent requests (`/ready`). */
import type { FastifyInstance } from 'fastify';
import { StoreError } from '../store/errors.ts';
import type { GraphStore, StoreState, StoreStatus } from '../store/graph-store.ts';
import { RequestEnded } from './request-scope.ts';

/** A store that needs longer than this is not ready, whatever it answers in the end. */
const READY_WITHIN_MS = 2000;

export interface Readiness {
  /** False once the server has been told to stop. */
  readonly accepting: boolean;
}

export function healthRoutes(app: FastifyInstance, store: GraphStore, readiness: Readiness): void {
  let known: StoreStatus | null = null;

  app.get('/health', async () => ({ status: 'alive' }));

  app.get('/ready', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!readiness.accepting) return reply.code(503).send({ status: 'stopping' });
    try {
      const { schemaVersion, knownSchemaVersion } = await inTime((signal) => store.state({ signal }));
      if (schemaVersion !== knownSchemaVersion) {
        const state = { code: 'SCHEMA_DIFFERS', schemaVersion, knownSchemaVersion };
        return reply.code(503).send({ status: 'unavailable', store: state });
      }
      // Counting all records is slow in a large store; the engine stays the same while it is open.
      known ??= await inTime(() => store.status());
      const { engine, engineVersion } = known;
      return { status: 'ready', store: { engine, engineVersion, schemaVersion } };
    } catch (error) {
      const code = error instanceof StoreError || error instanceof RequestEnded ? error.code : 'STORE_UNAVAILABLE';
      return reply.code(503).send({ status: 'unavailable', store: { code } });
    }
  });
}

async function inTime<T extends StoreState | StoreStatus>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(READY_WITHIN_MS);
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new RequestEnded('TIMEOUT', 'The store did not answer in time.')));
  });
  return Promise.race([ask(signal), late]);
}
