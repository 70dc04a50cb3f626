/**
 * What a document says, line by line: its title, then the sentences of its own text. Sidebars, page
 * furniture and footnotes say nothing of the document's subject and are left out.
 */
import type { Head, Passage } from '../extraction.ts';
import { narrow } from '../reading/narrow.ts';
import type { Reading, Span } from '../reading.ts';

export interface Line {
  readonly index: number;
  readonly text: string;
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
  const lines: Line[] = [];
  const title = head.title;
  if (title) {
    const { value, start } = title;
    const exact = reading.source.startsWith(value, start);
    lines.push({
      index: 0,
      text: value,
      role: 'title',
      block: -1,
      heading: null,
      passage: (from, to, confidence) =>
        exact
          ? { quote: value.slice(from, to), start: start + from, end: start + to, confidence }
          : { quote: title.quote, start: title.start, end: title.end, confidence },
    });
  }
  for (const sentence of reading.sentences) {
    const kind = reading.blocks[sentence.block]?.kind ?? 'paragraph';
    if (SILENT.has(kind)) continue;
    for (const piece of piecesOf(sentence)) {
      lines.push({
        index: lines.length,
        text: narrow(reading.text.slice(piece.start, piece.end)),
        role: kind === 'heading' ? 'heading' : 'sentence',
        block: sentence.block,
        heading: sentence.heading,
        passage: (from, to, confidence) => {
          const { start, end } = reading.raw({ start: piece.start + from, end: piece.start + to });
          return { quote: reading.source.slice(start, end), start, end, confidence };
        },
      });
    }
  }
  return lines;
}

function piecesOf({ start, end }: Span): Span[] {
  const pieces: Span[] = [];
  for (let from = start; from < end; from += LONGEST_LINE) {
    pieces.push({ start: from, end: Math.min(end, from + LONGEST_LINE) });
  }
  return pieces;
}
