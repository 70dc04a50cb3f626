/** A document handed in by a client: what it says replaces what the graph held of it. */
import { GraphQLError } from 'graphql';
import { badUserInput } from '../../planner/errors.ts';
import type { NodeRow } from '../../store/rows.ts';
import type { DocumentToIngest } from '../context.ts';
import type { Asked } from '../names.ts';
import { userOf } from '../roles.ts';
import { actOf, changeCall } from './act.ts';
import { linkChange, nodeChange } from './changes.ts';
import type {
  IngestInput,
  IngestMediaType,
  IngestResult,
  MutationIngestDocumentArgs,
  RequireFields,
} from './types.generated.ts';

const MEDIA_TYPES: Readonly<Record<IngestMediaType, NonNullable<DocumentToIngest['mediaType']>>> = {
  PLAIN: 'text/plain',
  MARKDOWN: 'text/markdown',
  HTML: 'text/html',
  XML: 'application/xml',
  PDF: 'application/pdf',
};

type Args = RequireFields<MutationIngestDocumentArgs, 'document' | 'dryRun'>;
type IngestValue = Omit<IngestResult, 'document'> & { readonly document: NodeRow | null };

/** @throws GraphQLError BAD_USER_INPUT, BAD_DOCUMENT, BAD_CHANGE, KEY_REUSED, or READ_ONLY. */
export async function ingestDocument(asked: Asked, args: Args): Promise<IngestValue> {
  const { planner, context, info } = asked;
  const user = userOf(context);
  const document = documentIn(args.document);
  const details = { origin: document.origin };
  const act = actOf({ user, action: 'ingestDocument', details, input: args.document, key: args.idempotencyKey });
  if (!context.ingest) {
    throw new GraphQLError('this server does not take documents: ingest them where the graph is kept', {
      extensions: { code: 'READ_ONLY' },
    });
  }
  const { document: id, applied } = await changeCall(context.ingest(document, { dryRun: args.dryRun, act }));
  const row = await planner.node(info, context, id, { at: ['document'] });
  const { added, removed, unchanged, merged, revision, changes, repeats } = applied;
  return {
    document: row && row.kind !== 'Evidence' ? (row as NodeRow) : null,
    dryRun: args.dryRun,
    repeated: repeats !== undefined,
    added,
    removed,
    unchanged,
    merged,
    nodes: (changes?.nodes ?? []).map(nodeChange),
    links: (changes?.links ?? []).map(linkChange),
    revision,
  };
}

function documentIn({ origin, text, base64, mediaType }: IngestInput): DocumentToIngest {
  const type = mediaType ? { mediaType: MEDIA_TYPES[mediaType] } : {};
  if (typeof text === 'string' && typeof base64 !== 'string') {
    if (text.trim() === '') throw badUserInput('"text" of the document is empty');
    return { origin, ...type, content: text };
  }
  if (typeof base64 === 'string' && typeof text !== 'string') return { origin, ...type, content: bytesIn(base64) };
  throw badUserInput('a document is given as "text" or as "base64": exactly one of them');
}

/** Buffer passes over what is no base64; half a file would then be read as a whole one. */
function bytesIn(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  const digits = (text: string) => text.replace(/[\s=]+/g, '');
  if (digits(bytes.toString('base64')) === digits(base64)) return bytes;
  throw badUserInput('"base64" of the document is not base64 (RFC 4648, with + and /)');
}
