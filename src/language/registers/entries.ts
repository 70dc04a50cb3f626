/**
 * Registers of moties and toezeggingen whose cells came out as text: each entry is what was asked or promised, where
 * that was, and how it stands.
 */
import { inText } from '../citations/citations.ts';
import { findDates } from '../dates.ts';
import { debatesIn, type FoundDebate } from '../debates/debates.ts';
import { type Section, sectionOf } from '../follow-ups/sections.ts';
import type { Block, Reading, Sentence } from '../reading.ts';
import { type Columns, columnsAt, kindIn } from './columns.ts';
import { dateOf, isOfItem, particularsIn } from './labelled.ts';

export interface Entry {
  readonly kind: 'Motion' | 'Commitment';
  /** The motion's or the toezegging's own number, or null. */
  readonly id: string | null;
  readonly names?: readonly string[];
  readonly debate: FoundDebate | null;
  /** EDTF: when it was moved or promised. */
  readonly date: string | null;
  /** What is asked or promised. */
  readonly about: string;
  readonly status: string;
  /** EDTF: by when, where a column or label of its own tells it. */
  readonly due: string | null;
  /** What the heading over the register tells of all that it holds. */
  readonly section: Section | null;
  readonly sentences: readonly Sentence[];
}

export interface Registers {
  readonly entries: readonly Entry[];
  /** The names of the columns, which tell nothing of their own. */
  readonly headers: ReadonlySet<Sentence>;
}

/** What a heading over a register, or over a part of it, tells. */
interface Heading {
  readonly kind: Entry['kind'] | null;
  readonly section: Section | null;
}

interface Row {
  readonly due?: string | null;
  readonly about: string;
  readonly place: string;
  readonly status: string;
}

const HEADING = /(?<!\p{L})(?:moties|toezeggingen)(?!\p{L})/iu;
const LONGEST_HEADING = 120;
/** What ends so is running text. */
const ENDED = /[.;:,]$/u;
const ASKS =
  /^(?:(?:De |Een )?(?:aangenomen |gewijzigde |nader ){0,3}motie(?!\p{L})|(?:Verzoekt|Verzoeken|Roept|Spreekt|Draagt|Nodigt|Stelt vast)(?!\p{L}))/iu;
const PROMISES =
  /^(?:Toezegging(?!\p{L})|(?:De|Het) (?:minister|staatssecretaris|kabinet|MP|minister-president)(?!\p{L})|(?:Ik|We|Wij)(?!\p{L}))/iu;
/** The sentence that tells the promise, among its title and the labels. */
const PROMISED = /(?<!\p{L})(?:toe(?:gezegd)?|belooft|beloofd)(?!\p{L})/u;
/** What is said in fewer characters is no description. */
const SHORTEST = 12;

/** Where so many blocks after each other are no row, the register is over; of cells apart as many as a row has. */
const MOST_OTHERS = 1;

/** The registers of a document, their entries in order of the text. */
export function registersOf(reading: Reading, own: string | null): Registers {
  const { blocks } = reading;
  const within = Map.groupBy(reading.sentences, ({ block }) => block);
  const entries: Entry[] = [];
  const headers = new Set<Sentence>();
  let heading: Heading = { kind: null, section: null };
  let columns: Columns | null = null;
  let others = 0;
  for (let at = 0; at < blocks.length; ) {
    const named = columnsAt(blocks, at);
    if (named) {
      for (; at < named.rows; at += 1) for (const sentence of within.get(at) ?? []) headers.add(sentence);
      columns = named.columns;
      others = 0;
      continue;
    }
    const block = blocks[at] as Block;
    const over = overAll(block, within.get(at)?.[0]);
    if (over) heading = over;
    const taken = columns && !over ? rowAt(blocks, at, columns) : null;
    if (columns && taken) {
      const sentences = blocks.slice(at, at + taken.length).flatMap((_, index) => within.get(at + index) ?? []);
      const entry = entryOf(taken.row, columns, heading, own);
      if (entry && sentences.length > 0) entries.push({ ...entry, sentences });
    }
    others = taken || over ? 0 : others + 1;
    if (columns && others > (columns.apart ? columns.roles.length : MOST_OTHERS)) columns = null;
    at += taken?.length ?? 1;
  }
  return { entries: [...entries, ...labelledEntries(reading)], headers };
}

/** Those with their particulars behind labels, whatever the lines came out as. */
function labelledEntries(reading: Reading): Entry[] {
  const found = particularsIn(reading.source);
  if (found.length === 0) return [];
  const placed = reading.sentences.map((sentence) => ({ sentence, raw: reading.raw(sentence) }));
  let next = 0;
  return found.flatMap(({ id, status, date, due, start, end }) => {
    const sentences: Sentence[] = [];
    for (; next < placed.length && (placed[next]?.raw.start ?? 0) < end; next += 1)
      if ((placed[next]?.raw.end ?? 0) > start) sentences.push(placed[next]?.sentence as Sentence);
    const kind = id.startsWith('kst:') ? ('Motion' as const) : ('Commitment' as const);
    const told = sentences.filter(({ text }) => PROMISED.test(text)).map(({ text }) => text);
    const named = kind === 'Motion' ? nameIn(sentences) : null;
    const about = named ? named.text : told.join(' ');
    const entry = { kind, id, debate: null, date, due, about, status, section: null, sentences };
    return sentences.length > 0 ? [{ ...entry, ...(named ? { names: named.names } : {}) }] : [];
  });
}

