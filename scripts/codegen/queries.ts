/** A plugin of GraphQL Code Generator: each operation as a constant with the types of its answer and its variables. */
import { type DocumentNode, Kind, print } from 'graphql';

interface DocumentFile {
  readonly document?: DocumentNode;
}

/** `query TraceMotion` becomes `traceMotion: Query<TraceMotionQuery, TraceMotionQueryVariables>`. */
export function plugin(_schema: unknown, files: readonly DocumentFile[]) {
  const constants = files.flatMap(({ document }) => (document ? constantsOf(document) : []));
  return { prepend: ["import { type Query, query } from './query.ts';"], content: constants.join('\n\n') };
}

function constantsOf(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name) return [];
    const name = definition.name.value;
    const constant = name.slice(0, 1).toLowerCase() + name.slice(1);
    const types = `${name}Query, ${name}QueryVariables`;
    return [`export const ${constant}: Query<${types}> = query(\`${print(document)}\`);`];
  });
}
