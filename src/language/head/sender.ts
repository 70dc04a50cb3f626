/** To whom a document is addressed and which organisation it comes from. */
import type { Located } from '../extraction.ts';
import type { Line } from '../reading/lines.ts';
import type { LaidOut } from '../reading/read-text.ts';
import { located, locatedIn, wordsOf } from './located.ts';

const CHAIR =
  /^(?:Aan )?de voorzitters? van de (?:Tweede|Eerste) Kamer|^(?:Aan )?de voorzitter der (?:Tweede|Eerste) Kamer/i;
const ORGANISATION =
  /^\**(?:Ministerie van|Directoraat[- ]?Generaal|Directie|Rijksinstituut|Inspectie|Gemeente|Provincie|Nationale? |Raad voor|Raad van State|Sociaal en Cultureel|Algemene Rekenkamer|Autoriteit|GGD\b|Vereniging)/;

export function addresseeOf(reading: LaidOut): Located<string> | null {
  const { source, letterhead } = reading;
  const field = letterhead.fields.find(({ label, values }) => label.name === 'to' && values.length > 0);
  if (field) return located(source, field.values, wordsOf(field.values).replace(/[,;]$/, ''), 0.95);
  const zone = reading.lines.slice(0, letterhead.end);
  const at = zone.findIndex((line) => CHAIR.test(line.words));
  const first = zone[at];
  if (!first) return null;
  const lead = /^Aan /.exec(first.text)?.[0].length ?? 0;
  const next = zone[at + 1];
  const rest = next && next.blanks === 0 && /^(?:der |van de )Staten-Generaal/.test(next.words) ? [next] : [];
  const value = wordsOf([first, ...rest])
    .slice(lead)
    .replace(/^d/, 'D');
  if (rest.length === 0) return locatedIn(source, first, lead, value, 0.95);
  return located(source, [{ ...first, start: first.start + lead }, ...rest], value, 0.96);
}

/** A name that ends in a comma, or in bold that was not closed, goes on in the next line. */
export function organisationOf(reading: LaidOut): Located<string> | null {
  const { source, letterhead } = reading;
  const zone = reading.lines.slice(0, letterhead.end);
  const at = zone.findIndex((line) => ORGANISATION.test(line.words) && line.text.length < 120);
  if (at < 0) return null;
  const lines: Line[] = [];
  for (let index = at; index < zone.length && lines.length < 3; index += 1) {
    const line = zone[index] as Line;
    if (lines.length > 0 && line.blanks > 0) break;
    lines.push(line);
    const bold =
      lines
        .map((one) => one.text)
        .join('')
        .split('**').length %
        2 ===
      0;
    if (!bold && !/(?:,| en| van)$/.test(line.text)) break;
  }
  return located(source, lines, wordsOf(lines).replace(/,$/, ''), 0.93);
}
