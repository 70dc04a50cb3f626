/**
 * Which node the document that is read is: by its numbers, by the report it was sent with, else by what
 * it is called and when. A number that another kind of document bears already is not taken over.
 */
import type { Extraction, Mention } from '../../language/extraction.ts';
import { mintId, parseIdentifier, slugOf } from '../../model/identifier.ts';
import { type Kind, kindPrefix } from '../../model/kind.ts';
import type { SourceDocument } from '../../sources/document.ts';
import type { MentionIdentities } from '../resolve-mentions.ts';
import { type Identity, type IdentityContext, slugOfId } from './identity.ts';
import { editionIdentity } from './series.ts';

export interface DocumentIdentity extends Identity {
  /** EDTF: its own date, or the one the graph knows. */
  readonly date: string | null;
}

export async function documentIdentity(
  source: SourceDocument,
  extraction: Extraction,
  mentions: MentionIdentities,
  context: IdentityContext,
  registered: readonly string[] = [],
): Promise<DocumentIdentity> {
  const { head } = extraction;
  const kind: Kind = head.kind?.value ?? 'Publication';
  const ownDate = head.date?.value ?? null;
  const identifiers = [...ownIdentifiers(extraction), ...registered];
  const numbered = await context.graph.byKey(identifiers, ['date', 'title']);
  const label =
    head.title?.value ??
    enclosedLabel(kind, extraction, mentions) ??
    source.origin.split(/[\\/]/).at(-1) ??
    source.origin;
  const isOther = numbered !== null && numbered.kind !== kind && numbered.kind !== 'UnknownDocument';
  if (isOther) {
    context.note(`${identifiers.join(', ')} is ${numbered.id}, a ${numbered.kind}: this ${kind} is kept apart`);
  }
  const own = isOther ? [] : identifiers;
  const edition = await asEdition(kind, label, ownDate, own, extraction, mentions, context);
  if (edition) {
    const row = edition.known ? await context.graph.byKey([edition.id], ['date']) : null;
    return { ...edition, label, date: ownDate ?? dateOf(row?.['date']) };
  }
  if (numbered && !isOther) {
    return { id: numbered.id, kind, label, identifiers, known: true, date: ownDate ?? dateOf(numbered['date']) };
  }
  const id = mintDocumentId(kind, own, head.title?.value, ownDate, source.textHash);
  return { id, kind, label, identifiers: own, known: (await context.graph.byKey([id])) !== null, date: ownDate };
}

function ownIdentifiers({ head }: Extraction): string[] {
  const numbers = [
    head.reference ? `kenmerk:${head.reference.value.replace(/\s+/g, '')}` : null,
    head.kamerstuk ? `kst:${head.kamerstuk.value.replace(/^kst[:-]/, '')}` : null,
  ];
  return numbers.filter((text): text is string => text !== null && parseIdentifier(text) !== null);
}

/** A letter that encloses the fifth report of a programme is the letter of the fifth report; a report knows its own place. */
async function asEdition(
  kind: Kind,
  label: string,
  date: string | null,
  identifiers: readonly string[],
  extraction: Extraction,
  mentions: MentionIdentities,
  context: IdentityContext,
): Promise<Identity | null> {
  if (kind === 'Monitor' || kind === 'Report')
    return asOwnEdition(kind, label, date, identifiers, extraction, mentions, context);
  if (kind !== 'Letter') return null;
  const report = enclosedReport(extraction, mentions);
  const programme = report ? await mentions.programmeOf(report) : null;
  if (!report?.ordinal || !programme) return null;
  const edition = {
    kind: 'Letter' as const,
    label,
    series: slugOfId(programme),
    ordinal: report.ordinal,
    identifiers,
    date: date ?? undefined,
  };
  const identity = await editionIdentity(edition, context);
  if (!identity || identity.known || identifiers.length === 0) return identity;
  return { ...identity, id: mintId(kind, identifiers, label) };
}

/** A monitor or report is the edition that its title names. */
async function asOwnEdition(
  kind: 'Monitor' | 'Report',
  label: string,
  date: string | null,
  identifiers: readonly string[],
  { head, mentions: found }: Extraction,
  mentions: MentionIdentities,
  context: IdentityContext,
): Promise<Identity | null> {
  const title = head.title;
  const titled = found.find(
    (mention) => mention.kind === kind && title !== null && mention.start >= title.start && mention.end <= title.end,
  );
  const whole = titled ? mentions.mention(titled.ref) : null;
  const programme = whole ? await mentions.programmeOf(whole) : null;
  if (!whole || !programme || (whole.ordinal === undefined && whole.editionYear === undefined)) return null;
  const { ordinal, editionYear } = whole;
  return editionIdentity(
    { kind, label, series: slugOfId(programme), ordinal, editionYear, identifiers, date: date ?? undefined },
    context,
  );
}

function enclosedReport(extraction: Extraction, mentions: MentionIdentities): Mention | null {
  const enclosed = extraction.relations.filter((relation) => relation.type === 'ENCLOSES' && relation.from === 'self');
  const reports = enclosed
    .map((relation) => mentions.mention(relation.to))
    .filter((mention) => mention?.kind === 'Report' && mention.ordinal !== undefined);
  return new Set(reports.map((report) => report?.ref)).size === 1 ? (reports[0] ?? null) : null;
}

function enclosedLabel(kind: Kind, extraction: Extraction, mentions: MentionIdentities): string | null {
  const report = enclosedReport(extraction, mentions);
  return kind === 'Letter' && report ? `Brief bij ${report.label}` : null;
}

function mintDocumentId(
  kind: Kind,
  identifiers: readonly string[],
  title: string | undefined,
  date: string | null,
  hash: string,
) {
  if (identifiers.length > 0) return mintId(kind, identifiers, '');
  if (!title) return `${kindPrefix(kind)}:${hash.slice(0, 12)}`;
  return `${kindPrefix(kind)}:${slugOf(title)}${date ? `-${slugOf(date)}` : ''}`;
}

function dateOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
