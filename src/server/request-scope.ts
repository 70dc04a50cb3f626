/** What belongs to one HTTP request: who asks, how it is called in the log, and when it must end. */
import type { FastifyReply } from 'fastify';
import type { GraphStore } from '../store/graph-store.ts';
import type { Viewer } from './auth/viewer.ts';
import type { RequestTrace } from './tracing.ts';

export interface RequestScope {
  readonly id: string;
  readonly viewer: Viewer;
  readonly store: GraphStore;
  /** Aborted when the time is up, the client is gone, or the server has waited long enough to stop. */
  readonly signal: AbortSignal;
  /** What was asked of the store so far. */
  readonly measured: { readonly statements: number; readonly rows: number };
  readonly trace: RequestTrace;
  /** When the time is up, on the clock of `performance.now()`: for work that no signal can reach. */
  readonly deadline: number;
}

/** Why a signal was aborted; store calls reject with it. */
export class RequestEnded extends Error {
  override readonly name = 'RequestEnded';
  readonly code: 'TIMEOUT' | 'CLIENT_GONE' | 'SERVER_STOPPING';

  constructor(code: RequestEnded['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** @returns the signal of one request; its timer and listeners go when the response is done */
export function requestSignal(reply: FastifyReply, timeoutMs: number, stopping: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new RequestEnded('TIMEOUT', `The answer took longer than ${timeoutMs} ms.`));
  }, timeoutMs);
  const stop = () => controller.abort(stopping.reason);
  if (stopping.aborted) stop();
  stopping.addEventListener('abort', stop, { once: true });
  reply.raw.once('close', () => {
    clearTimeout(timer);
    stopping.removeEventListener('abort', stop);
    if (!reply.raw.writableFinished) controller.abort(new RequestEnded('CLIENT_GONE', 'The client is gone.'));
  });
  return controller.signal;
}