/** The motion that is named first, with those who moved it. */
function nameIn(sentences: readonly Sentence[]): { text: string; names: readonly string[] } | null {
  for (const { text } of sentences)
    for (const { kind, names, start, end } of inText(text))
      if (kind === 'motion-name' && names) return { text: text.slice(start, end), names };
  return null;
}

function overAll({ kind, text }: Block, sentence: Sentence | undefined): Heading | null {
  if (kind === 'item' || kind === 'table' || text.length > LONGEST_HEADING || ENDED.test(text)) return null;
  if (!HEADING.test(text) || !sentence) return null;
  return { kind: kindIn(text), section: sectionOf(sentence) };
}

/** The row that begins at a block, and how many blocks it has. */
function rowAt(blocks: readonly Block[], at: number, columns: Columns): { row: Row; length: number } | null {
  if (columns.apart) {
    const cells = blocks.slice(at, at + columns.roles.length).map(({ text }) => text);
    const row = cells.length === columns.roles.length ? byColumn(cells, columns) : null;
    if (row) return { row, length: cells.length };
    const both = bothCells(blocks[at]?.text ?? '');
    return both && { row: both, length: 1 };
  }
  const { text, kind } = blocks[at] as Block;
  if (kind === 'table') return null;
  const cells = columns.glued ? text.split(GLUE) : [text];
  const row = cells.length > 2 ? byPlace(cells) : aroundPlace(text);
  return row ? { row, length: 1 } : null;
}

function byColumn(cells: readonly string[], { roles }: Columns): Row | null {
  const of = (role: string) => cells.filter((_, index) => roles[index] === role).join(' ');
  const place = [of('where'), of('other')].filter((text) => text !== '').join(' ');
  const status = of('status');
  const about = of('what') || of('other');
  const due = dateOf(of('due'));
  return isPlace(of('where') || of('other') || about) && !isPlace(status) ? { about, place, status, due } : null;
}

/** What begins right behind a small letter, a digit or a full stop is another cell's. */
const GLUE = /(?<=[\p{Ll}\d)]|[.;:])(?=\p{Lu}\p{Ll}|\d{2} ?\d{3}(?: [A-Z]+)?, nr)/u;

function byPlace(cells: readonly string[]): Row | null {
  const at = cells.findIndex((cell) => isPlace(cell));
  if (at < 1) return null;
  return {
    about: cells.slice(0, at).join(' '),
    place: cells[at] ?? '',
    status: cells.slice(at + 1).join(' '),
  };
}

/** Nothing but a number, with whose motion it is or where it was moved; or the debate and its day. */
function isPlace(cell: string): boolean {
  const place = placeIn(cell) ?? debatesIn(cell, null).find(({ date }) => date !== null) ?? null;
  return place !== null && cell.slice(0, place.start).trim().length < SHORTEST;
}

/** "Motie over X 27-02-2019 Debat Y (31 000, nr. 7) De Kamer wordt …": the number parts what it is from how it stands. */
function aroundPlace(text: string): Row | null {
  const place = placeIn(text);
  if (!place) return null;
  const about = text.slice(0, place.start).trim();
  const status = text.slice(place.end).trim();
  return about.length < SHORTEST || status === '' ? null : { about, place: text.slice(place.start, place.end), status };
}

/** A row of two cells that came out as one line: "Brief over X (TZ…) Afgedaan". */
function bothCells(text: string): Row | null {
  const row = text.length < LONGEST_ROW ? aroundPlace(text) : null;
  return row && !/[.;:]/u.test(row.about) && /^\p{Lu}/u.test(row.status) ? row : null;
}

const LONGEST_ROW = 240;

const LEAD =
  /(?:\d{1,2}-\d{1,2}-\d{4}[^.;()]{0,120})?\(?(?:Kamerstuk(?:ken)?,? ?(?:I{1,2},? ?)?|TK |EK )?(?:\d{4}[-/–]\d{2,4},? ?)?$/u;
const TRAIL = /^[)\].,; ]*/u;

function placeIn(text: string): { start: number; end: number } | null {
  const found = inText(text);
  const number = found.find(({ id }) => isOfItem(id));
  if (!number) return null;
  const lead = LEAD.exec(text.slice(Math.max(0, number.start - 200), number.start))?.[0].length ?? 0;
  const name = found.find(
    ({ kind, start }) => kind === 'motion-name' && start >= number.end && start <= number.end + 4,
  );
  const end = name?.end ?? number.end;
  return { start: number.start - lead, end: end + (TRAIL.exec(text.slice(end))?.[0].length ?? 0) };
}

function entryOf(row: Row, columns: Columns, heading: Heading, own: string | null): Omit<Entry, 'sentences'> | null {
  const { about, place, status } = row;
  const kind = ASKS.test(about)
    ? 'Motion'
    : PROMISES.test(about)
      ? 'Commitment'
      : (kindIn(place) ?? heading.kind ?? columns.kind);
  if (!kind) return null;
  const cited = [...inText(place), ...inText(about)];
  const names = cited.find((one) => one.kind === 'motion-name')?.names;
  const numbered = kind === 'Motion' ? /^kst:/ : /^toezegging:/;
  const debate = debatesIn(place, own)[0] ?? null;
  return {
    kind,
    id: cited.find(({ id }) => id !== null && numbered.test(id))?.id ?? null,
    ...(names && kind === 'Motion' ? { names } : {}),
    debate,
    date: debate?.date ?? findDates(place, own).find(({ form }) => form === 'day')?.edtf ?? null,
    about: about.replace(/[\s.;]+$/u, ''),
    status,
    due: row.due ?? null,
    section: heading.section?.kinds.has(kind) ? heading.section : null,
  };
}
