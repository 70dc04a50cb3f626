/**
 * Footnote blocks: they stand at the end of a page in mid-text or at the end of the document, with
 * their marks as superscripts, brackets, plain digits, or what a scanner made of them.
 */
import type { Line } from './lines.ts';
import { candidatesIn, plainDigits } from './marks.ts';

export interface NoteLines {
  /** Normalised to digits; null when the mark was lost or misread. */
  readonly mark: string | null;
  readonly lines: Line[];
  /** Where the note's text begins in its first line. */
  readonly textAt: number;
}

const SUPERSCRIPT = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*/;
const BRACKETED =
  /^(?:\[\^?(\d{1,3})\]:?|\^(\d{1,3})\^?|\((\d{1,2})\)(?= (?:Kamerstuk|Zie|Tweede Kamer|Handelingen)))\s+/;
/** "X Noot", as web pages of official publications have it, with the number behind it or under it. */
const WEB_NOTE = /^\[?X\]? ?Noot(?: (\d{1,3}))?:?(?:\s+|$)/;
const NUMBERED = /^(\d{1,3})(?:\s+|(?=Kamerstuk|Handelingen|Motie|Tweede Kamer))/;
/** The number of a note alone on its line. */
const ALONE = /^(\d{1,3})$/;
/** A line that begins so is a note only under another one. */
const LETTER = /^(?!X)\p{L}/u;
/** What a scanner makes of a small raised digit at the start of a note. */
const MISREAD = /^['’‘?®*°%"”“]\s+/;
/** How notes begin: sources. */
const SOURCE =
  /^(?:Kamerstuk|Tweede Kamer|Eerste Kamer|Zie\b|Vgl\.|Raadpleegbaar|Te raadplegen|Handelingen|Aanhangsel|https?:|www\.|Stcrt|Stb|Staatscourant|Staatsblad|TK\b|EK\b|Motie\b|Ibid|Idem|Bijlage bij|Bron\b|\d{2} ?\d{3}\b|\d{4}[ZD]\d{5})/i;
/** The number of a note may be set off by a stop, as that of a list item is. */
const STOPPED = /^(\d{1,3})[.:)]\s+/;
const BIBLIOGRAPHIC = /^(?:https?:|www\.)|(?:,|\() ?(?:19|20)\d{2}\)?[.,;]?(?:\s|$)/;

/** A line that ends before the margin: no sentence runs on from it. */
const SHORT = 50;

/** Finds the notes, marks their lines, and returns them in order. */
export function notesOf(lines: readonly Line[], from: number): NoteLines[] {
  const notes: NoteLines[] = [];
  const marks = new MarksInText(lines, from);
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.role !== 'text' || (LETTER.test(line.text) && lines[at - 1]?.role !== 'footnote')) continue;
    const web = webNote(lines, at) ?? partedNote(lines, at, marks);
    const note = web ?? noteAt(line, lines[at - 1], notes) ?? markedNote(lines, at, marks);
    if (!note) continue;
    notes.push(note);
    at = web ? lines.indexOf(note.lines[0] as Line, at) : at;
    (lines[at] as Line).role = 'footnote';
    while (continues(lines[at + 1], lines[at] as Line, note)) {
      at += 1;
      const next = lines[at] as Line;
      next.role = 'footnote';
      note.lines.push(next);
    }
  }
  return notes;
}

function webNote(lines: readonly Line[], at: number): NoteLines | null {
  const line = lines[at] as Line;
  const match = WEB_NOTE.exec(line.text);
  if (!match) return null;
  const inline = match[0].length < line.text.length;
  const [number, text] = match[1] === undefined ? [lines[at + 1], lines[at + 2]] : [null, lines[at + 1]];
  if (inline) return match[1] === undefined ? null : { mark: match[1], lines: [line], textAt: match[0].length };
  const mark = match[1] ?? (/^\d{1,3}$/.test(number?.text ?? '') ? number?.text : undefined);
  if (mark === undefined || text?.role !== 'text') return null;
  line.role = 'furniture';
  if (number) number.role = 'furniture';
  return { mark, lines: [text], textAt: 0 };
}

/** A source under the line with its number. */
function partedNote(lines: readonly Line[], at: number, marks: MarksInText): NoteLines | null {
  const line = lines[at] as Line;
  const next = lines[at + 1];
  const mark = ALONE.exec(line.text)?.[1];
  if (mark === undefined || next?.role !== 'text' || next.blanks > 0 || !SOURCE.test(next.text)) return null;
  if (!marks.takes(mark, at)) return null;
  line.role = 'furniture';
  return { mark, lines: [next], textAt: 0 };
}

/** Where numbers stand that could be marks; looked for only when a line could be their note. */
class MarksInText {
  readonly #lines: readonly Line[];
  readonly #from: number;
  #places: Map<string, number[]> | null = null;

