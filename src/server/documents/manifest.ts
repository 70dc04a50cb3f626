/**
 * The documents that an operator trusts, from a file as the tools of clients write it: GraphQL Code
 * Generator's `{ "<id>": "<document>" }`, or Apollo's list of operations.
 */
import { readFileSync } from 'node:fs';
import { GraphQLError, parse } from 'graphql';
import { ServerError } from '../errors.ts';

/** Documents by id; an id is whatever the tool made, mostly the SHA-256 of the document. */
export type Manifest = ReadonlyMap<string, string>;

/** @throws {ServerError} BAD_CONFIG, naming the variable, the file and what is wrong with it */
export function readManifest(path: string): Manifest {
  const manifest = new Map<string, string>();
  for (const [id, document] of entriesOf(path, contentOf(path))) {
    if (typeof document !== 'string') throw wrong(path, `"${id}" is no document`);
    try {
      parse(document, { noLocation: true });
    } catch (error) {
      if (error instanceof GraphQLError) throw wrong(path, `"${id}" cannot be parsed: ${error.message}`);
      throw error;
    }
    manifest.set(id, document);
  }
  if (manifest.size === 0) throw wrong(path, 'it holds no documents');
  return manifest;
}

function contentOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw wrong(path, error instanceof Error ? error.message : String(error));
  }
}

function entriesOf(path: string, content: unknown): readonly (readonly [string, unknown])[] {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw wrong(path, 'it is no object of ids and documents');
  }
  if (!('operations' in content) || !Array.isArray(content.operations)) return Object.entries(content);
  return content.operations.map((operation: unknown) => {
    if (typeof operation === 'object' && operation !== null && 'id' in operation && 'body' in operation) {
      return [String(operation.id), operation.body] as const;
    }
    throw wrong(path, 'an operation has no "id" or no "body"');
  });
}

function wrong(path: string, problem: string): ServerError {
  return new ServerError('BAD_CONFIG', `KAMERGRAAF_TRUSTED_DOCUMENTS_FILE "${path}" cannot be used: ${problem}`);
}
