/** Whether the process lives (`/health`), and whether it should be sent requests (`/ready`). */
import type { FastifyInstance } from 'fastify';
import { StoreError } from '../store/errors.ts';
import type { GraphStore, StoreStatus } from '../store/graph-store.ts';
import { NOTHING, type ReadPlan } from '../store/plan.ts';
import { RequestEnded } from './request-scope.ts';

/** A store that needs longer than this is not ready, whatever it answers in the end. */
const READY_WITHIN_MS = 2000;

/** The least a store can be asked: a node that nobody has. */
const PROBE: ReadPlan = { start: { by: 'keys', keys: ['probe:ready'] }, select: NOTHING };

export interface Readiness {
  /** False once the server has been told to stop. */
  readonly accepting: boolean;
}

export function healthRoutes(app: FastifyInstance, store: GraphStore, readiness: Readiness): void {
  let known: Pick<StoreStatus, 'engine' | 'engineVersion' | 'schemaVersion'> | null = null;

  app.get('/health', async () => ({ status: 'alive' }));

  app.get('/ready', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!readiness.accepting) return reply.code(503).send({ status: 'stopping' });
    try {
      await probe(store);
      // Counting all records is slow in a large store; engine and versions stay the same while it is open.
      known ??= await store.status();
      const { engine, engineVersion, schemaVersion } = known;
      return { status: 'ready', store: { engine, engineVersion, schemaVersion } };
    } catch (error) {
      const code = error instanceof StoreError || error instanceof RequestEnded ? error.code : 'STORE_UNAVAILABLE';
      return reply.code(503).send({ status: 'unavailable', store: { code } });
    }
  });
}

async function probe(store: GraphStore): Promise<void> {
  const signal = AbortSignal.timeout(READY_WITHIN_MS);
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new RequestEnded('TIMEOUT', 'The store did not answer in time.')));
  });
  await Promise.race([store.read(PROBE, { signal }), late]);
}
