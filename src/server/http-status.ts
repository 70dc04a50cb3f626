import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

const NEW_MEDIA_TYPE = 'application/graphql-response+json';

/** The request as a whole could be read; it is the operation that is wrong. */
const UNDERSTOOD = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * A request that was understood but is wrong answers 200 to clients of `application/json`: they cannot tell
 * a 400 of ours from one of a proxy. Clients of the newer media type get the 400.
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
export function jsonStatus(): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart({ request }) {
      return {
        async willSendResponse({ response }) {
          if (response.http.status !== 400 || response.body.kind !== 'single') return;
          const accept = request.http?.headers.get('accept') ?? '';
          const codes = response.body.singleResult.errors?.map(({ extensions }) => String(extensions?.code)) ?? [];
          if (!accept.includes(NEW_MEDIA_TYPE) && codes.every((code) => UNDERSTOOD.has(code))) {
            response.http.status = 200;
          }
        },
      };
    },
  };
}
