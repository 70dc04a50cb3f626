import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { causeOf, INTERNAL, isFault } from './format-error.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { RequestScope } from './request-scope.ts';

export interface Observers {
  readonly log: Log;
  readonly metrics: Metrics;
  /** The scope of the request that a context was made for. */
  scopeOf(context: BaseContext): RequestScope | undefined;
}

/** Counts, times and logs every operation, and gives masked errors the id under which they are in the log. */
export function observe({ log, metrics, scopeOf }: Observers): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart({ contextValue }) {
      const started = performance.now();
      const scope = scopeOf(contextValue);
      metrics.started();
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            if (isFault(error)) {
              log.error({ requestId: scope?.id, path: error.path, error: causeOf(error) }, 'request failed');
            }
          }
        },
        async willSendResponse(context) {
          metrics.ended();
          const operation = context.operationName ?? 'anonymous';
          const seconds = (performance.now() - started) / 1000;
          metrics.requests.observe(seconds, { operation });
          const codes = countErrors(context, metrics, scope?.id);
          const statements = scope?.statements();
          log.info({ requestId: scope?.id, operation, ms: Math.round(seconds * 1000), statements, codes }, 'request');
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
  for (const error of errors) metrics.errors.add({ code: codeOf(error) });
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
