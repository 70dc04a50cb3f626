/**
 * What a page repeats and no sentence contains: label blocks in mid-text, page numbers, the footer
 * of an official publication.
 */
import { type Field, fieldsOf } from './fields.ts';
import { labelLine } from './labels.ts';
import type { Line } from './lines.ts';
import { fits } from './values.ts';

const PAGE_NUMBER = /^(?:(?:pagina|blad|p\.)\s*)?\d{1,3}(?:\s*(?:van|\/)\s*\d{1,3})?$|^[-–] ?\d{1,3} ?[-–]$/i;
const FOOTER = /^(?:(?:kst-)?\d{5}(?:-\w+){1,3}\s+)?(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[-–]\d{4}, .{1,60}$/;
/** A page number behind it, or the number of the paper before it: no sentence ends so. */
const SURE_FOOTER = /^(?:kst-)?\d{5}-|nr\. ?\S+\s+\d{1,3}$/;
const IMPRINT = /^(?:kst-?\d[\w-]*|ISSN \d.{0,20}|[’']s-Gravenhage \d{4}|KST\d+.{0,20})$/;
const REPEATING = new Set(['date', 'reference', 'yourReference', 'case', 'page', 'attachments']);

/** Marks the page furniture from a line on; the head's fields tell which values repeat. */
export function markRunningHeaders(
  lines: readonly Line[],
  from: number,
  head: readonly Field[],
  zone: readonly Line[],
): void {
  const seen = new Set(head.flatMap((field) => field.values.map((line) => `${field.label.name}:${line.text}`)));
  for (const field of fieldsOf(lines, from, lines.length)) {
    if (field.line.role === 'text' && repeats(field, seen)) mark(field);
  }
  markInline(lines, from);
  markPageLines(lines, from);
  markRepeated(lines, from, zone);
}

function repeats(field: Field, seen: ReadonlySet<string>): boolean {
  const { name, fit } = field.label;
  const [value] = field.values;
  if (!value) return false;
  if (seen.has(`${name}:${value.text}`)) return true;
  return REPEATING.has(name) && (fit === 'any' ? /^\d/.test(value.text) : fits(fit, value.text));
}

function mark(field: Field): void {
  field.line.role = 'furniture';
  for (const value of field.values) value.role = 'furniture';
}

/** Label and value on one line: a short line that is nothing else. */
function markInline(lines: readonly Line[], from: number): void {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.role !== 'text' || line.text.length > 90) continue;
    const label = labelLine(line.text);
    if (!label?.valueAt || !REPEATING.has(label.name)) continue;
    const value = line.text.slice(label.valueAt);
    if (label.fit === 'any' ? /^\d[\d\s/van]*$/.test(value) : fits(label.fit, value)) line.role = 'furniture';
  }
}

/** A line of the letterhead that stands again beside page furniture: the sender's name on every page. */
function markRepeated(lines: readonly Line[], from: number, zone: readonly Line[]): void {
  const printed = new Set(zone.filter((line) => line.role === 'furniture').map((line) => line.text));
  if (printed.size === 0) return;
  const again = lines.flatMap((line, at) => (at >= from && line.role === 'text' && printed.has(line.text) ? [at] : []));
  const beside = (at: number) => lines[at]?.role === 'furniture' && at >= from;
  for (const at of again) if (beside(at - 1) || lines[at]?.pageStart) (lines[at] as Line).role = 'furniture';
  for (const at of again.reverse()) if (beside(at + 1)) (lines[at] as Line).role = 'furniture';
}

function markPageLines(lines: readonly Line[], from: number): void {
  const footers = new Set(lines.filter((line) => FOOTER.test(line.text)));
  const imprints = new Set(lines.filter((line) => IMPRINT.test(line.text)));
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.role !== 'text') continue;
    const apart = line.blanks > 0 || line.pageStart || at === 0 || lines[at - 1]?.role === 'furniture';
    const next = lines[at + 1];
    if (apart && (!next || next.blanks > 0 || next.pageStart) && PAGE_NUMBER.test(line.text)) line.role = 'furniture';
    const sure = () => imprints.size > 0 || footers.size > 1 || SURE_FOOTER.test(line.text);
    if (imprints.has(line) || (footers.has(line) && sure())) line.role = 'furniture';
  }
}
