/** One Apollo Server for one schema, with everything off that calls home or slows every field down. */
import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { introspectionPolicy } from './auth/introspection.ts';
import type { ServerConfig } from './config.ts';
import { formatError } from './format-error.ts';
import { jsonStatus } from './http-status.ts';
import { limitsOf } from './limits/limits.ts';
import { type Observers, observe } from './observe.ts';

export async function startApollo(
  schema: GraphQLSchema,
  config: ServerConfig,
  observers: Observers,
): Promise<ApolloServer<BaseContext>> {
  const limits = limitsOf(config);
  const apollo = new ApolloServer<BaseContext>({
    schema,
    // Who may introspect depends on who asks, which the plugin knows.
    introspection: true,
    hideSchemaDetailsFromClientErrors: config.introspection !== 'on',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    logger: observers.log,
    parseOptions: limits.parseOptions,
    validationRules: limits.validationRules,
    // The environment (NODE_ENV, APOLLO_KEY) must change nothing here.
    nodeEnv: 'production',
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      introspectionPolicy(config.introspection, (context) => observers.scopeOf(context)?.viewer),
      limits.plugin,
      observe(observers),
      jsonStatus(),
    ],
  });
  await apollo.start();
  return apollo;
}
