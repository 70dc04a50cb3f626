/** One Apollo Server for one schema, with everything off that calls home or slows every field down. */
import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { introspectionPolicy } from './auth/introspection.ts';
import { BoundedCache } from './cache/bounded-cache.ts';
import { cacheControl } from './cache/cache-control.ts';
import type { ServerConfig } from './config.ts';
import { executorOf } from './executor.ts';
import { formatError } from './format-error.ts';
import { jsonStatus } from './http-status.ts';
import { knownOperations } from './known-operations.ts';
import { limitsOf } from './limits/limits.ts';
import { type Observers, observe } from './observe.ts';

/** In characters; a parsed document takes some 80 bytes for each. */
const DOCUMENTS_KEPT = 250_000;
/** Documents that clients register by their hash, in characters. */
const QUERIES_KEPT = 4_000_000;

export async function startApollo(
  schema: GraphQLSchema,
  config: ServerConfig,
  observers: Observers,
): Promise<ApolloServer<BaseContext>> {
  const limits = limitsOf(config);
  const viewerOf = (context: BaseContext) => observers.scopeOf(context)?.viewer;
  const apollo = new ApolloServer<BaseContext>({
    gateway: executorOf(schema),
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
    validationRules: [knownOperations, ...limits.validationRules],
    // The environment (NODE_ENV, APOLLO_KEY) must change nothing here.
    nodeEnv: 'production',
    documentStore: new BoundedCache<DocumentNode>(DOCUMENTS_KEPT, ({ loc }) => loc?.source.body.length ?? 1),
    persistedQueries:
      config.trustedDocuments === 'only'
        ? false
        : { cache: new BoundedCache<string>(QUERIES_KEPT, ({ length }) => length) },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      config.federatedTracing ? await inlineTrace() : ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      introspectionPolicy(config.introspection, viewerOf),
      limits.plugin,
      observe(observers),
      cacheControl(config.cacheMaxAgeS, viewerOf),
      jsonStatus(),
    ],
  });
  await apollo.start();
  return apollo;
}

/** Loaded where it is wanted: its encoder would take a tenth of the time in which the server starts. */
async function inlineTrace(): Promise<ApolloServerPlugin> {
  const { ApolloServerPluginInlineTrace } = await import('@apollo/server/plugin/inlineTrace');
  return ApolloServerPluginInlineTrace();
}
