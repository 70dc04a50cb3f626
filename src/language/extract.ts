/** Reads a Dutch parliamentary or ministerial text into typed findings, each with its passage. */
import { findCitations, type PlacedCitation } from './citations/citations.ts';
import { findCommitments } from './commitments/commitments.ts';
import { compositionOf } from './composition.ts';
import { debateMentions } from './debates/debate-mentions.ts';
import type { Citation, Extraction, FollowUp, Lexicon, Mention, Relation } from './extraction.ts';
import { findFollowUps } from './follow-ups/follow-ups.ts';
import { readMotionText } from './head/motion-text.ts';
import { readHead } from './head/read-head.ts';
import { officeOf } from './mentions/offices.ts';
import { read } from './reading/read-text.ts';
import type { Span } from './reading.ts';
import { registersOf } from './registers/entries.ts';
import { SELF } from './relations/ledger.ts';
import { forget } from './remembering.ts';
import { readThings } from './things.ts';

export interface ExtractOptions {
  /** Names that the graph knows, so that the text may use them without explaining. */
  readonly lexicon?: Lexicon;
  /** EDTF: when the text was written, where it does not say so itself. */
  readonly date?: string;
}

/**
 * Reads a whole document or a single title, of any size; never throws on a text. Offsets are UTF-16
 * code units into the text as given, `quote === text.slice(start, end)`.
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const composition = compositionOf(text);
  try {
    return composition ? composition.restore(readAll(composition.text, options)) : readAll(text, options);
  } finally {
    forget();
  }
}

function readAll(text: string, options: ExtractOptions): Extraction {
  const reading = read(text);
  const head = readHead(reading);
  const motion = readMotionText(reading, head.kamerstuk?.value ?? null);
  const citations = findCitations(reading, head);
  const things = readThings(reading, head, { ...options, motions: motionNames(citations) });
  const registers = registersOf(reading, head.date?.value ?? null);
  const followUps = findFollowUps(reading, head, citations, registers);
  const commitments = findCommitments(reading, head, things, followUps, registers.entries);
  const debates = debateMentions(reading, head.date?.value ?? null);
  const inDebate = <T extends { readonly madeInRef?: string }>(one: T): T =>
    one.madeInRef === undefined ? one : { ...one, madeInRef: debates.refOf(one.madeInRef) };
  const offices = makersOf(followUps, things.mentions);
  return {
    head,
    ...(motion ? { motion } : {}),
    mentions: [...things.mentions, ...debates.mentions, ...offices],
    citations: citations.map(withoutPlace),
    followUps: followUps.map(inDebate),
    commitments: commitments.map(inDebate),
    observations: things.observations,
    gemeenten: things.gemeenten,
    relations: [...things.relations, ...debates.mentions.map(refersTo)],
  };
}

/** A debate that a text names is one it refers to. */
function refersTo({ ref, quote, start, end, confidence }: Mention): Relation {
  return { type: 'REFERS_TO', from: SELF, to: ref, quote, start, end, confidence };
}

/** Where motions are named by their submitters. */
function motionNames(citations: readonly PlacedCitation[]): Span[] {
  return citations.filter(({ kind }) => kind === 'motion-name').sort((a, b) => a.start - b.start);
}

function withoutPlace({ at: _at, block: _block, ...citation }: PlacedCitation): Citation {
  return citation;
}

/** Offices that made a promise and that nothing else in the text mentions. */
function makersOf(followUps: readonly FollowUp[], known: readonly Mention[]): Mention[] {
  const refs = new Set(known.map((mention) => mention.ref));
  const added = new Map<string, Mention>();
  for (const followUp of followUps) {
    const office = followUp.madeBy ? officeOf(followUp.madeBy) : null;
    if (!office || refs.has(office.ref) || added.has(office.ref)) continue;
    const { quote, start, end, confidence } = followUp;
    added.set(office.ref, { ref: office.ref, kind: 'Office', label: office.title, quote, start, end, confidence });
  }
  return [...added.values()];
}
