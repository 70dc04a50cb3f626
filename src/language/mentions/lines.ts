/**
 * What a document says, line by line: its title, then the sentences of its own text. Sidebars, page
 * furniture and footnotes say nothing of the document's subject and are left out.
 */

import { type Cues, cuesOf } from '../cues.ts';
import type { Head, Located, Passage } from '../extraction.ts';
import { narrow } from '../reading/narrow.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { capitalsOf, type Searchable, type Word } from './names.ts';

export interface Line extends Searchable {
  readonly index: number;
  readonly cues: Cues;
  readonly role: 'title' | 'heading' | 'sentence';
  /** Which block it stands in; -1 for the title from the head. */
  readonly block: number;
  readonly heading: string | null;
  /** The passage of the source that a range of the line's text stands for. */
  passage(start: number, end: number, confidence: number): Passage;
}

const SILENT = new Set(['furniture', 'sidebar', 'footnote']);
/** No sentence is longer; a text without sentence ends is cut here, so that reading stays linear. */
const LONGEST_LINE = 4000;

export function linesOf(reading: Reading, head: Head): Line[] {
  const lines: Line[] = head.title ? [new TitleLine(reading, head.title)] : [];
  for (const sentence of reading.sentences) {
    const kind = reading.blocks[sentence.block]?.kind ?? 'paragraph';
    if (SILENT.has(kind)) continue;
    const role = kind === 'heading' ? 'heading' : 'sentence';
    for (const piece of piecesOf(sentence)) lines.push(new BodyLine(reading, sentence, piece, lines.length, role));
  }
  return lines;
}

class TitleLine implements Line {
  readonly index = 0;
  readonly role = 'title';
  readonly block = -1;
  readonly heading = null;
  readonly text: string;
  readonly cues: Cues;
  readonly capitals: readonly Word[];
  readonly #title: Located<string>;
  /** Its words stand in the source as they are. */
  readonly #exact: boolean;

  constructor({ source }: Reading, title: Located<string>) {
    this.text = narrow(title.value);
    this.cues = cuesOf(this.text);
    this.capitals = capitalsOf(this.text);
    this.#title = title;
    this.#exact = source.startsWith(title.value, title.start);
  }

  passage(from: number, to: number, confidence: number): Passage {
    const { quote, start, end } = this.#title;
    if (!this.#exact) return { quote, start, end, confidence };
    return { quote: this.text.slice(from, to), start: start + from, end: start + to, confidence };
  }
}

class BodyLine implements Line {
  readonly index: number;
  readonly text: string;
  readonly cues: Cues;
  readonly role: Line['role'];
  readonly block: number;
  readonly heading: string | null;
  readonly capitals: readonly Word[];
  readonly #reading: Reading;
  readonly #start: number;

  constructor(reading: Reading, sentence: Sentence, piece: Span, index: number, role: Line['role']) {
    const from = piece.start - sentence.start;
    const to = piece.end - sentence.start;
    this.index = index;
    const whole = to - from === sentence.text.length;
    this.text = whole ? sentence.text : sentence.text.slice(from, to);
    this.cues = whole ? sentence.cues : cuesOf(this.text);
    this.role = role;
    this.block = sentence.block;
    this.heading = sentence.heading;
    this.capitals = capitalsOf(this.text);
    this.#reading = reading;
    this.#start = piece.start;
  }

  passage(from: number, to: number, confidence: number): Passage {
    const { start, end } = this.#reading.raw({ start: this.#start + from, end: this.#start + to });
    return { quote: this.#reading.source.slice(start, end), start, end, confidence };
  }
}

function piecesOf({ start, end }: Span): Span[] {
  const pieces: Span[] = [];
  for (let from = start; from < end; from += LONGEST_LINE) {
    pieces.push({ start: from, end: Math.min(end, from + LONGEST_LINE) });
  }
  return pieces;
}
