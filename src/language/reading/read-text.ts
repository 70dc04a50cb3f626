/** From the text as given to the readable text: see `../reading.ts` for what that is. */

import { cuesOf } from '../cues.ts';
import { matchesOf } from '../matches.ts';
import type { Block, Footnote, Marked, Reading, Sentence } from '../reading.ts';
import { isAnswerLabel } from './answer-labels.ts';
import { type NoteLines, notesOf } from './footnotes.ts';
import { type Gap, type Join, joinOf, wrappingOf } from './joins.ts';
import { type Letterhead, letterheadOf } from './letterhead.ts';
import { type Line, linesOf } from './lines.ts';
import { countedUp, marksIn, type NoteMarks } from './marks.ts';
import { narrow, narrowingOf } from './narrow.ts';
import { ReadableText } from './offset-map.ts';
import { markRunningHeaders } from './running-headers.ts';
import { sentencesOf } from './sentences.ts';
import { markShapes, wordsAt } from './shape.ts';
import { markSidebars } from './sidebars.ts';
import { type SignatureLines, signaturesOf } from './signature.ts';

/** A reading with the layout that the head is read from. */
export interface LaidOut extends Reading {
  readonly letterhead: Letterhead;
  readonly signatures: readonly SignatureLines[];
  readonly lines: readonly Line[];
}

interface Group {
  readonly lines: Line[];
  readonly joins: Join[];
}

interface PlacedMark {
  readonly at: number;
  readonly raw: number;
  readonly mark: string | null;
}

/**
 * Reads a text of any kind and size, in time linear in its length. The readable text holds the body
 * first and then, each in a block of its own, the furniture, footnotes and sidebars taken out of it;
 * `sentences` covers the body alone.
 */
export function read(text: string): LaidOut {
  const source = narrow(text);
  const letterhead = letterheadOf(linesOf(source));
  const { lines, end } = letterhead;
  markSidebars(lines, end);
  markRunningHeaders(lines, end, letterhead.fields, letterhead.zone);
  const signatures = signaturesOf(lines, end);
  const notes = notesOf(lines, end);
  markShapes(lines, end);
  const writer = new Writer(source, notes, lines);
  for (const group of groupsOf(lines, source)) writer.body(group);
  writer.aside(lines, notes);
  return { ...writer.reading(notes), letterhead, signatures, lines };
}

function groupsOf(lines: readonly Line[], source: string): Group[] {
  const wrapping = wrappingOf(lines, source);
  const groups: Group[] = [];
  let gap: Gap = { blanks: 0, removed: false };
  for (const line of lines) {
    gap = { blanks: gap.blanks + line.blanks, removed: gap.removed };
    if (line.role === 'furniture' || line.role === 'footnote' || line.role === 'sidebar') {
      gap = { ...gap, removed: true };
      continue;
    }
    const group = groups.at(-1);
    const join = group ? joinOf(group.lines, line, gap, wrapping) : null;
    if (group && join) {
      group.lines.push(line);
      group.joins.push(join);
    } else {
      groups.push({ lines: [line], joins: [] });
    }
    gap = { blanks: 0, removed: false };
  }
  return groups;
}

/** White space to fold, characters nobody sees, and bold marks. */
const UNCLEAN =
  /[\u00ad\u200b\ufeff]+|[ \t\u00a0\u2000-\u200a\u202f]{2,}|[\t\u00a0\u2000-\u200a\u202f]|\*\*|\*(?<![\w*]\*)(?=\p{L})|\*(?<=[\p{L}.,;!?]\*)(?![\w*])/gu;

const RUNNING: ReadonlySet<Line['role']> = new Set(['text', 'item', 'heading']);

function lostMarks(lines: readonly Line[]): string[] {
  return countedUp(lines.filter(({ role }) => RUNNING.has(role)).map(({ text }) => text));
}

class Writer {
  readonly #source: string;
  readonly #text: ReadableText;
  readonly #notes: NoteMarks;
  readonly #blocks: Block[] = [];
  readonly #marks: PlacedMark[] = [];
  #bodyBlocks = 0;

