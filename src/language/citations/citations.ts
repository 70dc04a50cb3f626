/** All citations of a document, with the number of each motion that is cited by name. */
import { submitterKey } from '../../model/submitters.ts';
import { type Cues, cuesOf } from '../cues.ts';
import type { Citation, Head } from '../extraction.ts';
import { Gated } from '../gated.ts';
import type { Block, Footnote, Reading } from '../reading.ts';
import { type FoundCitation, withoutOverlaps } from './found.ts';
import { kamerstukken, reversedKamerstukken } from './kamerstuk.ts';
import { motionNames } from './motion-names.ts';
import { publications } from './publications.ts';
import { urls } from './urls.ts';

/** A citation with its place in the readable text, for those who read on from it. */
export interface PlacedCitation extends Citation {
  readonly at: { readonly start: number; readonly end: number };
  readonly block: number;
}

const OWN_REPLACED = new Gated(
  /\b(?:t\.? ?v\.? ?v\.?|ter vervanging van (?:die|de motie) gedrukt onder|gedrukt onder|, was) ?nr\.? ?(\d{1,4})(?!\d|[.,]\d)/gi,
);
/** With its own dossier after it the number is not the document's. */
const OWN_PAPER = new Gated(
  /\b(?:op stuk|(?:motie|amendement) onder|(?:motie|amendement) met) nr\.? ?(\d{1,4})(?!\d|[.,]\d| ?\(\d{2} ?\d{3}| ?\(?Kamerstuk| van dossier)/gi,
);
/** "de motie-X (nr. 294)" and "de motie-X, nr. 293,": in the dossier cited last, else in the document's own. */
const BARE = new Gated(
  /(?<![\p{L}])(?:moties?|amendement(?:en)?)(?![\p{L}])(?:(?!toezegging|brief|vraag|artikel|[.;:]\s)[^()]){0,140}?(?:\(|, ?)((?:stuk )?nr\. ?(\d{1,4}))(?=\)|, (?!\d)| over | inzake )/giu,
);
const NAME_TO_NUMBER = /^[^;]{0,320}$/;
/** Between a motion's name and its number in brackets neither another motion nor a toezegging, with its debate, may stand. */
const ANOTHER = /\b(?:moties?|toezegging(?:en)?|toegezegd)\b/i;

/** Finds the citations in everything but sidebars; offsets are into the text as given. */
export function findCitations(reading: Reading, head: Head | null): PlacedCitation[] {
  const self = head?.kamerstuk ? `kst:${head.kamerstuk.value}` : null;
  const own = head?.kamerstuk ? head.kamerstuk.value.replace(/-[^-]*$/, '') : null;
  const found: { citation: FoundCitation; block: number }[] = [];
  for (const [index, block] of reading.blocks.entries()) {
    if (block.kind === 'sidebar') continue;
    for (const citation of inText(block.text, own)) {
      // A letterhead's home page and a paper's own number are nothing that the document cites.
      if (block.kind === 'furniture' && (citation.kind === 'url' || citation.id === self)) continue;
      found.push({ citation: moved(citation, block), block: index });
    }
  }
  const placed = found.map(({ citation, block }) => place(reading, citation, block));
  return withNumbers(reading, placed).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The citations in one piece of text, offsets into it. */
export function inText(text: string, ownDossier: string | null = null): FoundCitation[] {
  if (!/\d|www\.|:\/\/|moti/i.test(text)) return [];
  const cues = cuesOf(text);
  const full = kamerstukken(text);
  const short = [...ofOwnDossier(text, cues, ownDossier), ...bare(text, cues, ownDossier, full)];
  const numbered = withoutOverlaps([
    urls(text, cues),
    publications(text, cues),
    reversedKamerstukken(text, cues),
    full,
    short,
  ]);
  return [...numbered, ...motionNames(text)].sort((a, b) => a.start - b.start);
}

function bare(text: string, cues: Cues, own: string | null, full: readonly FoundCitation[]): FoundCitation[] {
  return BARE.matches(text, cues).flatMap((match) => {
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    const last = full.findLast(({ id, start: at }) => at < start && /^kst:.*-[^-]+$/.test(id ?? ''))?.id;
    const dossier = last ? last.slice('kst:'.length).replace(/-[^-]*$/, '') : own;
    if (dossier === null) return [];
    const end = match.index + match[0].length;
    return [{ kind: 'kamerstuk' as const, id: `kst:${dossier}-${match[2]}`, start, end, confidence: 0.85 }];
  });
}

/** "t.v.v. nr. 39" and "de motie op stuk nr. 151" mean a number in the document's own dossier. */
function ofOwnDossier(text: string, cues: Cues, dossier: string | null): FoundCitation[] {
  if (dossier === null) return [];
  const of = (pattern: Gated, role: { role?: 'replaces' }) =>
    pattern.matches(text, cues).map((match) => ({
      kind: 'kamerstuk' as const,
      id: `kst:${dossier}-${match[1]}`,
      start: match.index + match[0].lastIndexOf('nr'),
      end: match.index + match[0].length,
      confidence: 0.93,
      ...role,
    }));
  return [...of(OWN_REPLACED, { role: 'replaces' }), ...of(OWN_PAPER, {})];
}

function moved(citation: FoundCitation, block: Block): FoundCitation {
  return { ...citation, start: block.start + citation.start, end: block.start + citation.end };
}

function place(reading: Reading, { start, end, ...rest }: FoundCitation, block: number): PlacedCitation {
  const raw = reading.raw({ start, end });
  const quote = reading.source.slice(raw.start, raw.end);
  return { ...rest, text: reading.text.slice(start, end), quote, ...raw, at: { start, end }, block };
}

/** A motion's number: in its footnote, in brackets after it, in the next cell, or where else the same is named. */
function withNumbers(reading: Reading, placed: readonly PlacedCitation[]): PlacedCitation[] {
  const byBlock = Map.groupBy(placed, (citation) => citation.block);
  const index = new Map([...byBlock.values()].flatMap((list) => list.map((citation, at) => [citation, at] as const)));
  const own = new Map<PlacedCitation, string>();
  const first = new Map<string, string>();
  const keyOf = (citation: PlacedCitation) => submitterKey(citation.names ?? []);
  for (const citation of placed) {
    if (citation.kind !== 'motion-name') continue;
    const rest = following(byBlock.get(citation.block) ?? [], index.get(citation) ?? 0);
    const before = lastBefore(byBlock.get(citation.block) ?? [], citation);
    const number =
      ownNumber(reading, citation, rest, before) ??
      nextCell(reading, citation, rest, byBlock) ??
      underHeading(reading, citation, rest, byBlock);
    if (number === undefined) continue;
    own.set(citation, number);
    if (!first.has(keyOf(citation))) first.set(keyOf(citation), number);
  }
  const last = new Map<string, string>();
  return placed.map((citation) => {
    if (citation.kind !== 'motion-name') return citation;
    const key = keyOf(citation);
    const number = own.get(citation) ?? last.get(key) ?? first.get(key);
    if (number === undefined) return citation;
    last.set(key, number);
    return { ...citation, number };
  });
}

/** The number that stands before a motion. */
function lastBefore(inBlock: readonly PlacedCitation[], motion: PlacedCitation): PlacedCitation | undefined {
  const before = inBlock.filter(
    (one) => one.id?.startsWith('kst:') && one.role !== 'replaces' && one.at.end <= motion.at.start,
  );
  return before.at(-1);
}

/** "31 239, nr. 367 motie X c.s." that opens a block, "Kamerstuk 31 239, nr. 367 (motie X c.s.)" and "onder nr. 367 is de motie van het lid X gedrukt". */
function opensBracket({ text, blocks }: Reading, number: PlacedCitation, motion: PlacedCitation): boolean {
  const between = text.slice(number.at.end, motion.at.start);
  if (between === ' ' && number.at.start === blocks[motion.block]?.start) return true;
  if (/^ \((?:de )?$/.test(between)) return true;
  return (
    /^ (?:is|was) (?:de|een) $/.test(between) &&
    /(?:onder|op stuk)[^.;]{0,20}$/i.test(text.slice(Math.max(0, number.at.start - 24), number.at.start))
  );
}

/** In a table whose cells came out as lines the number stands alone on the line under the name. */
function nextCell(
  reading: Reading,
  motion: PlacedCitation,
  inBlock: readonly PlacedCitation[],
  byBlock: ReadonlyMap<number, readonly PlacedCitation[]>,
): string | undefined {
  const block = reading.blocks[motion.block];
  const next = reading.blocks[motion.block + 1];
  if (!block || !next || inBlock.length > 0 || /[.:;!?]$/.test(block.text)) return undefined;
  const [number] = byBlock.get(motion.block + 1) ?? [];
  const whole = number && number.at.start - next.start < 14 && next.end - number.at.end < 3;
  return whole && number.id?.startsWith('kst:') ? number.id : undefined;
}

/** A heading names the motion, and the paragraph under it begins with its number in brackets, or calls it "de motie". */
function underHeading(
  reading: Reading,
  motion: PlacedCitation,
  inBlock: readonly PlacedCitation[],
  byBlock: ReadonlyMap<number, readonly PlacedCitation[]>,
): string | undefined {
  const next = reading.blocks[motion.block + 1];
  if (reading.blocks[motion.block]?.kind !== 'heading' || !next || next.kind === 'heading') return undefined;
  if (inBlock.some(({ kind }) => kind === 'motion-name')) return undefined;
  const [number] = byBlock.get(motion.block + 1) ?? [];
  if (!number?.id?.startsWith('kst:')) return undefined;
  const before = reading.text.slice(next.start, number.at.start);
  return IN_BRACKETS.test(before) && !OTHER_PAPER.test(before) ? number.id : undefined;
}

/** The first sentence up to its bracket. */
const IN_BRACKETS = /^(?:(?!\p{Ll}{2}\. \p{Lu})[^()]){1,260}\((?:Kamerstuk(?:ken)? )?(?:II )?$/u;
const LONGEST_ROW = 250;
/** "voor de motie-X de brief daarvoor (31 999, nr. 16)": the number is the letter's. */
const OTHER_PAPER =
  /(?:(?:brief|nota|rapport|verslag|amendement(?:-\S+)?)(?: \p{L}+)?|(?:in|bij|met|per|via) (?:mijn|onze|de|een) (?:\p{L}+ ){0,2}\p{L}*brief(?: [^();:]{1,60})?) \([^()]{0,20}$/iu;
/** A motion's number stands near it: of the rest of a block this many citations are looked at. */
const LOOKED_AT = 100;

function following(inBlock: readonly PlacedCitation[], at: number): readonly PlacedCitation[] {
  return inBlock.slice(at + 1, at + 1 + LOOKED_AT);
}

function ownNumber(
  reading: Reading,
  motion: PlacedCitation,
  inBlock: readonly PlacedCitation[],
  before: PlacedCitation | undefined,
): string | undefined {
  const next = inBlock.find((other) => other.kind === 'motion-name' && other.at.start >= motion.at.end);
  const end = Math.min(
    next?.at.start ?? Number.POSITIVE_INFINITY,
    reading.blocks[motion.block]?.end ?? 0,
    motion.at.end + 400,
  );
  const block = reading.blocks[motion.block];
  const numbered = inBlock.find(
    (other) =>
      other.id?.startsWith('kst:') &&
      other.role !== 'replaces' &&
      other.at.start >= motion.at.end &&
      other.at.end <= end,
  );
  if (block?.kind === 'table' && before?.id) return before.id;
  const within = inBlock.find((other) => isWithin(reading.text, motion, other));
  if (within?.id) return within.id;
  if (numbered?.id && block && (isRow(block, motion, numbered) || belongs(reading.text, motion, numbered)))
    return numbered.id;
  if (before && opensBracket(reading, before, motion)) return before.id ?? undefined;
  const note = noteWithin(reading, motion.at.end, sentenceEnd(reading.text, motion.at.end, end));
  return note ? numberIn(note) : undefined;
}

/** "de motie (Kamerstuk 31 239, nr. 367) van het lid X". */
function isWithin(text: string, motion: PlacedCitation, { id, at }: PlacedCitation): boolean {
  if (!id?.startsWith('kst:') || at.start < motion.at.start || at.end > motion.at.end) return false;
  return /moties? \((?:Kamerst(?:uk(?:ken)?|\.)[^()]{0,40})?$/iu.test(text.slice(motion.at.start, at.start));
}

/** A row of a table, or a line that is one: it begins with the motion, and its number closes the line. */
function isRow(block: Block, motion: PlacedCitation, numbered: PlacedCitation): boolean {
  if (block.kind === 'table') return true;
  if (OTHER_PAPER.test(block.text.slice(motion.at.end - block.start, numbered.at.start - block.start))) return false;
  return motion.at.start - block.start < 6 && block.end - numbered.at.end < 3 && block.text.length < LONGEST_ROW;
}

function belongs(text: string, motion: PlacedCitation, numbered: PlacedCitation): boolean {
  const between = text.slice(motion.at.end, numbered.at.start);
  if (!NAME_TO_NUMBER.test(between) || ANOTHER.test(between) || /\p{Ll}{3}[.!?] \p{Lu}/u.test(between)) return false;
  if (OTHER_PAPER.test(between)) return false;
  if (
    /\(\s?(?:Kamerst(?:uk(?:ken)?|\.)[^()]{0,60}|(?:TK|EK|Tweede Kamer|Eerste Kamer)[^()]{0,30}|vergaderjaar [^()]{0,20})?$/i.test(
      between,
    )
  )
    return true;
  return /^(?: \(\p{Lu}[\p{L}\d+-]{1,14}\))?(?:,? ?(?:met |op stuk(?:ken)? |onder )?|, [^,.]{0,40}, )(?:Kamerst(?:uk(?:ken)?|\.)[^()]{0,40})?(?:nr\.? ?)?$/iu.test(
    between,
  );
}

function noteWithin(reading: Reading, from: number, until: number): Footnote | null {
  return reading.footnotesIn(from, until).find(({ note }) => numberIn(note) !== undefined)?.note ?? null;
}

function sentenceEnd(text: string, from: number, until: number): number {
  const stop = /[.!?](?: \p{Lu}|$)/u.exec(text.slice(from, until));
  return stop ? from + stop.index + 1 : until;
}

function numberIn(note: Footnote): string | undefined {
  return inText(note.text).find((citation) => citation.id?.startsWith('kst:'))?.id ?? undefined;
}
