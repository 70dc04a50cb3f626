/** The named operations in what GraphQL Code Generator gives to a plugin. */
import { createHash } from 'node:crypto';
import { type DocumentNode, Kind, print } from 'graphql';

export interface DocumentFile {
  readonly document?: DocumentNode;
}

export interface Operation {
  readonly name: string;
  /** As it is sent. */
  readonly text: string;
  /** The SHA-256 of the text: its name among trusted documents. */
  readonly id: string;
}

export function operationsOf(files: readonly DocumentFile[]): Operation[] {
  return files.flatMap(({ document }) =>
    (document?.definitions ?? []).flatMap((definition) => {
      if (!document || definition.kind !== Kind.OPERATION_DEFINITION || !definition.name) return [];
      const text = print(document);
      return [{ name: definition.name.value, text, id: createHash('sha256').update(text).digest('hex') }];
    }),
  );
}
