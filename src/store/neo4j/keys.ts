/** Keys as people and programs use them: a node's id, an id that was merged into it, or `scheme:value`. */

/** Clauses that bind `k` to each of the keys and `node` to what it names, or null. */
export function nodesByKey(keys: string, node: string): string {
  return `UNWIND ${keys} AS k ${nodeOf('k', node, 'k')}`;
}

/** Binds `node` to what one key names, or null; `kept` are the variables that live on, separated by commas. */
export function nodeOf(key: string, node: string, kept = ''): string {
  const [own, other] = [`${node}_own`, `${node}_by`];
  const found = `coalesce(${own}, ${other}) AS ${node}`;
  // Most keys are ids: of those no alias is looked for.
  const alias = `CASE WHEN ${own} IS NULL THEN ${key} END`;
  return `OPTIONAL MATCH (${own}:Node {id: ${key}}) OPTIONAL MATCH (:Alias {key: ${alias}})-[:NAMES]->(${other}:Node) WITH ${kept ? `${kept}, ` : ''}${found}`;
}
