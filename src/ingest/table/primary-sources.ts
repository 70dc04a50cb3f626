/** The documents that the rows of a table name as their sources: known ones, else placeholders. */
import { readCitation } from '../../language/citations/read-citation.ts';
import { sha256 } from '../../model/assertion.ts';
import { mintId, parseIdentifier, slugOf } from '../../model/identifier.ts';
import { isDocumentKind, type Kind } from '../../model/kind.ts';
import type { KnownGraph } from '../known-graph.ts';
import type { CitedSource } from './cells.ts';

export interface PrimarySource {
  readonly id: string;
  readonly kind: Kind;
  readonly identifiers: readonly string[];
}

export async function primarySource({ text, url }: CitedSource, graph: KnownGraph): Promise<PrimarySource> {
  const cited = readCitation(text)?.id;
  const identifiers = [cited, url === null ? undefined : `url:${url}`].filter(
    (each) => each !== undefined && !each.startsWith('dossier:') && parseIdentifier(each) !== null,
  ) as string[];
  const id = mintSourceId(identifiers, url ?? text);
  const found = await graph.byKey([...identifiers, id]);
  if (found && isDocumentKind(found.kind as Kind)) {
    return { id: found.id, kind: found.kind as Kind, identifiers };
  }
  return { id, kind: 'UnknownDocument', identifiers };
}

/** Two long addresses may begin alike. */
function mintSourceId(identifiers: readonly string[], name: string): string {
  const isNumbered = identifiers.some((each) => !each.startsWith('url:'));
  if (isNumbered) return mintId('UnknownDocument', identifiers, name);
  return `document:${slugOf(name).slice(0, 50)}-${sha256(name).slice(0, 8)}`;
}
