/** A plugin of GraphQL Code Generator: each operation as a constant with the types of its answer and its variables. */
import { type DocumentFile, type Operation, operationsOf } from './operations.ts';

/** `query TraceMotion` becomes `traceMotion: Query<TraceMotionQuery, TraceMotionQueryVariables>`. */
export function plugin(_schema: unknown, files: readonly DocumentFile[]) {
  const constants = operationsOf(files).map(constantOf);
  return { prepend: ["import { type Query, query } from './query.ts';"], content: constants.join('\n\n') };
}

function constantOf({ name, text, id }: Operation): string {
  const constant = name.slice(0, 1).toLowerCase() + name.slice(1);
  const types = `${name}Query, ${name}QueryVariables`;
  return `export const ${constant}: Query<${types}> = query(\`${text}\`, '${id}');`;
}
