/**
 * Spans through the API of OpenTelemetry: they go nowhere until whoever runs the server registers an SDK
 * (`NODE_OPTIONS=--import=./telemetry.mjs`). Names are those of the semantic conventions; no span holds a
 * value that a client sent.
 * @see https://opentelemetry.io/docs/specs/semconv/
 */
import {
  type Attributes,
  type Context,
  context,
  isSpanContextValid,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { onStatement } from '../store/statements.ts';

const tracer = trace.getTracer('kamergraaf');

/** Asked for every few seconds by machines. */
const UNTRACED = new Set(['/health', '/ready', '/metrics']);

/** The spans of one HTTP request: each new one is beneath the one before it, until that ends. */
export class RequestTrace {
  #context: Context;

  constructor(parent: Context) {
    this.#context = parent;
  }

  /** For the log; undefined when nobody traces. */
  get id(): string | undefined {
    const found = trace.getSpanContext(this.#context);
    return found && isSpanContextValid(found) ? found.traceId : undefined;
  }

  /** Begins the span of a GraphQL operation; calls to the store will be beneath it. */
  operation(): Span {
    const span = tracer.startSpan('GraphQL Operation', { kind: SpanKind.INTERNAL }, this.#context);
    this.#context = trace.setSpan(this.#context, span);
    return span;
  }

  /** A call to the store, with the fixed text of its statements, whose values are parameters. */
  async storeCall<T>(engine: string, call: string, run: (span: Span) => Promise<T>): Promise<T> {
    const attributes = { 'db.system.name': engine, 'db.operation.name': call };
    const span = tracer.startSpan(call, { kind: SpanKind.CLIENT, attributes }, this.#context);
    if (!span.isRecording()) return run(span);
    const texts: string[] = [];
    const end = onStatement(({ text }) => {
      if (trace.getActiveSpan() === span) texts.push(text);
    });
    try {
      return await context.with(trace.setSpan(this.#context, span), () => run(span));
    } catch (error) {
      failed(span, codeOf(error));
      throw error;
    } finally {
      end();
      if (texts.length > 0) span.setAttribute('db.query.text', texts.join('; '));
      span.end();
    }
  }
}

export function failed(span: Span, code: string): void {
  span.setAttribute('error.type', code);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

const TRACES = new WeakMap<FastifyRequest, RequestTrace>();

export function traceOf(request: FastifyRequest): RequestTrace {
  return TRACES.get(request) ?? new RequestTrace(context.active());
}

/** A span for each HTTP request, beneath the caller's (`traceparent`), unless an instrumentation of HTTP made one. */
export function traceRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const route = request.routeOptions.url;
    if (route !== undefined && UNTRACED.has(route)) return;
    const outer = trace.getActiveSpan();
    const parent = outer ? context.active() : propagation.extract(context.active(), request.headers);
    const name = route === undefined ? request.method : `${request.method} ${route}`;
    const span = outer ?? tracer.startSpan(name, { kind: SpanKind.SERVER, attributes: attributesOf(request) }, parent);
    if (route !== undefined) span.setAttribute('http.route', route);
    TRACES.set(request, new RequestTrace(trace.setSpan(parent, span)));
    if (outer) return;
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) failed(span, 'CLIENT_GONE');
      else span.setAttribute('http.response.status_code', reply.statusCode);
      if (reply.statusCode >= 500) failed(span, String(reply.statusCode));
      span.end();
    });
  });
}

function attributesOf({ method, protocol, hostname, url, headers }: FastifyRequest): Attributes {
  const agent = headers['user-agent'];
  return {
    'http.request.method': method,
    'url.scheme': protocol,
    'url.path': url.split('?', 1)[0] ?? '',
    'server.address': hostname,
    ...(agent !== undefined && { 'user_agent.original': agent }),
  };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
