/** What all routes of a running server share. */
import type { ApolloServer, BaseContext } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GatheredReads } from '../store/gathered-reads.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Api } from './api.ts';
import { ANYONE, type Authenticate, type Viewer } from './auth/viewer.ts';
import type { ServerConfig } from './config.ts';
import type { TrustedDocuments } from './documents/trusted-documents.ts';
import { InFlight } from './in-flight.ts';
import type { Log } from './log.ts';
import { MeasuredStore } from './measured-store.ts';
import type { Metrics } from './metrics.ts';
import type { Observers } from './observe.ts';
import { type RequestScope, requestSignal } from './request-scope.ts';
import { traceOf } from './tracing.ts';

/** Apollo Server copies the context, so what belongs to it must be one of its properties. */
const SCOPE = Symbol('RequestScope');

interface Scoped extends BaseContext {
  [SCOPE]?: RequestScope;
}

export interface ServingParts {
  readonly config: ServerConfig;
  readonly api: Api;
  readonly store: GraphStore;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly authenticate: Authenticate;
  readonly documents: TrustedDocuments;
}

export class Serving {
  readonly config: ServerConfig;
  readonly api: Api;
  readonly store: GraphStore;
  readonly reads: GatheredReads;
  readonly observers: Observers;
  readonly authenticate: Authenticate;
  readonly documents: TrustedDocuments;
  /** Stopped with the server. */
  readonly apollos = new Set<ApolloServer<BaseContext>>();
  /** Aborted when requests in progress have had long enough to end. */
  readonly stopping = new AbortController();
  readonly inFlight = new InFlight();
  /** False once the server has been told to stop. */
  accepting = true;
  readonly #viewers = new WeakMap<FastifyRequest, Viewer>();

  constructor({ config, api, store, log, metrics, authenticate, documents }: ServingParts) {
    this.config = config;
    this.api = api;
    this.store = store;
    this.reads = new GatheredReads(store);
    this.authenticate = authenticate;
    this.documents = documents;
    this.observers = { log, metrics, scopeOf: (context: Scoped) => context[SCOPE] };
  }

  setViewer(request: FastifyRequest, viewer: Viewer): void {
    this.#viewers.set(request, viewer);
  }

  viewerOf(request: FastifyRequest): Viewer {
    return this.#viewers.get(request) ?? ANYONE;
  }

  /** The API's context for one request, with a store that is measured and ends with the request. */
  contextOf(request: FastifyRequest, reply: FastifyReply): BaseContext {
    const trace = traceOf(request);
    const store = new MeasuredStore(this.store, this.reads, this.observers.metrics, trace);
    const scope: RequestScope = {
      id: request.id,
      viewer: this.viewerOf(request),
      store,
      signal: requestSignal(reply, this.config.requestTimeoutMs, this.stopping.signal),
      deadline: performance.now() + this.config.requestTimeoutMs,
      measured: store,
      trace,
    };
    const context: Scoped = { ...this.api.context(scope), [SCOPE]: scope };
    return context;
  }
}
