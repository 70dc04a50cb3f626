/** A document handed in by a client: what it says replaces what the graph held of it. */
import { GraphQLError } from 'graphql';
import { badUserInput } from '../../planner/errors.ts';
import type { NodeRow } from '../../store/rows.ts';
import type { DocumentToIngest, Ingested } from '../context.ts';
import type { Asked } from '../names.ts';
import type { IngestMediaType, MutationIngestDocumentArgs } from './types.generated.ts';

const MEDIA_TYPES: Readonly<Record<IngestMediaType, DocumentToIngest['mediaType']>> = {
  PLAIN: 'text/plain',
  MARKDOWN: 'text/markdown',
  HTML: 'text/html',
  XML: 'application/xml',
};

export interface IngestValue extends Omit<Ingested, 'document'> {
  readonly document: NodeRow | null;
}

/** @throws GraphQLError BAD_USER_INPUT for an empty text, or READ_ONLY. */
export async function ingestDocument(asked: Asked, { document }: MutationIngestDocumentArgs): Promise<IngestValue> {
  const { planner, context, info } = asked;
  if (document.text.trim() === '') throw badUserInput('"text" of the document is empty');
  if (!context.ingest) {
    throw new GraphQLError('this server does not take documents: ingest them where the graph is kept', {
      extensions: { code: 'READ_ONLY' },
    });
  }
  const mediaType = MEDIA_TYPES[document.mediaType ?? 'PLAIN'];
  const { document: id, ...counts } = await context.ingest({ origin: document.origin, mediaType, text: document.text });
  const row = await planner.node(info, context, id, { at: ['document'] });
  return { ...counts, document: row && row.kind !== 'Evidence' ? (row as NodeRow) : null };
}
