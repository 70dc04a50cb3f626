/** Judges what `extract` finds in each document of the corpus, kind by kind. */
import { extract } from '../../src/language/extract.ts';
import type { Citation, Extraction, FollowUp, Observation, Passage } from '../../src/language/extraction.ts';
import { submitterKey } from '../../src/model/submitters.ts';
import type { GoldDocument, GoldFollowUp, GoldHead, GoldObservation } from './gold.ts';
import { compare, Tally } from './tally.ts';

export const KINDS = [
  'citations',
  'motion names',
  'follow-ups',
  'commitments',
  'observations',
  'debates',
  'heads',
  'motion texts',
] as const;
type Kind = (typeof KINDS)[number];
export type Tallies = Record<Kind, Tally>;

export function judge(documents: readonly GoldDocument[]): Tallies {
  const tallies = Object.fromEntries(KINDS.map((kind) => [kind, new Tally()])) as Tallies;
  for (const document of documents) judgeDocument(tallies, document, extract(document.text));
  return tallies;
}

function judgeDocument(tallies: Tallies, gold: GoldDocument, found: Extraction): void {
  citations(tallies.citations, gold, found);
  motionNames(tallies['motion names'], gold, found);
  followUps(tallies['follow-ups'], gold, found);
  commitments(tallies.commitments, gold, found);
  observations(tallies.observations, gold, found);
  debates(tallies.debates, gold, found);
  heads(tallies.heads, gold, found);
  motionTexts(tallies['motion texts'], gold, found);
}

/** Whether a passage holds, or lies in, any place where the text has these words. */
function at(gold: GoldDocument, passage: Passage, words: string): boolean {
  for (let from = gold.text.indexOf(words); from >= 0; from = gold.text.indexOf(words, from + 1)) {
    if (passage.start < from + words.length && from < passage.end) return true;
  }
  return false;
}

/** A paper's own number, in its head or footer, is none that it cites. */
function citations(tally: Tally, gold: GoldDocument, { citations: all, head }: Extraction): void {
  const own = head.kamerstuk ? `kst:${head.kamerstuk.value}` : null;
  const found = all.filter(({ kind, id }) => kind !== 'motion-name' && id !== own);
  compare(tally, gold.name, found, gold.citations, {
    fits: (finding, item) => finding.id === item.id,
    near: (finding, item) => at(gold, finding, item.text),
    tell: (item) => ('quote' in item ? `${item.id} "${item.text}"` : `${item.id} "${item.text}"`),
  });
}

function motionNames(tally: Tally, gold: GoldDocument, { citations: all }: Extraction): void {
  const named = all.filter(({ kind }) => kind === 'motion-name');
  const found = unique(named, ({ names, number }) => `${names} ${number}`);
  compare(
    tally,
    gold.name,
    found,
    unique(gold.motions, ({ names, number }) => `${names} ${number}`),
    {
      fits: (finding, item) =>
        finding.names?.join('/') === item.names.join('/') && (finding.number ?? null) === (item.number ?? null),
      near: (finding, item) => at(gold, finding, item.text),
      tell: (item) => `${item.names?.join('/')} ${item.number ?? '-'} "${oneLine(item.text)}"`,
    },
  );
}

/** The same said twice is one finding. */
function withoutRepeats(found: readonly FollowUp[]): FollowUp[] {
  const kept = new Map<string, FollowUp>();
  for (const one of found) {
    if (one.outcome === 'MENTION') continue;
    const target =
      one.targetId ?? (one.targetNames ? submitterKey(one.targetNames) : `at ${one.start}${one.targetText}`);
    const key = `${one.outcome} ${one.targetKind} ${target}`;
    const before = kept.get(key);
    if (!before || before.confidence < one.confidence) kept.set(key, one);
  }
  return [...kept.values()];
}

function followUps(tally: Tally, gold: GoldDocument, found: Extraction): void {
  compare(tally, gold.name, withoutRepeats(found.followUps), gold.followUps, {
    fits: (finding, item) => finding.outcome === item.outcome && isTarget(gold, finding, item),
    near: (finding, item) => isTarget(gold, finding, item),
    tell: (item) =>
      'targetId' in item
        ? `${item.outcome} ${item.targetKind} ${item.targetId ?? item.targetNames?.join('/') ?? oneLine(item.targetText)} @${item.confidence} "${oneLine(item.quote)}"`
        : `${item.outcome} ${item.targetKind} ${item.target ?? item.names?.join('/') ?? ''} "${oneLine(item.quote)}"`,
  });
}

function isTarget(gold: GoldDocument, finding: FollowUp, item: GoldFollowUp): boolean {
  if (finding.targetKind !== item.targetKind) return false;
  if (item.generic) return finding.generic && at(gold, finding, item.quote);
  if (item.target) return finding.targetId === item.target;
  if (item.targetKind === 'Motion' && item.names && item.names.length > 0)
    return finding.targetNames !== undefined && submitterKey(finding.targetNames) === submitterKey(item.names);
  return at(gold, finding, item.quote);
}

function commitments(tally: Tally, gold: GoldDocument, found: Extraction): void {
  compare(tally, gold.name, found.commitments, gold.commitments, {
    fits: (finding, item) => finding.due === item.due && at(gold, finding, item.quote),
    near: (finding, item) => at(gold, finding, item.quote),
    tell: (item) => `due ${item.due} "${oneLine(item.quote)}"`,
  });
}

