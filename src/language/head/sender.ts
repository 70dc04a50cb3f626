/** To whom a document is addressed and which organisation it comes from. */
import type { Located } from '../extraction.ts';
import { beginsMinistry } from '../mentions/ministries.ts';
import { isPublicBody } from '../mentions/public-bodies.ts';
import { CELLS } from '../reading/datelines.ts';
import { labelLine } from '../reading/labels.ts';
import type { Line } from '../reading/lines.ts';
import type { LaidOut } from '../reading/read-text.ts';
import { isPlace } from '../reading/values.ts';
import { located, locatedIn, wordsOf } from './located.ts';

const CHAIR =
  /^(?:aan )?(?:de |het )?(?:leden en )?(?:voorzitters?|leden|griffier|presidium) (?:van|der) (?:de )?(?:[^.]{0,80} )?(?:Tweede|Eerste)(?: en (?:de )?(?:Tweede|Eerste))? Kamer(?: (?:der|van de) Staten-Generaal)?/i;
/** A line that ends so may go on with "Tweede Kamer" or "der Staten-Generaal". */
const ADDRESS_BEGINS = /^(?:aan )?(?:de |het )?(?:leden|voorzitters?|griffier|presidium)(?![\p{L}])/iu;
const STATES = /^(?:der|van de) Staten-Generaal/i;
const ADDRESSED = /^(?:Aan )?(?:de |het |mevrouw |(?:de )?heer |college |gemeente |leden )/i;
const SUBMITTED =
  /^Aan (?:de |het |mevrouw de )?(?:minister|staatssecretaris|bewinds|secretaris-generaal|directeur|bestuursraad|college|leden|managementteam|MT)(?![\p{L}])[^.;]{0,80}$/iu;
