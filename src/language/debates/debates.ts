/**
 * Debates as texts name them: "het AO pakketbeheer van 17 juni 2020", "het commissiedebat Wonen op 3
 * mei 2022", "een schriftelijk overleg".
 */
import { slugOf } from '../../model/identifier.ts';
import { findDates } from '../dates.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../reading.ts';

/** A debate named in a sentence; offsets are into the sentence's text. */
export interface FoundDebate extends Span {
  readonly ref: string;
  /** As written, without article: "AO pakketbeheer". */
  readonly label: string;
  /** In its usual form: "AO", "Commissiedebat". */
  readonly debateKind: string;
  /** EDTF, or null. */
  readonly date: string | null;
  readonly hasTitle: boolean;
  /** Where the passage begins that tells all of it: its date may stand before it. */
  readonly shownFrom: number;
}

const KINDS: Readonly<Record<string, string>> = {
  ao: 'AO',
  'algemeen overleg': 'AO',
  vao: 'VAO',
  cd: 'Commissiedebat',
  commissiedebat: 'Commissiedebat',
  tweeminutendebat: 'Tweeminutendebat',
  'twee-minutendebat': 'Tweeminutendebat',
  '2-minutendebat': 'Tweeminutendebat',
  tmd: 'Tweeminutendebat',
  notaoverleg: 'Notaoverleg',
  'nota-overleg': 'Notaoverleg',
  wetgevingsoverleg: 'Wetgevingsoverleg',
  wgo: 'Wetgevingsoverleg',
  'schriftelijk overleg': 'Schriftelijk overleg',
  vso: 'VSO',
  dertigledendebat: 'Dertigledendebat',
  'dertig-ledendebat': 'Dertigledendebat',
  '30-ledendebat': 'Dertigledendebat',
  '30 ledendebat': 'Dertigledendebat',
  spoeddebat: 'Spoeddebat',
  'plenair debat': 'Plenair debat',
  'plenaire debat': 'Plenair debat',
  'plenaire behandeling': 'Plenair debat',
  kamerdebat: 'Plenair debat',
  begrotingsbehandeling: 'Begrotingsbehandeling',
  begrotingsdebat: 'Begrotingsbehandeling',
  'behandeling van de begroting': 'Begrotingsbehandeling',
  'behandeling van de begrotingsstaten': 'Begrotingsbehandeling',
  procedurevergadering: 'Procedurevergadering',
  'mondelinge vragenuur': 'Vragenuur',
  vragenuur: 'Vragenuur',
  'mondeling overleg': 'Mondeling overleg',
  hoofdlijnendebat: 'Hoofdlijnendebat',
  interpellatiedebat: 'Interpellatiedebat',
  interpellatie: 'Interpellatiedebat',
  rondetafelgesprek: 'Rondetafelgesprek',
  'technische briefing': 'Technische briefing',
  'regeling van werkzaamheden': 'Regeling van werkzaamheden',
  'algemene politieke beschouwingen': 'Algemene Politieke Beschouwingen',
  'algemene financiële beschouwingen': 'Algemene Financiële Beschouwingen',
  debat: 'Debat',
};
const KIND_NAMES = Object.keys(KINDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const DEBATE = new RegExp(`(?<![\\p{L}-])(${KIND_NAMES})(?![\\p{L}-])`, 'giu');
const CUE_OF_ANOTHER = new RegExp(`(?<![\\p{L}-])(?:${KIND_NAMES})(?![\\p{L}-])`, 'iu');
/** A title ends where the sentence goes on. */
const TITLE =
  /^ (?:over (?:de |het |een )?|inzake (?:de |het )?|met de Kamer over (?:de |het )?)?(?!(?:van|op|d\.d\.|is|zijn|heeft|heb|werd|wordt|met|om|dat|die|en|waar|waarin|vragen|vraag|aan|in|met|zal|tussen|plaats|gevoerd|geweest)\b)((?:(?! (?:van|op|d\.d\.|om|heb|heeft|is|zijn|werd|wordt|zal|toegezegd|gedaan|gevraagd|dat|die|waarin|waar|door|aan|tijdens|met|naar|verzocht) |,? (?:heb|heeft|is) |[.;:,()?!]).){1,110})/u;
/** What is longer is a sentence that goes on. */
const LONGEST_UNDATED = 70;
/** "Het AO te verplaatsen", "het AO uitgesteld": a verb, where nothing else tells which debate. */
const NO_NAME =
  /^(?:(?:\p{Ll}{2,5} )?te|alvast|nog|al|(?:\p{Ll}{2,5})?(?:uit|ver|ge)\p{L}+(?<!heid)(?:[dt]|de))(?!\p{L})/u;
/** What joins a debate, or its title, to its date: "van", "op woensdag", ", ", "dat voor … geagendeerd staat". */
const DATE_LEAD =
  /(?:,? (?:van|op|in|d\.d\.|dd\.?|(?:(?:is|werd) )?gehouden (?:op|d\.d\.)|vond plaats op|vindt plaats op|(?:is|staat) gepland (?:op|voor)|dat (?:\p{L}+ ){0,4}(?:op|voor)|gepland (?:op|voor)|geagendeerd (?:op|voor))|,| \()(?: ?d\.d\.)?(?: afgelopen| jl\.)?(?: ?(?:maan|dins|woens|donder|vrij|zater|zon)dag)?(?: \d{1,2} (?:en|\/) )? ?$/u;
/** A title goes on over "van" and "en", but no verb, other paper or other debate stands in one. */
const TITLE_TO_DATE =
  /^(?: (?:over|inzake|betreffende|met (?:de|uw) Kamer over))?(?: (?!(?:waar|dat|die)\p{L}*(?!\p{L}))[^;?!|]{1,120})?$/u;
const ABBREVIATED = /^ \((?:CD|AO|VAO|WGO|TMD|NO|VSO|SO)\)| \((?:CD|AO|VAO|WGO|TMD|NO|VSO|SO)\)$/;
const NO_TITLE =
  /(?<!\p{L})(?:is|zijn|was|waren|heb|heeft|hebben|had|hadden|werd|werden|wordt|worden|zal|zullen|om|dat|die|waar\p{L}*|heb|ik|wij|u|uw|vroeg|vroegen|vraagt|sprak|spraken|gaf|zei|stelde|kwam|bracht|zegde|deed|noemde|diende|bleek|plaats|gevoerd|gevraagd|toegezegd|gedaan|verzocht|motie|moties|\p{L}*brief|brieven|lid|leden|sinds|heer|mevrouw|hierover|daarover|tijdens|naar aanleiding|Kamerstuk\p{L}*)(?!\p{L})/u;
/** A paper's date is not the debate's. */
const PAPER =
  /(?<!\p{L})(?:\p{L}*nota|\p{L}*rapport|\p{L}*advies|\p{L}*verslag|\p{L}*besluit|\p{L}*akkoord|uitspraak|artikel|bericht|arrest)$/iu;
/** How far behind the kind of debate its date may stand. */
const REACH = 150;
const DATE_BEFORE =
  /^(?: (?:jl\.|jongstleden|a\.s\.))?,? (?!.*(?<!\p{L})(?:\p{L}*brief|over|motie|rapport|voor|vóór|na|\p{L}*verzoek|uitnodiging|ten behoeve|naar aanleiding|verslag|stuk|sinds|tot|vooruitlopend)(?!\p{L}))[^.;:()]{0,70}$/u;

/** The debates in a sentence. A plain "debat" counts only with a date. */
export function debatesIn(text: string, own: string | null): FoundDebate[] {
  const found: FoundDebate[] = [];
  for (const match of matchesOf(DEBATE, text)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const debate = debateAt(text, match, own);
    if (debate) found.push(debate);
  }
  return found;
}

function debateAt(text: string, match: RegExpExecArray, own: string | null): FoundDebate | null {
  const written = match[1] ?? '';
  if (/^(?:ao|vao|cd|wgo|vso|tmd)$/i.test(written) && written !== written.toUpperCase()) return null;
  const debateKind = KINDS[written.toLowerCase()] ?? written;
  const end = match.index + written.length;
  const dated = dateAfter(text, end, own);
  const title = dated ? null : TITLE.exec(text.slice(end, end + 140));
  const nameEnd = dated?.nameEnd ?? (title ? end + title[0].trimEnd().length : end);
  const name = nameOf(text.slice(end, nameEnd));
  const before = dated ? null : dateBefore(text, match.index, name, own);
  const date = dated?.edtf ?? before?.edtf ?? null;
  // "Het debat van 3 mei" is one that was named before, by its kind.
  if (debateKind === 'Debat' && (!dated || name === '')) return null;
  if (date === null && (name === '' || name.length > LONGEST_UNDATED || NO_NAME.test(name))) return null;
  const slug = slugOf([debateKind, name, date ?? ''].join(' '));
  return {
    ref: `debate:${slug}`,
    label: name === '' ? written : text.slice(match.index, nameEnd),
    debateKind,
    date,
    hasTitle: name !== '',
    shownFrom: before?.start ?? match.index,
    start: match.index,
    end: dated?.end ?? nameEnd,
  };
}

/** The title of a debate, without the words that lead it. */
function nameOf(words: string): string {
  return words
    .replace(ABBREVIATED, '')
    .replace(/^ (?:over|inzake|betreffende|met (?:de|uw) Kamer over) (?:de |het |een )?/, '')
    .trim();
}

/** The date behind the kind of debate and its title, and where that title ends. */
function dateAfter(
  text: string,
  from: number,
  own: string | null,
): { edtf: string; nameEnd: number; end: number } | null {
  const rest = text.slice(from, from + REACH);
  const [date] = findDates(rest, own);
  if (!date) return null;
  const lead = DATE_LEAD.exec(rest.slice(0, date.start));
  if (!lead) return null;
  const title = rest.slice(0, lead.index);
  const words = title.replace(ABBREVIATED, '').replace(/^ met (?:de|uw) Kamer(?= over )/u, '');
  if (!TITLE_TO_DATE.test(words) || NO_TITLE.test(words) || CUE_OF_ANOTHER.test(words) || PAPER.test(words))
    return null;
  const edtf = date.resolved && date.form === 'day' ? nearTo(date.edtf, rest.slice(date.end), own) : date.edtf;
  return { edtf, nameEnd: from + title.length, end: from + date.end };
}

/** A day without a year is the nearest one: in January "12 december jl." is of the year before. */
function nearTo(day: string, after: string, own: string | null): string {
  if (own === null || !/^\d{4}-\d{2}/.test(own)) return day;
  const months =
    (Number(day.slice(0, 4)) - Number(own.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(own.slice(5, 7));
  const past = /^ ?(?:jl|jongstleden)/.test(after);
  const shift = months > 5 || (past && day > own) ? -1 : months < -8 ? 1 : 0;
  return `${Number(day.slice(0, 4)) + shift}${day.slice(4)}`;
}

/** "In de zomer van 2023 zijn via een schriftelijk overleg vragen gesteld", "op 3 mei vond het commissiedebat Wonen plaats". */
function dateBefore(
  text: string,
  until: number,
  name: string,
  own: string | null,
): { edtf: string; start: number } | null {
  const from = Math.max(0, until - 160);
  const before = text.slice(from, until);
  const [date, another] = findDates(before, own);
  if (!date || another) return null;
  if (!DATE_BEFORE.test(before.slice(date.end))) return null;
  const onThatDay = date.form === 'day' && /(?:^|\P{L})op $/iu.test(before.slice(0, date.start));
  return name === '' || onThatDay ? { edtf: date.edtf, start: from + date.start } : null;
}
