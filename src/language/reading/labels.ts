/**
 * The labels of a Dutch letterhead ("Kenmerk", "Uw brief", "Bijlage(n)") and the values that fit
 * them. A label may share its line with the value, or stand alone above it.
 */

import { matchesOf } from '../matches.ts';
import { remembering } from '../remembering.ts';
import { type Fit, fits } from './values.ts';

export type LabelName =
  | 'date'
  | 'subject'
  | 'reference'
  | 'yourReference'
  | 'yourLetter'
  | 'attachments'
  | 'to'
  | 'from'
  | 'author'
  | 'case'
  | 'deadline'
  | 'organisation'
  | 'page'
  | 'other';

interface Label {
  readonly name: LabelName;
  readonly fit: Fit;
  /** Without a colon the value may follow on the same line, if it fits. */
  readonly open: boolean;
  /** It may stand alone on its line, with its value elsewhere. */
  readonly alone: boolean;
}

const label = (name: LabelName, fit: Fit, open: boolean, alone = true): Label => ({ name, fit, open, alone });

const LABELS = new Map<string, Label>([
  ...named(
    label('date', 'date', true),
    'datum',
    'datum brief',
    'datum nota',
    'datum document',
    'datum opgesteld',
    'verzenddatum',
    'dagtekening',
    'd.d.',
  ),
  ...named(label('subject', 'text', true), 'betreft', 'onderwerp', 'betr.', 'inzake', 'titel'),
  // "Brief regering : Stand van zaken …": the heading of a page of the Tweede Kamer.
  ...named(
    label('subject', 'text', false, false),
    'brief regering',
    'brief kamer',
    'antwoord schriftelijke vragen',
    'antwoord schriftelijke vragen (nader)',
    'verslag van een schriftelijk overleg',
    'verslag van een commissiedebat',
    'stenogram',
    'inbreng verslag schriftelijk overleg',
    'lijst van vragen en antwoorden',
    'verslag houdende een lijst van vragen en antwoorden',
  ),
  ...named(
    label('reference', 'reference', true),
    'kenmerk',
    'ons kenmerk',
    'onze referentie',
    'ons nummer',
    'briefkenmerk',
    'briefnummer',
    'documentnummer',
    'notanummer',
    'nota nummer',
    'registratienummer',
    'referentie',
    'referentienummer',
    'onze ref.',
    'ref.',
    'nummer brief',
    'kenmerk brief',
    'kenmerk document',
  ),
  ...named(
    label('yourReference', 'reference', true),
    'uw kenmerk',
    'uw referentie',
    'uw nummer',
    'uw ref.',
    'kenmerk afzender',
  ),
  ...named(
    label('yourLetter', 'any', true),
    'uw brief',
    'uw brief van',
    'uw brief d.d.',
    'uw brief (kenmerk)',
    'uw bericht',
    'uw bericht van',
    'uw schrijven van',
    'uw e-mail',
    'uw brief/kenmerk',
    'uw kenmerk/brief',
  ),
  ...named(label('attachments', 'count', true), 'bijlage(n)', 'bijlagen', 'bijlage', 'aantal bijlagen', 'bijl.'),
  ...named(label('to', 'text', false), 'aan', 'geadresseerde', 'ontvanger', 'bestemd voor'),
  ...named(label('from', 'text', false), 'van', 'afzender'),
  ...named(
    label('author', 'text', false),
    'opgesteld door',
    'auteur',
    'steller',
    'stellers',
    'opsteller',
    'behandeld door',
    'behandelaar',
  ),
  ...named(label('case', 'reference', true), 'zaaknummer', 'dossiernummer', 'zaak'),
  ...named(
    label('deadline', 'date', true),
    'deadline',
    'uiterste datum',
    'reactie uiterlijk',
    'graag reactie voor',
    'uiterste beslisdatum',
    'uiterste verzenddatum',
    'beslissing uiterlijk',
  ),
  ...named(
    label('organisation', 'text', false),
    'directie',
    'afdeling',
    'directoraat-generaal',
    'ministerie',
    'organisatie',
  ),
  ...named(label('page', 'any', true), 'pagina', 'blad', 'aantal pagina\u2019s', "aantal pagina's"),
  ...named(
    label('other', 'any', false),
    'contactpersoon',
    'contactpersonen',
    'contactpersoon(en)',
    'contact',
    'inlichtingen',
    'inlichtingen bij',
    'afgestemd met',
    'afstemming met',
    'in afstemming met',
    'in overleg met',
    'meegelezen door',
    'mede-opsteller',
    'mede ondertekend door',
    'via',
    'portefeuillehouder',
    'factuuradres',
    'overheidsidentificatienr',
    'overheidsidentificatienummer',
    'telefoon',
    'telefoonnummer',
    'doorkiesnummer',
    'doorkiesnummer(s)',
    'toestelnummer',
    'mobiel',
    'website',
    'internet',
    't',
    'f',
    'e',
    'm',
    'fax',
    'e-mail',
    'e-mailadres',
    'bezoekadres',
    'postadres',
    'retouradres',
    'kopie aan',
    'afschrift aan',
    'c.c.',
    'cc',
    'classificatie',
    'rubricering',
    'versie',
    'status',
    'projectnaam',
    'kix code',
    'datum ontvangst',
    'datum vergadering',
    'vergaderdatum',
    'datum bespreking',
    'besluitvormingstraject',
    'medeparaaf',
    'paraaf',
    'paraaf directeur',
    'paraaf dg',
    'paraaf sg',
    'agendapunt',
  ),
]);

