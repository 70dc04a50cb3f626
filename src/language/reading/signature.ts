/**
 * The signature under a document: an office, over one or more lines, and the name of its holder.
 * One after the other where several sign.
 */
import type { Line } from './lines.ts';

export interface SignatureLines {
  readonly office: readonly Line[];
  readonly name: Line | null;
  /** Office and name share this line, divided at this position. */
  readonly nameAt?: number;
}

const CLOSING =
  /^(?:Hoogachtend|Met vriendelijke groet(?:en)?|Met (?:hartelijke|beleefde) groet(?:en)?|Met de meeste hoogachting)\b.{0,40}$/i;
const OFFICE =
  /^(?:mede namens |namens |en )?(?:de |het )?(?:(?:minister-president|viceminister-president|minister|staatssecretaris|secretaris-generaal|directeur-generaal|plaatsvervangend|directeur|burgemeester|voorzitter|griffier)\b|adjunct-)/i;
const NAME_WORD =
  /^(?:[-–]|\p{Lu}[\p{L}’'.-]*\.?|(?:\p{Lu}\.){1,6}|van|de|der|den|ten|ter|te|het|in|’t|'t|el|la|le|von|drs\.|mr\.|dr\.|ir\.|prof\.|ing\.|RA|MSc|MA)$/u;
const LONGEST_OFFICE = 5;
/** How far from the end an office line may begin a signature that no closing formula announces. */
const NEAR_END = 30;

/** Whether a text can be a person's name: capitalised words, initials and particles only. */
function looksLikeName(text: string): boolean {
  const words = text.replace(/,$/, '').split(/\s+/);
  if (words.length > 7 || text.length > 60 || !/\p{Lu}\p{Ll}/u.test(text)) return false;
  return words.every((word) => NAME_WORD.test(word)) && !/^(?:De|Het|De heer)$/.test(words[0] ?? '');
}

/** Marks the signature's lines as furniture and returns who signed, in order. */
export function signaturesOf(lines: readonly Line[], from: number): SignatureLines[] {
  const signatures: SignatureLines[] = [];
  let closed = false;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.role !== 'text') continue;
    if (CLOSING.test(line.words)) {
      closed = true;
      line.role = 'furniture';
      continue;
    }
    if (!OFFICE.test(line.words) || (!closed && lines.length - at > NEAR_END)) continue;
    const signature = signatureAt(lines, at, closed) ?? signedAbove(lines, at, closed);
    if (!signature) continue;
    signatures.push(signature);
    const used = [...signature.office, ...(signature.name ? [signature.name] : [])];
    for (const one of used) one.role = 'furniture';
    at = Math.max(at, lines.indexOf(used.at(-1) as Line, at));
  }
  return signatures;
}

function signatureAt(lines: readonly Line[], from: number, closed: boolean): SignatureLines | null {
  const office: Line[] = [];
  for (let at = from; at < lines.length && office.length < LONGEST_OFFICE; at += 1) {
    const line = lines[at] as Line;
    if (line.text.length > 120 || /[.;:]$/.test(line.text)) break;
    if (office.length > 0 && line.role !== 'text') break;
    if (office.length > 0 && looksLikeName(line.words) && !OFFICE.test(line.words)) return { office, name: line };
    if (office.length > 0 && OFFICE.test(line.words)) break;
    office.push(line);
    const shared = office.length === 1 ? nameInLine(line.text) : null;
    if (shared !== null) return { office, name: null, nameAt: shared };
  }
  const first = office[0];
  return closed && first && /,$/.test(first.text) ? { office: [first], name: null } : null;
}

/** "C. de Wit / Minister van Zon": the name stands above the office, at the end of the text. */
function signedAbove(lines: readonly Line[], at: number, closed: boolean): SignatureLines | null {
  const name = lines[at - 1];
  const office = lines[at] as Line;
  if (name?.role !== 'text' || office.blanks > 0 || !looksLikeName(name.words) || OFFICE.test(name.words)) return null;
  if (!closed && name.blanks === 0) return null;
  if (office.text.length > 120 || /[.;:]$/.test(office.text)) return null;
  const next = lines[at + 1];
  const goesOn = next && next.role === 'text' && next.blanks === 0 && /(?:,| en| van| voor)$/.test(office.text);
  const last = goesOn ? next : office;
  const after = lines.slice(lines.indexOf(last, at) + 1, at + 4);
  if (after.some((line) => line.role === 'text' && line.text.length > 120)) return null;
  return { office: goesOn ? [office, next] : [office], name };
}

function nameInLine(text: string): number | null {
  const comma = text.lastIndexOf(', ');
  if (comma < 0) return null;
  const name = text.slice(comma + 2);
  return looksLikeName(name) && /^(?:\p{Lu}\.|drs\.|mr\.|dr\.|\p{Lu}\p{Ll}+ )/u.test(name) ? comma + 2 : null;
}