  constructor(lines: readonly Line[], from: number) {
    this.#lines = lines;
    this.#from = from;
  }

  /** Whether a mark stands in a line before one that may bear its note, and has not been used up by an earlier note. */
  takes(mark: string, until: number): boolean {
    this.#places ??= this.#find();
    const places = this.#places.get(mark);
    const first = places?.[0];
    if (!places || first === undefined || first >= until) return false;
    const later = places.findIndex((at) => at >= until);
    places.splice(0, later < 0 ? places.length : later);
    return true;
  }

  #find(): Map<string, number[]> {
    const places = new Map<string, number[]>();
    for (const [at, line] of this.#lines.entries()) {
      if (at < this.#from || line.role !== 'text') continue;
      for (const mark of candidatesIn(line.text)) {
        const known = places.get(mark);
        if (known) known.push(at);
        else places.set(mark, [at]);
      }
    }
    return places;
  }
}

/** Whatever it says: a numbered line apart is a note where the text above it has its mark. */
function markedNote(lines: readonly Line[], at: number, marks: MarksInText): NoteLines | null {
  const line = lines[at] as Line;
  const numbered = NUMBERED.exec(line.text) ?? STOPPED.exec(line.text);
  if (!numbered) return null;
  const before = lines[at - 1];
  const [lead, mark = ''] = numbered;
  const rest = line.text.slice(lead.length);
  const source = SOURCE.test(rest) || BIBLIOGRAPHIC.test(rest);
  const ended = source && before !== undefined && (before.text.length < SHORT || /[.!?)]$/.test(before.text));
  const apart = line.blanks > 0 || line.pageStart || before?.role === 'footnote' || ended;
  if (!apart || before?.text.endsWith(':')) return null;
  const sentence = !/[.:)]\s+$/.test(lead) && rest.length > 20 && (/[.)]$/.test(rest) || rest.length > 60);
  return (source || sentence) && marks.takes(mark, at) ? { mark, lines: [line], textAt: lead.length } : null;
}

function noteAt(line: Line, before: Line | undefined, notes: readonly NoteLines[]): NoteLines | null {
  const superscript = SUPERSCRIPT.exec(line.text);
  if (superscript) return { mark: plainDigits(superscript[1] ?? ''), lines: [line], textAt: superscript[0].length };
  const bracketed = BRACKETED.exec(line.text);
  if (bracketed) {
    const mark = bracketed[1] ?? bracketed[2] ?? bracketed[3] ?? '';
    return { mark, lines: [line], textAt: bracketed[0].length };
  }
  const afterNote = before?.role === 'footnote';
  if (line.blanks === 0 && !afterNote && before !== undefined) return null;
  return plainNote(line, notes, afterNote && line.blanks === 0) ?? (afterNote ? unmarkedNote(line) : null);
}

/** `under`: it stands right under a note, where the next number begins the next one whatever it says. */
function plainNote(line: Line, notes: readonly NoteLines[], under: boolean): NoteLines | null {
  const numbered = NUMBERED.exec(line.text);
  if (numbered && Number(numbered[1]) > 0) {
    const rest = line.text.slice(numbered[0].length);
    const expected = (notes.findLast((note) => note.mark !== null)?.mark ?? '0') === String(Number(numbered[1]) - 1);
    const next = expected && notes.length > 0 && (BIBLIOGRAPHIC.test(rest) || (under && /[.)]$/.test(rest)));
    if (SOURCE.test(rest) || next) {
      return { mark: numbered[1] ?? null, lines: [line], textAt: numbered[0].length };
    }
  }
  const misread = MISREAD.exec(line.text);
  if (misread && SOURCE.test(line.text.slice(misread[0].length))) {
    return { mark: null, lines: [line], textAt: misread[0].length };
  }
  return numbered && notes.length > 0 && BIBLIOGRAPHIC.test(line.text) && line.text.length < 200
    ? { mark: numbered[1] ?? null, lines: [line], textAt: numbered[0].length }
    : null;
}

/** After a note, a source without any mark is the next note. */
function unmarkedNote(line: Line): NoteLines | null {
  const source = SOURCE.test(line.text) || BIBLIOGRAPHIC.test(line.text);
  return source && line.indent === 0 && line.text.length < 300 ? { mark: null, lines: [line], textAt: 0 } : null;
}

/** A note runs on over the lines right under it, until one begins a note of its own. */
function continues(next: Line | undefined, last: Line, note: NoteLines): boolean {
  if (next?.role !== 'text' || next.blanks > 0 || next.pageStart || note.lines.length > 12) return false;
  if (next.indent > last.indent && next.indent <= 3) return false;
  if (SUPERSCRIPT.test(next.text) || BRACKETED.test(next.text)) return false;
  if (NUMBERED.test(next.text) || MISREAD.test(next.text)) return false;
  return !/[.!?]$/.test(last.text);
}
