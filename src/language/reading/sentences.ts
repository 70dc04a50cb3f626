/** Splits a block of readable text into sentences, aware of Dutch abbreviations, initials and numbers. */
import { matchesOf } from '../matches.ts';
import type { Span } from '../reading.ts';

/** Abbreviations that never end a sentence. */
const ABBREVIATIONS = new Set(
  (
    'nr nrs art artt lid jo jl blz pag p par vgl resp ca circa bijv incl excl max min drs mr dr ir ing prof mw dhr ds st ' +
    'zgn evt tel vs ref afd hfst bv zog genoemd mln mld t.b.v t.a.v t.v.v t.o.v t.g.v o.a m.b.t m.b.v i.v.m i.o.v d.w.z d.m.v d.d z.o.z ' +
    'm.i m.u.v n.a.v o.b.v o.g.v o.l.v p.m s.v.p t.h.v t.z.t u.a w.o z.s.m a.d.h.v i.c i.h.b i.o i.p.v i.s.m i.t.t m.n m.a.w o.m t.n.v v.a v.h ' +
    'h.a i.h.k.v t.k.v r.k n.m v.m a.s j.l'
  ).split(' '),
);
/** Abbreviations that may also end one: what follows decides. */
const AMBIGUOUS = new Set('c.s cs e.d e.a enz etc jl n.v.t a.s e.v m.m n.t.b'.split(' '));
const STARTERS =
  /^["'«“‘(]?(?:De|Het|Een|Dit|Deze|Die|Dat|Ik|Wij|We|Hij|Zij|In|Op|Met|Hiermee|Hierbij|Hierin|Hierop|Daarmee|Daarnaast|Daarom|Daarbij|Ook|Voor|Uw|Als|Er|Tot|Tevens|Verder|Zoals|Bij|Naar|Om|Na|Door|Over|Mijn|Mede|Conform|Inmiddels|Vervolgens|Ten|Sinds|Tijdens|Omdat|Onlangs)\b/;
/** "a.b.c.d.e" and, shorter, a letter or a day. */
const LONGEST_INITIALS = 9;
const STOP = /[.!?…]+["'”’»)\]]*/g;
const WORD_END = /\p{Ll}{2}[)”’"]?$/u;
/** A word, an acronym or a year. */
const MARKED = /\p{L}{2}[)”’"»]?$|(?<!\d)(?:19|20)\d{2}\)?$/u;
const LONGEST_WORD = 40;
/** Of a footnote, glued to the full stop before it. */
const LOST_MARK = /^(?:\d{1,3}|\[\d{1,3}\])(?= ["“‘«(]?\p{Lu})/u;
/** Longer than any sentence: what is longer is cut at a space. */
const LONGEST = 4000;

/** The ranges of the sentences of a text, without the white space between them. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const match of matchesOf(STOP, text)) {
    const end = match.index + match[0].length;
    if (end - from > LONGEST) from = cut(text, from, match.index, sentences);
    if (match.index < from) continue;
    const marked = markAfter(text, match.index, end);
    if (marked === 0 && !endsSentence(text, match.index, match[0], end, from)) continue;
    push(sentences, text, from, end);
    from = end + marked;
  }
  from = cut(text, from, text.length, sentences);
  push(sentences, text, from, text.length);
  return sentences;
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  while (start < to && text[start] === ' ') start += 1;
  let end = to;
  while (end > start && text[end - 1] === ' ') end -= 1;
  if (end > start) sentences.push({ start, end });
}

function cut(text: string, start: number, until: number, sentences: Span[]): number {
  let from = start;
  while (until - from > LONGEST) {
    const space = text.slice(from, from + LONGEST).lastIndexOf(' ');
    const end = from + (space > 0 ? space : LONGEST);
    push(sentences, text, from, end);
    from = end;
  }
  return from;
}

function endsSentence(text: string, at: number, stop: string, end: number, from: number): boolean {
  const next = text[end];
  if (next === undefined) return true;
  const after = text.slice(end, end + 40);
  if (next !== ' ') return stop === '.' && gluedSentence(text, at, after);
  const rest = after.trimStart();
  if (/^[\p{Ll}]/u.test(rest)) return /[!?]/.test(stop) ? false : /^(?:’s|'s)/.test(rest);
  if (!/^[\p{Lu}\d«“"'‘’([•–—*]/u.test(rest)) return false;
  if (stop[0] !== '.') return true;
  return !continuesAfterStop(text.slice(Math.max(from, at - 30), at), rest, at - from);
}

/** The length of the mark of a footnote that the text lacks: "is gemeld.2 In de brief", "is gemeld.[2] In de brief". */
function markAfter(text: string, at: number, end: number): number {
  const mark = LOST_MARK.exec(text.slice(end, end + 12))?.[0] ?? '';
  if (mark === '') return 0;
  const word = wordBefore(text, at);
  const ends = AMBIGUOUS.has(word)
    ? STARTERS.test(text.slice(end + mark.length + 1, end + LONGEST_WORD))
    : MARKED.test(word) && !ABBREVIATIONS.has(word.toLowerCase());
  return ends ? mark.length : 0;
}

function wordBefore(text: string, at: number): string {
  return /[^\s]*$/.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '';
}

/** "beschreven.Het": the space after the full stop is missing. */
function gluedSentence(text: string, at: number, after: string): boolean {
  if (!/^\p{Lu}(?:\p{Ll}| )/u.test(after)) return false;
  const word = wordBefore(text, at);
  return WORD_END.test(word) && !/[@/.:]/.test(word) && !/^\p{Lu}\p{Ll}*\.(?:nl|com|eu)/iu.test(after);
}

function continuesAfterStop(before: string, rest: string, length: number): boolean {
  const token = /[^\s("“«/[]*$/.exec(before)?.[0] ?? '';
  const word = token.toLowerCase();
  if (AMBIGUOUS.has(word)) return !STARTERS.test(rest);
  if (ABBREVIATIONS.has(word)) return true;
  if (token.length > LONGEST_INITIALS) return false;
  if (/^(?:[a-z]\.){1,4}[a-z]$/i.test(token)) return !STARTERS.test(rest) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(token);
  if (/^\p{Lu}$/u.test(token))
    return !(STARTERS.test(rest) && /\p{Ll} \p{Lu}$/u.test(before) && length > 20 && !initialed(before));
  return /^\d{1,2}$/.test(token) && length <= 3;
}

/** "de heer A. Jansen": an initial after a form of address or another capitalised word. */
function initialed(before: string): boolean {
  return /(?:heer|mevrouw|minister|staatssecretaris|lid|leden|en|door) \p{Lu}$/u.test(before);
}