function named(value: Label, ...forms: string[]): [string, Label][] {
  return forms.map((form) => [form, value]);
}

export interface LabelLine {
  readonly name: LabelName;
  readonly fit: Fit;
  /** The label as written, without its colon. */
  readonly label: string;
  /** Where the value begins in the line, or null when the label stands alone. */
  readonly valueAt: number | null;
}

const BLANKS = /\s+/g;
/** Longer than any label with its colon. */
const LONGEST_LABEL = 54;
/** No line begins a label that does not begin with a label's first word. */
const FIRST_WORDS = new Set([...LABELS.keys()].map(firstWord));

/** Reads a line as a label with or without its value; null when it is neither. */
export const labelLine = remembering((text): LabelLine | null => {
  if (!FIRST_WORDS.has(firstWord(text).toLowerCase())) return null;
  const bare =
    text.length <= LONGEST_LABEL + 4
      ? text
          .replace(/^\*{1,2}|\*{1,2}$/g, '')
          .replace(/\s*:\s*(\*{1,2})?$/, '')
          .replace(/\s+/g, ' ')
      : '';
  const alone = LABELS.get(bare.toLowerCase());
  if (alone?.alone) return { ...alone, label: bare, valueAt: null };
  return withColon(text) ?? withGap(text);
});

/** Up to the first blank, star or colon. */
function firstWord(text: string): string {
  let start = 0;
  while (parts(text, start)) start += 1;
  let end = start;
  while (end < text.length && end - start <= LONGEST_LABEL && !parts(text, end)) end += 1;
  return text.slice(start, end);
}

function parts(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 0x20 || code === 0x2a || code === 0x3a || (code > 0x7f && /\s/.test(text[at] ?? ''));
}

function withColon(text: string): LabelLine | null {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  if (colon < 1) return null;
  const written = text.slice(0, colon).replace(/\*/g, '').trim();
  const found = LABELS.get(written.toLowerCase());
  if (!found) return null;
  const rest = /^:\**\s*/.exec(text.slice(colon));
  return { ...found, label: written, valueAt: colon + (rest?.[0].length ?? 1) };
}

/** Where the words so far begin no label, no more words are one. */
const BEGINNINGS = new Set(
  [...LABELS.keys()].flatMap((label) => label.split(' ').map((_, at, words) => words.slice(0, at + 1).join(' '))),
);

function withGap(text: string): LabelLine | null {
  const start = text.slice(0, LONGEST_LABEL);
  for (const gap of matchesOf(BLANKS, start)) {
    const written = start.slice(0, gap.index).replace(/\*/g, '');
    const lower = written.toLowerCase();
    if (lower !== '' && !BEGINNINGS.has(lower)) return null;
    const found = LABELS.get(lower);
    if (!found) continue;
    const valueAt = gap.index + gap[0].length;
    const wide = gap[0].length > 1 || gap[0] === '\t';
    const value = text.slice(valueAt);
    if ((wide && found.alone) || (found.open && fitsInline(found, value))) return { ...found, label: written, valueAt };
  }
  return null;
}

function fitsInline(found: Label, value: string): boolean {
  if (found.fit === 'text') return /^[\p{Lu}\d"'«“‘‚„]/u.test(value);
  if (found.fit === 'any')
    return value.length <= 40 && /\d/.test(value) && !/[.;:]$/.test(value) && !/ (?:van de|is|heeft) /.test(value);
  return fits(found.fit, value);
}
