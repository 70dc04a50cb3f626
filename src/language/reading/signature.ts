/**
 * The signature under a document: an office, over one or more lines, and the name of its holder. Where several sign they
 * stand one after the other, all offices above all names, or side by side.
 */
import { type Cell, cellsOf } from './columns.ts';
import { headOf, type Line, tailOf } from './lines.ts';

export interface SignatureLines {
  readonly office: readonly Line[];
  readonly name: Line | null;
  /** Office and name share this line, divided at this position. */
  readonly nameAt?: number;
}

const CLOSING =
  /^(?:Hoogachtend|Met vriendelijke groet(?:en)?|Met (?:hartelijke|beleefde) groet(?:en)?|Met de meeste hoogachting)\b.{0,40}$|^\(?w\.g\.\)?$/i;
const OFFICE =
  /^(?:mede namens |namens |en )?(?:de |het )?(?:(?:minister-president|viceminister-president|minister|staatssecretaris|secretaris-generaal|directeur-generaal|(?:plaatsvervangend|wnd\.?|waarnemend) |(?:programma|project|gemeente)?(?:directeur|secretaris)|(?:hoofd)?inspecteur(?:-generaal)?|thesaurier-generaal|burgemeester|wethouder|commissaris van de koning|dijkgraaf|voorzitter|griffier|fungerend voorzitter|adjunct-griffier)(?![\p{L}])|adjunct-)/iu;
/** An office in whose place another signs. */
const ON_BEHALF = /^(?:mede )?namens /i;
/** Reports of debates are signed above their text. */
const OF_COMMITTEE =
  /^De (?:(?:fungerend |plv\. )?voorzitter|(?:adjunct-)?griffier) van de (?:vaste |algemene )?commissie/i;
/** Who signs for a committee does so by family name alone. */
const OF_CHAMBER =
  /^(?:De )?(?:fungerend |waarnemend |plv\. )?(?:voorzitter|(?:adjunct-)?griffier) van de (?:\p{L}+ )?commissie(?!\p{L})/iu;
const TITLES = '(?:(?:[Dd]rs|[Mm]r|[Dd]r|[Ii]r|[Ii]ng|[Pp]rof|[Mm]w|[Dd]hr)\\.? ?){0,4}';
const INITIALS = '(?:(?:\\p{Lu}\\p{Ll}?\\.[ -]?){1,6}|\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)? )';
/** Titles, initials or a first name, and a family name: enough to tell a name from the rest of an office. */
const FULL_NAME = new RegExp(`^${TITLES}${INITIALS}`, 'u');
const NAME_WORD =
  /^(?:[-–]|\([\p{L}.]{1,20}\)|\p{Lu}[\p{L}’'.-]*\.?|(?:\p{Lu}\.){1,6}|van|de|der|den|ten|ter|te|het|in|’t|'t|el|al|la|le|von|di|da|drs\.?|mr\.?|dr\.?|ir\.?|prof\.?|ing\.?|mw\.?|dhr\.?|op|RA|RE|MSc|MA|MBA|LLM|h\.c\.)$/u;
/** An office that ends so goes on in the next line. */
const UNFINISHED = /(?:[^\s]-|[-–]| (?:en|van|voor|der))$/i;
const NEXT_OFFICE = /,(?= ?de (?:minister|staatssecretaris) v(?:an|oor) )/i;
const NEXT_NAME = /\p{Ll}(?= (?:(?:drs|mr|dr|ir|ing|prof)\. ?){0,3}\p{Lu}\.)/u;
/** No office has these words in it, but a sentence about one has. */
const SENTENCE =
  / (?:heeft|hebben|is|zijn|was|waren|zal|zullen|wordt|worden|werd|kan|kunnen|wil|moet|dat|die|om|niet|ook|naar|waar|wie|zegt|schrijft|stuurt)(?![\p{L}])/iu;
const LONGEST_OFFICE = 5;
const LONGEST_CLOSING = 80;
const LONGEST_NAME = 70;
const MOST_WORDS = 9;
const MOST_SIGNERS = 6;
/** How far from the end an office line may begin a signature that no closing formula announces. */
const NEAR_END = 30;

/** Whether a text can be a person's name: capitalised words, initials and particles only. */
function looksLikeName(text: string): boolean {
  if (text.length > LONGEST_NAME || !/\p{Lu}\p{Ll}/u.test(text) || OFFICE.test(text)) return false;
  const words = text.replace(/,$/, '').split(/\s+/);
  if (words.length > MOST_WORDS) return false;
  return words.every((word) => NAME_WORD.test(word)) && !/^(?:De|Het|De heer)$/.test(words[0] ?? '');
}

/** Marks the signature's lines as furniture and returns who signed, in order. */
export function signaturesOf(lines: readonly Line[], from: number): SignatureLines[] {
  const signatures: SignatureLines[] = [];
  let closed = false;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.role !== 'text') continue;
    if (line.words.length <= LONGEST_CLOSING && CLOSING.test(line.words)) {
      closed = true;
      line.role = 'furniture';
      continue;
    }
    if (!OFFICE.test(line.words) || !(closed || lines.length - at <= NEAR_END || OF_COMMITTEE.test(line.words)))
      continue;
    const found = signedAt(lines, at, closed);
    if (found.signatures.length === 0) continue;
    signatures.push(...found.signatures);
    for (const one of found.used) one.role = 'furniture';
    at = Math.max(at, lines.indexOf(found.used.at(-1) as Line, at));
  }
  return signatures;
}

