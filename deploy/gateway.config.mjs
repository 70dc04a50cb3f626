/**
 * Hive Gateway before the four subgraphs: `hive-gateway supergraph schema/supergraph.graphql --config-path
 * deploy/gateway.config.mjs`. Where they are is said by PARLIAMENT_URL, GOVERNMENT_URL, MUNICIPAL_URL and
 * EVIDENCE_URL; a subgraph without is where the supergraph says, in the one process of `kamergraaf serve`.
 * @see https://the-guild.dev/graphql/hive/docs/gateway
 */
const SUBGRAPHS = ['parliament', 'government', 'municipal', 'evidence'];

const places = SUBGRAPHS.flatMap((name) => {
  const location = process.env[`${name.toUpperCase()}_URL`];
  return location ? [[name, { location }]] : [];
});

export const gatewayConfig = {
  transportEntries: Object.fromEntries(places),
  // The subgraphs decide who may write, so they must hear who asks.
  propagateHeaders: {
    fromClientToSubgraphs({ request }) {
      const authorization = request.headers.get('authorization');
      return authorization ? { authorization } : {};
    },
  },
};