const STREET = /^[\p{L}. ’'-]{3,40} \d{1,4}(?: ?[A-Za-z])?$/u;
const POSTCODE = /^\d{4} ?[A-Z]{2}(?:\s|$)/;
const MINISTRY = /^\**Ministerie van(?: |$)/i;
const ORGANISATION =
  /^\**(?:Directoraat[- ]?[Gg]eneraal|Directie|Rijksinstituut|Rijksdienst|Inspectie|(?:Gemeente|Provincie|Waterschap)\b|Nationale? |Raad voor|Raad van State|Sociaal en Cultureel|Centraal (?:Bureau|Planbureau)|Planbureau|Algemene Rekenkamer|Autoriteit|GGD\b|Vereniging|Stichting)/;
/** A name or title that ends so goes on in the next line. */
const UNFINISHED = /(?:,|[-–]|\b(?:en|van|voor|het|de|op|met|in)|^(?:Directoraat[- ]?[Gg]eneraal|Directie|Inspectie))$/;

export function addresseeOf(reading: LaidOut): Located<string> | null {
  const { source, letterhead } = reading;
  const field = letterhead.fields.find(({ label, values }) => label.name === 'to' && values.length > 0);
  if (field) return located(source, field.values, wordsOf(field.values).replace(/[,;]$/, ''), 0.95);
  return (
    chairOf(source, letterhead.zone) ?? addressedIn(source, letterhead.zone) ?? submittedTo(source, letterhead.zone)
  );
}

/** The name may be broken anywhere, and the other column's lines may stand in between. */
function chairOf(source: string, zone: readonly Line[]): Located<string> | null {
  for (const [at, first] of zone.entries()) {
    if (!ADDRESS_BEGINS.test(first.words)) continue;
    const lines = [first];
    const next = zone.slice(at + 1, at + 3).filter((line) => line.blanks === 0);
    while (!/Staten-Generaal/i.test(wordsOf(lines)) && next.length > 0 && !isPlace((next[0] as Line).words))
      lines.push(next.shift() as Line);
    while (lines.length > 1 && CHAIR.exec(wordsOf(lines))?.[0] === CHAIR.exec(wordsOf(lines.slice(0, -1)))?.[0])
      lines.pop();
    const name = CHAIR.exec(wordsOf(lines))?.[0];
    if (name === undefined) continue;
    const rest = /Staten-Generaal/i.test(name)
      ? undefined
      : zone.slice(at + 1, at + 5).find((line) => STATES.test(line.words));
    return addressee(
      source,
      rest ? [...lines, rest] : lines,
      rest ? `${name} ${STATES.exec(rest.words)?.[0]}` : name,
      0.96,
    );
  }
  return null;
}

function addressee(source: string, lines: readonly Line[], name: string, confidence: number): Located<string> | null {
  const first = lines[0] as Line;
  const lead = /^aan /i.exec(first.text)?.[0].length ?? 0;
  const value = name.slice(lead).replace(/^d/, 'D');
  return located(source, [{ ...first, start: first.start + lead }, ...lines.slice(1)], value, confidence);
}

/** Of an address block the lines above its street and postcode. */
function addressedIn(source: string, zone: readonly Line[]): Located<string> | null {
  for (const [at, line] of zone.entries()) {
    if (!ADDRESSED.test(line.words) || line.words.length > 90) continue;
    const block = [line];
    for (const next of zone.slice(at + 1, at + 6)) {
      if (next.blanks > 0) break;
      block.push(next);
    }
    const place = block.findIndex(({ words }) => isPlace(words) || STREET.test(words));
    if (place < 1 || !block.some(({ words }) => POSTCODE.test(words))) continue;
    return addressee(source, block.slice(0, place), wordsOf(block.slice(0, place)).replace(/[,;]$/, ''), 0.85);
  }
  return null;
}

/** Of a nota: "Aan de minister voor …" on a line of its own. */
function submittedTo(source: string, zone: readonly Line[]): Located<string> | null {
  const at = zone.findIndex((line) => SUBMITTED.test(line.words) && line.words.length < 90);
  if (at < 0) return null;
  const lines = [zone[at] as Line];
  const next = zone[at + 1];
  if (next?.blanks === 0 && UNFINISHED.test(lines[0]?.text ?? '')) lines.push(next);
  return addressee(source, lines, wordsOf(lines).replace(/[,;]$/, ''), 0.85);
}

/** A ministry goes before its own directorates. */
export function organisationOf(reading: LaidOut): Located<string> | null {
  const { source, letterhead } = reading;
  const { zone } = letterhead;
  const stands = (pattern: RegExp) =>
    zone.findIndex((line, at) => pattern.test(line.words) && line.text.length < 120 && !goesOnFrom(zone[at - 1], line));
  const ministry = stands(MINISTRY);
  const at = ministry < 0 ? stands(ORGANISATION) : ministry;
  if (at < 0) return inByline(reading);
  const lines = [zone[at] as Line];
  for (const next of zone.slice(at + 1, at + 4)) {
    const last = lines.at(-1) as Line;
    const goesOn =
      isMinistry([...lines, next]) || openBold(lines) || UNFINISHED.test(last.text) || /^en \p{Lu}/u.test(next.text);
    if (next.blanks > 0 || !(goesOn || (lines.length === 1 && isWrapped(last, next, zone[zone.indexOf(next) + 1]))))
      break;
    lines.push(next);
  }
  return located(source, lines, wordsOf(lines).replace(/,$/, ''), 0.93);
}

/** "Rijkswaterstaat | 22-11-2022": who puts out news stands beside its date. */
function inByline({ source, letterhead }: LaidOut): Located<string> | null {
  const line = letterhead.dateLine;
  const cell = line?.text.split(CELLS).find(isPublicBody);
  return line && cell ? locatedIn(source, line, line.text.indexOf(cell), cell, 0.9) : null;
}

/** What a ministry is called, up to its last word or before: a name may be broken anywhere. */
function isMinistry(lines: readonly Line[]): boolean {
  const name = wordsOf(lines).replace(MINISTRY, '');
  return MINISTRY.test(wordsOf(lines)) && beginsMinistry(name);
}

/** "Directoraat-generaal Landelijk / Gebied", over the line of its directorate. */
function isWrapped(line: Line, next: Line, under: Line | undefined): boolean {
  const name =
    /^\p{Lu}[\p{L} ,&-]{2,40}$/u.test(next.text) && !ORGANISATION.test(next.words) && labelLine(next.text) === null;
  return (
    /^Directoraat/.test(line.words) &&
    name &&
    under?.blanks === 0 &&
    /^(?:Directie|Dir\.|Afdeling)(?: |$)/.test(under.words)
  );
}

/** In "… de begrotingsstaten van het / Ministerie van Financiën" a ministry is named, but sends nothing. */
function goesOnFrom(before: Line | undefined, line: Line): boolean {
  return before !== undefined && line.blanks === 0 && UNFINISHED.test(before.text);
}

function openBold(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join('');
  return text.split('**').length % 2 === 0;
}
