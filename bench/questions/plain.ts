/**
 * Answers in one form, whatever dialect they came in: a connection is a list of what its edges and nodes say
 * together, one thing at the end of a link is a list of one, and nothing is left out.
 */

type Fields = Readonly<Record<string, unknown>>;

export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => each !== null).map(plainRow);
  if (!isObject(value)) return value;
  if (!Array.isArray(value.edges)) return [plainRow(value)];
  const rows = value.edges.map((edge) => plainRow(united(edge as Fields)));
  return value.totalCount === undefined ? rows : { totalCount: value.totalCount, rows };
}

function plainRow(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, each]) => [name, plain(each)])
      .filter(([, each]) => each !== null && !(Array.isArray(each) && each.length === 0)),
  );
}

/** An edge's own properties stand beside the node's; @neo4j/graphql keeps them under `properties`. */
function united({ node, properties, ...edge }: Fields): Fields {
  return { ...edge, ...(isObject(properties) && properties), ...(isObject(node) && node) };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
