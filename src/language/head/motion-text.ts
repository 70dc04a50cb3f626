/** What a motion's own text says: who submitted it, what it asks, and which motion it replaces. */
import { namesAt } from '../citations/member-names.ts';
import type { Located, MotionText } from '../extraction.ts';
import type { Line } from '../reading/lines.ts';
import type { LaidOut } from '../reading/read-text.ts';
import { located } from './located.ts';

const DICTUM = /^(?:verzoekt|roept|spreekt|draagt|dringt|nodigt|besluit|constateert dat de kamer|vraagt)\b/i;
const END = /\ben gaat over tot de orde van de dag\b/i;
const TITLE = /\bmotie van (?:(?:het )?lid|(?:de )?leden) /i;
const LONGEST_SIGNING = 25;

/** Null when the text is no motion. */
export function readMotionText(reading: LaidOut): MotionText | null {
  const { lines, source, letterhead } = reading;
  const opening = lines.findIndex((line) => /^De Kamer,/.test(line.text));
  const end = lines.findIndex((line, index) => index > opening && END.test(line.text));
  if (opening < 0 || end < 0) return null;
  const title = letterhead.title.find((line) => TITLE.test(line.text));
  const signed = signers(lines.slice(end + 1), source);
  return {
    dictum: dictum(lines.slice(opening, end + 1), source),
    submitters: signed.length > 0 ? signed : fromTitle(title, source),
  };
}

function dictum(lines: readonly Line[], source: string): Located<string> | null {
  const from = lines.findIndex((line) => DICTUM.test(line.text));
  const first = lines[from];
  const last = lines.at(-1);
  if (!first || !last) return null;
  const stop = last.start + (END.exec(last.text)?.index ?? 0);
  const quote = source.slice(first.start, Math.max(first.start, stop)).replace(/[\s,;]+$/, '');
  const value = quote.replace(/(\p{Ll})-\s*\n\s*(?=\p{Ll})/gu, '$1').replace(/\s+/g, ' ');
  return value ? { value, quote, start: first.start, end: first.start + quote.length, confidence: 0.95 } : null;
}

/** Surnames one a line, until a line that is no name. */
function signers(lines: readonly Line[], source: string): Located<string>[] {
  const found: Located<string>[] = [];
  for (const line of lines.slice(0, LONGEST_SIGNING)) {
    const names = line.text.length < 60 ? namesAt(line.text.replace(/,$/, ''), 0) : null;
    const name = names?.names[0];
    if (names?.names.length !== 1 || name === undefined || names.end < line.text.replace(/,$/, '').length) break;
    const one = located(source, [line], name, 0.95);
    if (one) found.push(one);
  }
  return found;
}

/** The title is in capitals, which tell no particle from a name: only its case is mended. */
function fromTitle(title: Line | undefined, source: string): Located<string>[] {
  const match = title ? TITLE.exec(title.text) : null;
  if (!title || !match) return [];
  const from = match.index + match[0].length;
  const cased = title.text
    .slice(from)
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
  const list = namesAt(cased.replace(/ En /g, ' en ').replace(/ C\.s\./gi, ' c.s.'), 0);
  return (list?.names ?? []).flatMap((name) => located(source, [title], name, 0.8) ?? []);
}