function observations(tally: Tally, gold: GoldDocument, found: Extraction): void {
  compare(tally, gold.name, toldCounts(found), gold.observations, {
    fits: (finding, item) => isSameCount(finding, item) && at(gold, finding, item.quote),
    near: (finding, item) => finding.value === item.value && at(gold, finding, item.quote),
    tell: (item) => `${tellCount(item)} "${oneLine(item.quote)}"`,
  });
}

/** Amounts of money and what is computed from others stand outside the gold. */
export function toldCounts({ observations }: Extraction): Observation[] {
  return observations.filter(({ derivedFrom, unit }) => derivedFrom === undefined && unit !== 'euro');
}

type Told = Omit<GoldObservation, 'quote'>;

export function isSameCount(finding: Observation, item: Told): boolean {
  return (
    isSameValue(finding.value, item) &&
    finding.quantifier === item.quantifier &&
    finding.unit === item.unit.replace(/’/g, "'") &&
    finding.delta === item.delta &&
    finding.date === item.date
  );
}

/** "Een derde" is 33.3 procent as well as 33.33. */
function isSameValue(value: number | null, { value: wanted, unit }: Told): boolean {
  const rounded = (exact: number | null) => (exact === null || unit !== 'procent' ? exact : Math.round(exact * 10));
  return rounded(value) === rounded(wanted);
}

export function tellCount({ value, quantifier, unit, date, delta }: Observation | Told): string {
  return `${value ?? quantifier} ${unit} ${date}${delta ? ' delta' : ''}`;
}

function debates(tally: Tally, gold: GoldDocument, found: Extraction): void {
  const named = found.mentions.filter(({ kind, date }) => kind === 'Debate' && date !== undefined);
  compare(
    tally,
    gold.name,
    named,
    unique(gold.debates, ({ kind, date }) => `${kind} ${date}`),
    {
      fits: (finding, item) => finding.debateKind === item.kind && finding.date === item.date,
      near: (finding, item) => at(gold, finding, item.quote),
      tell: (item) => `${'debateKind' in item ? item.debateKind : item.kind} ${item.date} "${oneLine(item.quote)}"`,
    },
  );
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** Each field of each head is one item. */
function heads(tally: Tally, gold: GoldDocument, { head }: Extraction): void {
  const found: Record<keyof GoldHead, unknown> = {
    kind: head.kind?.value ?? null,
    reference: head.reference?.value ?? null,
    date: head.date?.value ?? null,
    title: head.title?.value ?? null,
    addressee: head.addressee?.value ?? null,
    organisation: head.organisation?.value ?? null,
    signatories: head.signatories.map(({ name, office }) => ({ name, office })),
    attachments: head.attachments?.value ?? null,
    emptyFields: head.emptyFields,
  };
  for (const [field, wanted] of Object.entries(gold.document) as [keyof GoldHead, unknown][]) {
    if (wanted === '*' || !(field in found)) continue;
    const right = same(found[field], wanted);
    const what = `${field}: ${JSON.stringify(found[field])}${right ? '' : `, not ${JSON.stringify(wanted)}`}`;
    tally.judged.push({ document: gold.name, verdict: right ? 'right' : 'wrong', confidence: 0.95, what });
  }
}

/** The documents of which every field of the head was read right. */
export function exactHeads({ judged }: Tally): { readonly right: number; readonly of: number } {
  const all = new Set(judged.map(({ document }) => document));
  const inexact = new Set(judged.filter(({ verdict }) => verdict === 'wrong').map(({ document }) => document));
  return { right: all.size - inexact.size, of: all.size };
}

/** "de Voorzitter" inside a line and "De Voorzitter" at its beginning are one addressee. */
function same(found: unknown, wanted: unknown): boolean {
  const written = (value: unknown) => JSON.stringify(value)?.replace(/^"d/, '"D');
  return written(found) === written(wanted);
}

function motionTexts(tally: Tally, gold: GoldDocument, found: Extraction): void {
  if (!gold.motion) return;
  const { submitters, dictum, replaces } = gold.motion;
  const [first = '', last = ''] = dictum;
  const words = (text: string) => text.replace(/-\s*\n\s*/g, '').replace(/\s+/g, ' ');
  const quote = words(found.motion?.dictum?.quote ?? '');
  const facts: [string, unknown, unknown][] = [
    ['submitters', found.motion?.submitters.map(({ value }) => value), submitters],
    [
      'dictum',
      quote.startsWith(words(first)) && quote.replace(/[,;.]$/, '').endsWith(words(last).replace(/[,;.]$/, '')),
      true,
    ],
    ['replaces', found.citations.find(({ role }: Citation) => role === 'replaces')?.id ?? null, replaces ?? null],
  ];
  for (const [fact, value, wanted] of facts) {
    const right = JSON.stringify(value) === JSON.stringify(wanted);
    const what = `${fact}: ${JSON.stringify(value)}${right ? '' : `, not ${JSON.stringify(wanted)}`} ${fact === 'dictum' ? quote : ''}`;
    tally.judged.push({ document: gold.name, verdict: right ? 'right' : 'wrong', confidence: 0.95, what });
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 300);
}
