import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { causeOf, INTERNAL, isFault } from './format-error.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { RequestScope } from './request-scope.ts';
import { failed } from './tracing.ts';

export interface Observers {
  readonly log: Log;
  readonly metrics: Metrics;
  /** The scope of the request that a context was made for. */
  scopeOf(context: BaseContext): RequestScope | undefined;
}

/** Counts, times, traces and logs every operation, and gives masked errors the id under which they are in the log. */
export function observe({ log, metrics, scopeOf }: Observers): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart({ contextValue }) {
      const started = performance.now();
      const scope = scopeOf(contextValue);
      const span = scope?.trace.operation();
      const ids = { requestId: scope?.id, traceId: scope?.trace.id };
      metrics.started();
      return {
        async didResolveOperation({ operation, operationName }) {
          if (!operation) return;
          span?.updateName(operation.operation);
          span?.setAttribute('graphql.operation.type', operation.operation);
          if (operationName) span?.setAttribute('graphql.operation.name', operationName);
        },
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            if (isFault(error)) log.error({ ...ids, path: error.path, error: causeOf(error) }, 'request failed');
          }
        },
        async willSendResponse(context) {
          const operation = context.operationName ?? 'anonymous';
          const seconds = (performance.now() - started) / 1000;
          const { statements, rows } = scope?.measured ?? { statements: 0, rows: 0 };
          metrics.ended({ operation, seconds, statements, rows });
          const codes = countErrors(context, metrics, scope?.id);
          if (span && codes[0] !== undefined) failed(span, codes[0]);
          span?.end();
          log.info({ ...ids, operation, ms: Math.round(seconds * 1000), statements, rows, codes }, 'request');
        },
      };
    },
  };
}

function countErrors(
  { response }: GraphQLRequestContextWillSendResponse<BaseContext>,
  metrics: Metrics,
  requestId: string | undefined,
): string[] {
  if (response.body.kind !== 'single') return [];
  const { singleResult } = response.body;
  const errors = singleResult.errors ?? [];
  for (const error of errors) metrics.error(codeOf(error));
  if (errors.some((error) => codeOf(error) === INTERNAL)) {
    singleResult.errors = errors.map((error) =>
      codeOf(error) === INTERNAL ? { ...error, extensions: { ...error.extensions, requestId } } : error,
    );
  }
  return errors.map(codeOf);
}

function codeOf(error: GraphQLFormattedError): string {
  return String(error.extensions?.code ?? INTERNAL);
}
