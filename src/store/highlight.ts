/** The piece of a node's text that shows why it was found: plain text with the ranges of the matches. */
import type { Props } from '../model/assertion.ts';
import { type Kind, propertiesOf } from '../model/kind.ts';
import type { Highlight } from './graph-store.ts';
import { matches, stem, type Term, tokens } from './words.ts';

/** UTF-16 code units that a piece holds at most, and how many of them stand before the first match. */
const LENGTH = 240;
const LEAD = 60;

/** From the heaviest property that matches; null when none does. */
export function highlight(kind: Kind, props: Props, terms: readonly Term[]): Highlight | null {
  const searchable = Object.entries(propertiesOf(kind))
    .filter(([, spec]) => spec.searchable !== undefined)
    .sort(([, a], [, b]) => (b.searchable ?? 0) - (a.searchable ?? 0));
  for (const [name] of searchable) {
    const value = props[name];
    if (value === undefined) continue;
    for (const text of Array.isArray(value) ? value : [value]) {
      const found = piece(String(text), terms);
      if (found) return found;
    }
  }
  return null;
}

function piece(text: string, terms: readonly Term[]): Highlight | null {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const token of tokens(text)) {
    if (found.length > 0 && token.end > from + LENGTH) break;
    const stemmed = stem(token.word);
    if (!terms.some((term) => matches(term, stemmed))) continue;
    if (found.length === 0) from = wordStart(text, text.length <= LENGTH ? 0 : token.start - LEAD);
    found.push({ start: token.start, end: token.end });
  }
  if (found.length === 0) return null;
  const until = wordEnd(text, from + LENGTH, found.at(-1)?.end ?? 0);
  const ranges = found.map(({ start, end }) => ({ start: start - from, end: end - from }));
  return { text: text.slice(from, until), matches: ranges };
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 || space - at > LEAD / 2 ? pairStart(text, at) : space + 1;
}

function wordEnd(text: string, at: number, atLeast: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space < atLeast ? Math.max(atLeast, pairStart(text, at)) : space;
}

/** Never between the two halves of a surrogate pair. */
function pairStart(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