interface Found {
  readonly signatures: readonly SignatureLines[];
  /** In order, whole lines. */
  readonly used: readonly Line[];
}

const NOTHING: Found = { signatures: [], used: [] };

function signedAt(lines: readonly Line[], at: number, closed: boolean): Found {
  for (const form of [sideBySide, signedAbove, officesAndNames]) {
    const found = form(lines, at, closed);
    if (found.signatures.length > 0) return found;
  }
  return NOTHING;
}

/** One office or several, and then as many names. */
function officesAndNames(lines: readonly Line[], from: number, closed: boolean): Found {
  const offices: Line[][] = [];
  let at = from;
  while (offices.length < MOST_SIGNERS) {
    const office = officeAt(lines, at);
    const [first] = office;
    if (!first) break;
    const shared = office.length === 1 ? nameInLine(first.text) : null;
    if (shared !== null) {
      if (offices.length > 0) break;
      return { signatures: [{ office, name: null, nameAt: shared }], used: office };
    }
    offices.push(office);
    at += office.length;
  }
  if (offices.length === 0) return NOTHING;
  const names = namesFrom(lines, at, offices.length);
  const used = [...offices.flat(), ...names];
  // Of an office that another signs for, no name follows.
  const signing =
    offices.length > names.length ? offices.filter(([first]) => !ON_BEHALF.test(first?.words ?? '')) : offices;
  if (names.length > 0 && names.length >= signing.length) {
    const signed = signing.length > 0 ? signing : offices.slice(-names.length);
    return { signatures: signed.map((office, index) => ({ office, name: names[index] ?? null })), used };
  }
  if (names.length > 0) return { signatures: [{ office: signing[0] as Line[], name: names[0] ?? null }], used };
  const [[first]] = offices as [Line[]];
  // Whoever signs by hand over no printed name does so after a closing formula, or at the very end.
  return (closed || at === lines.length) && first && /,$/.test(offices.at(-1)?.at(-1)?.text ?? '')
    ? { signatures: [{ office: offices[0] as Line[], name: null }], used }
    : NOTHING;
}

/** The lines of one office: those that it goes on in, up to a name, another office or running text. */
function officeAt(lines: readonly Line[], from: number): Line[] {
  const office: Line[] = [];
  for (let at = from; at < lines.length && office.length < LONGEST_OFFICE; at += 1) {
    const line = lines[at] as Line;
    const last = office.at(-1);
    if (SENTENCE.test(line.words)) break;
    if (line.text.length > 120 || /[.;:]$/.test(line.text) || (last ? line.role !== 'text' : !OFFICE.test(line.words)))
      break;
    if (last && !continuesOffice(last, line, lines[at + 1])) break;
    office.push(line);
  }
  return office;
}