  constructor(source: string, notes: readonly NoteLines[], lines: readonly Line[]) {
    this.#source = source;
    this.#text = new ReadableText(source);
    this.#notes = {
      printed: new Set([...notes.flatMap((note) => (note.mark === null ? [] : [note.mark])), ...lostMarks(lines)]),
      misread: notes.some((note) => note.mark === null),
    };
  }

  body(group: Group): void {
    const [first] = group.lines;
    if (!first) return;
    const kind = first.role === 'text' ? 'paragraph' : (first.role as Block['kind']);
    this.#block(kind, group);
    this.#bodyBlocks = this.#blocks.length;
  }

  aside(lines: readonly Line[], notes: readonly NoteLines[]): void {
    const noteOf = new Map(notes.flatMap((note) => note.lines.map((line) => [line, note] as const)));
    for (const line of lines) {
      const note = noteOf.get(line);
      if (note) {
        if (note.lines[0] === line) this.#block('footnote', { lines: note.lines, joins: [] }, note.textAt);
      } else if (line.role === 'furniture' || line.role === 'sidebar') {
        this.#block(line.role, { lines: [line], joins: [] });
      }
    }
  }

  reading(notes: readonly NoteLines[]): Reading {
    const text = this.#text.text();
    const blocks = this.#blocks;
    const footnotes = this.#footnotes(notes, blocks);
    const marks = this.#resolve(footnotes);
    return {
      source: this.#source,
      text,
      blocks,
      sentences: sentencesIn(blocks.slice(0, this.#bodyBlocks)),
      footnotes,
      footnotesIn: (first, last) => notesIn(text, marks, first, last),
      raw: (span) => this.#text.raw(span),
    };
  }

  #block(kind: Block['kind'], group: Group, skip = 0): void {
    if (this.#text.length > 0) {
      const [first] = group.lines;
      this.#text.put('\n', first?.start ?? 0, first?.start ?? 0);
    }
    const start = this.#text.length;
    const pieces = this.#text.pieces;
    for (const [index, line] of group.lines.entries()) {
      const join = group.joins[index] ?? 'space';
      const next = group.lines[index + 1];
      const from = index === 0 ? skip || wordsAt(line) : 0;
      const end = next && join === 'drop' ? line.end - 1 : line.end;
      this.#line(line, Math.min(from, line.text.length), end, kind !== 'footnote');
      if (next && join === 'space') this.#text.put(' ', line.end, Math.max(line.end, next.start));
    }
    this.#blocks.push({ kind, start, end: this.#text.length, text: this.#text.text(pieces) });
  }

  #line(line: Line, from: number, end: number, withMarks: boolean): void {
    const start = line.start + from;
    const text = line.text.slice(from, end - line.start);
    const marks = withMarks ? marksIn(text, this.#notes) : [];
    let at = 0;
    for (const mark of marks) {
      this.#clean(text, at, mark.start, start, line.plain);
      this.#marks.push({ at: this.#text.length, raw: start + mark.start, mark: mark.mark });
      at = mark.end;
    }
    this.#clean(text, at, text.length, start, line.plain);
  }

  #clean(text: string, from: number, to: number, base: number, plain: boolean): void {
    const part = from === 0 && to === text.length ? text : text.slice(from, to);
    const start = base + from;
    if (plain) {
      this.#take(part, 0, part.length, start);
      return;
    }
    let at = 0;
    for (const unclean of matchesOf(UNCLEAN, part)) {
      const end = unclean.index + unclean[0].length;
      this.#take(part, at, unclean.index, start);
      if (/\s/.test(unclean[0]) && unclean[0] !== '\ufeff') this.#text.put(' ', start + unclean.index, start + end);
      at = end;
    }
    this.#take(part, at, part.length, start);
  }

  /** From the line, which is as narrow as it can be, and not from the source. */
  #take(part: string, from: number, to: number, start: number): void {
    if (to > from) this.#text.put(part.slice(from, to), start + from, start + to);
  }

  #footnotes(notes: readonly NoteLines[], blocks: readonly Block[]): Footnote[] {
    const texts = blocks.filter((block) => block.kind === 'footnote');
    return notes.map((note, index) => ({
      mark: note.mark,
      note: { start: note.lines[0]?.start ?? 0, end: note.lines.at(-1)?.end ?? 0 },
      text: texts[index]?.text ?? '',
    }));
  }

  /** A mark's note is the next one below it with the same number; misread ones go by their order. */
  #resolve(footnotes: readonly Footnote[]): Marked[] {
    const byMark = Map.groupBy(footnotes, (note) => note.mark ?? '');
    const inOrder = this.#marks.length === footnotes.length;
    const resolved = new Map<number, Footnote>();
    const passed = new Map<string, number>();
    for (const [index, placed] of this.#marks.entries()) {
      const same = placed.mark === null ? [] : (byMark.get(placed.mark) ?? []);
      let below = passed.get(placed.mark ?? '') ?? 0;
      while ((same[below]?.note.start ?? placed.raw + 1) <= placed.raw) below += 1;
      passed.set(placed.mark ?? '', below);
      const note = same[below] ?? same.at(-1) ?? (inOrder ? footnotes[index] : undefined);
      if (note) resolved.set(placed.at, note);
    }
    return [...resolved].map(([at, note]) => ({ at, note })).sort((a, b) => a.at - b.at);
  }
}

const CLOSING = new Set('.,;:)]"\'”’»');
/** So much closing punctuation may stand between a word and its mark. */
const MOST_CLOSING = 3;

function notesIn(text: string, marks: readonly Marked[], first: number, last: number): Marked[] {
  const found: Marked[] = [];
  let next = first;
  for (let index = indexFrom(marks, first); index < marks.length && next <= last; index += 1) {
    const { at: mark, note } = marks[index] as Marked;
    let at = mark;
    while (at > next && mark - at < MOST_CLOSING && CLOSING.has(text[at - 1] ?? '')) at -= 1;
    for (; at <= Math.min(mark, last); at += 1) found.push({ at, note });
    next = Math.max(next, mark + 1);
  }
  return found;
}

/** The index of the first mark that stands at an offset or after it. */
function indexFrom(marks: readonly Marked[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Marked).at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sentencesIn(blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  let heading: string | null = null;
  for (const [block, { kind, start, text }] of blocks.entries()) {
    const parts = kind === 'table' || kind === 'heading' ? [{ start: 0, end: text.length }] : sentencesOf(text);
    const narrowed = narrowingOf(text);
    for (const part of parts) {
      const sentence = narrowed(text.slice(part.start, part.end));
      sentences.push({
        start: start + part.start,
        end: start + part.end,
        text: sentence,
        cues: cuesOf(sentence),
        heading,
        block,
      });
    }
    if (kind === 'heading' && !isAnswerLabel(text)) heading = text;
  }
  return sentences;
}
