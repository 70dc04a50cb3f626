/**
 * Footnote blocks: they stand at the end of a page in mid-text or at the end of the document, with
 * their marks as superscripts, brackets, plain digits, or what a scanner made of them.
 */
import type { Line } from './lines.ts';

export interface NoteLines {
  /** Normalised to digits; null when the mark was lost or misread. */
  readonly mark: string | null;
  readonly lines: Line[];
  /** Where the note's text begins in its first line. */
  readonly textAt: number;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUPERSCRIPT = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*/;
const BRACKETED =
  /^(?:\[\^?(\d{1,3})\]:?|\^(\d{1,3})\^?|\((\d{1,2})\)(?= (?:Kamerstuk|Zie|Tweede Kamer|Handelingen)))\s+/;
const NUMBERED = /^(\d{1,3})\s+/;
/** What a scanner makes of a small raised digit at the start of a note. */
const MISREAD = /^['’‘?®*°%"”“]\s+/;
/** How notes begin: sources. */
const SOURCE =
  /^(?:Kamerstuk|Tweede Kamer|Eerste Kamer|Zie\b|Vgl\.|Raadpleegbaar|Te raadplegen|Handelingen|Aanhangsel|https?:|www\.|Stcrt|Stb|Staatscourant|Staatsblad|TK\b|EK\b|Motie\b|Ibid|Idem|Bijlage bij|Bron\b|\d{2} ?\d{3}\b|\d{4}[ZD]\d{5})/i;
const BIBLIOGRAPHIC = /^(?:https?:|www\.)|(?:,|\() ?(?:19|20)\d{2}\)?[.,;]?(?:\s|$)/;

/** Superscript digits as plain ones. */
export function plainDigits(text: string): string {
  return text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
}

/** Finds the notes, marks their lines, and returns them in order. */
export function notesOf(lines: readonly Line[], from: number): NoteLines[] {
  const notes: NoteLines[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.role !== 'text') continue;
    const note = noteAt(line, lines[at - 1], notes);
    if (!note) continue;
    notes.push(note);
    line.role = 'footnote';
    while (continues(lines[at + 1], lines[at] as Line, note)) {
      at += 1;
      const next = lines[at] as Line;
      next.role = 'footnote';
      note.lines.push(next);
    }
  }
  return notes;
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
