/** What turning one reading into assertions needs. */
import type { Extraction } from '../../language/extraction.ts';
import type { SourceDocument } from '../../sources/document.ts';
import type { Draft } from '../draft.ts';
import type { DocumentIdentity } from '../identity/document.ts';
import type { Identity, IdentityContext } from '../identity/identity.ts';
import type { MentionIdentities } from '../resolve-mentions.ts';

export interface ReadingContext {
  readonly source: SourceDocument;
  readonly extraction: Extraction;
  readonly self: DocumentIdentity;
  readonly draft: Draft;
  readonly mentions: MentionIdentities;
  readonly identity: IdentityContext;
  /** Offices of those who signed, in order; filled by the head. */
  readonly senders: Identity[];
}

/** The node a ref stands for: a mention, or `self` for the document that is read. */
export function referent(ref: string, context: ReadingContext): Promise<Identity | null> {
  return ref === 'self' ? Promise.resolve(context.self) : context.mentions.of(ref);
}
