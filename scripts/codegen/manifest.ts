/** A plugin of GraphQL Code Generator: the operations by the hash of their text, as a server's trusted documents. */
import { type DocumentFile, operationsOf } from './operations.ts';

export function plugin(_schema: unknown, files: readonly DocumentFile[]): string {
  const documents = operationsOf(files).map(({ id, text }) => [id, text]);
  return `${JSON.stringify(Object.fromEntries(documents), null, 2)}\n`;
}
