/**
 * A typed client of the API: `kamergraaf/client`.
 *
 *     import { connect, traceMotion } from 'kamergraaf/client';
 *     const { motion } = await connect('http://127.0.0.1:4000/graphql').ask(traceMotion, { citation: '34 104, nr. 258' });
 *
 * Queries of your own: GraphQL Code Generator with `kamergraaf/schema/api.graphql` as the schema, and `query`.
 */
export { type AskOptions, type ConnectOptions, connect, type Graph } from './connect.ts';
export { GraphError, type Problem } from './graph-error.ts';
export * from './queries.generated.ts';
export { type Query, query } from './query.ts';
