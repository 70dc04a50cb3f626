/**
 * A text made readable: page furniture inside sentences, end-of-line hyphens and hard line breaks are
 * gone, and every character of what is left knows where it stood in the text as given.
 */

import type { Cues } from './cues.ts';

/** UTF-16 code-unit offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Span {
  readonly text: string;
  readonly cues: Cues;
  /** The heading the sentence stands under, or null. */
  readonly heading: string | null;
  /** Which block (paragraph, list item, heading) of the text it stands in. */
  readonly block: number;
}

export interface Block extends Span {
  readonly kind: 'paragraph' | 'item' | 'heading' | 'furniture' | 'footnote' | 'sidebar' | 'table';
  readonly text: string;
}

export interface Footnote {
  /** As printed, normalised to digits; null when the mark was lost. */
  readonly mark: string | null;
  /** Where the note itself stands, in the raw text. */
  readonly note: Span;
  readonly text: string;
}

/** A readable offset that a footnote's mark stands right after, or after the closing punctuation that follows it. */
export interface Marked {
  readonly at: number;
  readonly note: Footnote;
}

/** Offsets of `text`, `sentences` and `blocks` are into the readable text; use `raw()` before showing them. */
export interface Reading {
  /** The text as given. */
  readonly source: string;
  /** The readable body text: sentences separated by single spaces, blocks by a newline. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly footnotes: readonly Footnote[];
  /** From the first readable offset up to and with the last, each that a mark stands right after, with its footnote. */
  footnotesIn(first: number, last: number): readonly Marked[];
  /** The range of the source that a range of the readable text came from. */
  raw(span: Span): Span;
}
