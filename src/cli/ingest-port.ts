/** Documents that come in over the API are read as files are. */
import { InputError } from '../planner/errors.ts';
import type { Ingest } from '../server/api.ts';
import type { SourceDocument } from '../sources/document.ts';
import { SourceError } from '../sources/errors.ts';
import type { DocumentToIngest } from '../subgraphs/context.ts';

export const ingest: Ingest = async (store, document, { dryRun, act }) => {
  const source = await read(document);
  const { ingestDocument } = await import('../ingest/ingest.ts');
  return ingestDocument(store, source, { dryRun, act, describe: true });
};

async function read({ origin, mediaType, content }: DocumentToIngest): Promise<SourceDocument> {
  const { documentFrom, documentFromText } = await import('../sources/read.ts');
  try {
    if (typeof content !== 'string') return await documentFrom(origin, content, mediaType);
    if (mediaType === 'application/pdf') {
      throw new SourceError('CORRUPT_PDF', origin, 'is a text, and no PDF is; send the bytes of the file');
    }
    return await documentFromText(origin, mediaType ?? 'text/plain', content);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new InputError('BAD_DOCUMENT', error.message, { reason: error.code });
  }
}