function continuesOffice(last: Line, line: Line, next: Line | undefined): boolean {
  // The minister-president holds a second office.
  if (/minister-president,$/i.test(last.words) && /^minister van /i.test(line.words)) return true;
  if (OFFICE.test(line.words) || line.blanks > 1) return false;
  if (UNFINISHED.test(last.words)) return !FULL_NAME.test(line.words) || !/\.[A-Z ]/.test(line.words);
  if (line.blanks > 0 || isFullName(line)) return false;
  return /(?:^| )en /.test(line.words) || /,$/.test(line.words) || /^en /.test(next?.words ?? '');
}

function isFullName({ words }: Line): boolean {
  return looksLikeName(words) && FULL_NAME.test(words) && !/ en /.test(words);
}

function namesFrom(lines: readonly Line[], from: number, most: number): Line[] {
  const names: Line[] = [];
  for (const line of lines.slice(from, from + most)) {
    if (line.role !== 'text' || !looksLikeName(line.words)) break;
    names.push(line);
  }
  return names;
}

/** "C. de Wit / Minister van Zon": the name stands above the office, at the end of the text. */
function signedAbove(lines: readonly Line[], at: number, closed: boolean): Found {
  const name = lines[at - 1];
  const line = lines[at] as Line;
  if (name?.role !== 'text' || line.blanks > 0 || !isFullName(name)) return NOTHING;
  const ended = at >= lines.length - LONGEST_OFFICE && /[.!?]$/.test(lines[at - 2]?.text ?? '');
  if (!closed && name.blanks === 0 && !ended) return NOTHING;
  const office = officeAt(lines, at);
  const last = office.at(-1);
  if (!last) return NOTHING;
  const after = lines.slice(lines.indexOf(last, at) + 1, at + 4);
  if (after.some((one) => one.role === 'text' && one.text.length > 120)) return NOTHING;
  return { signatures: [{ office, name }], used: [name, ...office] };
}

/** Offices beside each other on one line, and under each of them the rest of it and its name. */
function sideBySide(lines: readonly Line[], from: number): Found {
  const heads = cellsBeside(lines[from] as Line, NEXT_OFFICE);
  if (heads.length < 2 || !heads.every(({ line }) => OFFICE.test(line.words))) return NOTHING;
  const columns = heads.map((head) => [head.line]);
  const used = [lines[from] as Line];
  let signatures: SignatureLines[] = [];
  for (const line of lines.slice(from + 1, from + 8)) {
    if (line.role !== 'text' || line.text.length > 150 || (used.length > 1 && signatures.every(({ name }) => name)))
      break;
    const cells = cellsBeside(line, NEXT_NAME);
    const inOrder = cells.length === heads.length;
    for (const [index, cell] of cells.entries())
      columns[inOrder ? index : columnOf(heads, cell, cells.length === 1)]?.push(cell.line);
    used.push(line);
    signatures = columns.map((column) => {
      const office = officeAt(column, 0);
      return { office, name: namesFrom(column, office.length, 1)[0] ?? null };
    });
  }
  return { signatures, used };
}

/** Where the layout is lost, the next office or name tells where the next column began. */
function cellsBeside(line: Line, next: RegExp): Cell[] {
  const cells = cellsOf(line);
  const at = cells.length > 1 ? -1 : line.text.search(next);
  if (at < 0) return cells;
  const cut = at + 1;
  return [
    { line: headOf(line, cut), column: line.indent },
    { line: { ...tailOf(line, cut), blanks: line.blanks }, column: line.indent + cut },
  ];
}

/** What stands alone, and not at the margin, stands in the last column. */
function columnOf(heads: readonly Cell[], { column }: Cell, alone: boolean): number {
  if (alone && column > (heads[0]?.column ?? 0)) return heads.length - 1;
  return Math.max(
    0,
    heads.findLastIndex((head) => head.column <= column + 3),
  );
}

function nameInLine(text: string): number | null {
  const comma = text.lastIndexOf(', ');
  if (comma < 0) return null;
  const name = text.slice(comma + 2);
  return looksLikeName(name) && (FULL_NAME.test(name) || OF_CHAMBER.test(text)) ? comma + 2 : null;
}
