/** What kind of document a text is, told by its head, its title and its form. */
import type { DocumentKind, Located } from '../extraction.ts';
import type { Line } from '../reading/lines.ts';
import type { LaidOut } from '../reading/read-text.ts';
import { located, wordsOf } from './located.ts';

interface Sign {
  readonly kind: DocumentKind;
  readonly pattern: RegExp;
  readonly confidence: number;
}

/** Lines of the head, each alone on its line, in order of strength. */
const HEAD_SIGNS: readonly Sign[] = [
  {
    kind: 'Motion',
    pattern:
      /^(?:(?:nader |tweede |derde |\d ?e )*(?:gewijzigde |nader gewijzigde ))?motie van (?:het lid|de leden)\b/i,
    confidence: 0.98,
  },
  {
    kind: 'DebateReport',
    pattern:
      /^(?:(?:\d{4}D\d{5} )?(?:inbreng )?verslag van (?:een|het|de) (?:\p{L}+ )?(?:(?:commissie|tweeminuten|dertigleden|plenair )?debat|algemeen overleg|(?:nota|wetgevings)?overleg|rondetafelgesprek|hoorzitting|vergadering)|stenogram|korte aantekeningen|besluitenlijst|plenair verslag|handelingen\b(?!,? (?:vergaderjaar|I{1,2}\b))|woordelijk verslag)/iu,
    confidence: 0.93,
  },
  {
    kind: 'ParliamentaryQuestion',
    pattern:
      /^kamervraag(?= \d)|^(?:schriftelijke )?vragen (?:gesteld )?(?:van|door) (?:het lid|de leden)\b|^antwoord van (?:de )?(?:minister|staatssecretaris)|^(?:antwoorden?|beantwoording)\b.{0,60}\b(?:kamervragen|vragen van)\b|^antwoord(?:en)? (?:op )?schriftelijke vragen\b|^(?:verslag houdende (?:een )?)?lijst van vragen|\baanhangsel van de handelingen$/i,
    confidence: 0.93,
  },
  {
    kind: 'Letter',
    pattern: /^brief van (?:de|het|een)\b|\bbrief van de (?:minister|staatssecretaris)/i,
    confidence: 0.97,
  },
  {
    kind: 'Memo',
    pattern:
      /^(?:beslis|ambtelijke |oplegger|aanbiedings)?(?:nota|memo|notitie)(?: (?!naar aanleiding|van (?:toelichting|wijziging|verbetering)).{0,30})?$|^ter (?:beslissing|besluitvorming|informatie|kennisneming|bespreking|ondertekening)$/i,
    confidence: 0.97,
  },
  { kind: 'NewsItem', pattern: /^(?:nieuwsbericht|persbericht|nieuwsbrief|nieuws)\b/i, confidence: 0.93 },
];
const TITLE_SIGNS: readonly Sign[] = [
  { kind: 'Letter', pattern: /^(?:aanbiedings|kamer)?brief\b/i, confidence: 0.8 },
  {
    kind: 'Monitor',
    pattern: /^(?:landelijke |(?:eerste|tweede|derde|vierde|vijfde|\d+e) )?monitor\b/i,
    confidence: 0.8,
  },
  {
    kind: 'Report',
    pattern: /\b(?:voortgangsrapportage|rapportage|rapport|jaarverslag|evaluatie(?:rapport)?|eindverslag)\b/i,
    confidence: 0.75,
  },
];
const SALUTATION = /^(?:Geachte|Hooggeachte|Mijnheer de voorzitter|Mevrouw de voorzitter)\b/i;
const QUESTIONS = /\b(?:kamer|schriftelijke )?vragen\b/i;
const ANSWER = /^(?:\d{1,2}[.)]?\s+)?Antwoord(?:en)?(?:[ :(]|$)/;
const SENDING = /^(?:Hierbij|Hiermee|Bijgaand|Bijgevoegd|Met deze brief|Door middel van deze brief)\b/;
/** News speaks of ministers in the third person and points to documents elsewhere. */
const NEWS_WORDS =
  /\b(?:nieuwsbrief|persbericht|lees (?:het|de|meer)|bekijk (?:het|de))\b|\b(?:staatssecretaris|minister) (?:Van |De )?\p{Lu}\p{Ll}+/iu;
/** The Kamer's own pages of what was promised or asked name ministers too, and those that tell what a letter says. */
const REGISTERED =
  /^(?:rappel\p{L}*|kamerbrief|inbreng|lijst van vragen|toezegging(?:en)?|motie(?:s)?(?! (?:aan|ver)\p{Ll}+))(?![\p{L}])|^[TM]\d{5}\b/iu;
/** What a report says of itself, and no news does. */
const BOOK =
  /\b(?:Voor u ligt|Inhoudsopgave|Colofon|Managementsamenvatting|ISBN)\b|^(?:Inhoud|Leeswijzer|Samenvatting|Voorwoord|Eindrapport(?:age)?|1\.? +Inleiding)$/m;
/** Longer texts with chapters are reports, not news. */
const NEWS_LENGTH = 9000;

/** Reads the kind from the strongest sign there is; null when there is none. */
export function documentKind(reading: LaidOut): Located<DocumentKind> | null {
  const { letterhead, source, lines } = reading;
  const zone = letterhead.end > 0 ? lines.slice(0, letterhead.end) : lines.slice(0, asked(reading) ? 15 : 1);
  const own = letterhead.fields.flatMap((field) => (field.label.name === 'subject' ? field.values : []));
  const told = zone
    .filter((line) => !own.includes(line))
    .map((line) => [line, line.words.replaceAll('**', '')] as const);
  for (const { kind, pattern, confidence } of HEAD_SIGNS) {
    const [line] = told.find(([, words]) => pattern.test(words)) ?? [];
    if (line) return located(source, [line], kind, confidence);
  }
  return byTurns(reading) ?? byMotionText(reading) ?? byForm(reading, zone) ?? byOpening(reading) ?? byTitle(reading);
}

/** Without a letterhead, questions and their answers say when they were sent. */
function asked({ letterhead }: LaidOut): boolean {
  return letterhead.dateLine !== null && letterhead.title.length === 0;
}

/** Who speaks, before what is said: "De voorzitter:", "Mevrouw Wold (ABC):". */
const TURN =
  /^(?:De ?voorzitter|(?:De ?heer|Mevrouw|Minister|Staatssecretaris|Kamerlid|Het lid) ?\p{Lu}[\p{L}’' .-]{1,40}(?: \(\p{Lu}[^()]{1,25}\))?):(?: |$)/u;
const FEWEST_TURNS = 3;

/** "Aan de orde is het tweeminutendebat …": how a meeting's item opens. */
const ON_THE_AGENDA = /^Aan de orde (?:is|zijn) (?:de|het)(?![\p{L}])/u;
const AGENDA_NEAR = 20;

/** Several people speak in turn, or an item is opened: a report of a debate, though motions may be read out in it. */
function byTurns({ source, lines }: LaidOut): Located<DocumentKind> | null {
  const item = lines.slice(0, AGENDA_NEAR).find(({ text }) => ON_THE_AGENDA.test(text));
  if (item) return located(source, [item], 'DebateReport', 0.93);
  const turns = lines.slice(0, 300).filter(({ text }) => TURN.test(text));
  return turns.length < FEWEST_TURNS ? null : located(source, turns.slice(0, 1), 'DebateReport', 0.93);
}

/** "De Kamer, … verzoekt … en gaat over tot de orde van de dag": a motion, whatever stands above it. */
function byMotionText({ source, lines }: LaidOut): Located<DocumentKind> | null {
  const opening = lines.slice(0, 60).findIndex(({ text }) => text === 'De Kamer,');
  if (opening < 0) return null;
  const body = lines.slice(opening, opening + 200);
  const ends = body.some((line) => /\ben gaat over tot de orde van de dag\b/i.test(line.text));
  return ends ? located(source, body.slice(0, 1), 'Motion', 0.96) : null;
}

const TO_THE_CHAIR = /^Aan de voorzitters? (?:van de|der) (?:Tweede|Eerste) Kamer/i;

/** A letter without a letterhead: it is addressed to the chair, and its first lines say whose it is. */
function byOpening({ source, lines }: LaidOut): Located<DocumentKind> | null {
  const opening = lines.slice(0, 5);
  const addressed = opening.find((line) => TO_THE_CHAIR.test(line.words));
  const own = opening.find((line) => /^brief van de (?:minister|staatssecretaris)/i.test(line.words));
  const line = own ?? addressed;
  return line ? located(source, [line], 'Letter', own ? 0.95 : 0.9) : null;
}

/** How a memo speaks of itself in its first lines. */
const CALLED_MEMO =
  /(?<!\p{L})(?:met|in|bij|via|door middel van) (?:deze|voorliggende|onderhavige) (?:\p{L}{0,20}nota|memo|notitie)(?!\p{L}| van | naar )/iu;
const OPENING = 12;

function byForm(reading: LaidOut, zone: readonly Line[]): Located<DocumentKind> | null {
  const { source, letterhead, signatures } = reading;
  const salutation = zone.find((line) => SALUTATION.test(line.words));
  if (salutation) return located(source, [salutation], answersIn(reading) ? 'ParliamentaryQuestion' : 'Letter', 0.97);
  const [first] = reading.lines.slice(letterhead.end);
  const signature = signatures[0]?.office[0];
  if (signature && first && (SENDING.test(first.words) || letterhead.fields.length > 0)) {
    return located(source, [signature], 'Letter', 0.9);
  }
  const addressed = letterhead.dateLine && zone.find((line) => TO_THE_CHAIR.test(line.words));
  if (addressed) return located(source, [addressed], 'Letter', 0.9);
  const memo = reading.lines
    .slice(letterhead.end, letterhead.end + OPENING)
    .find((line) => CALLED_MEMO.test(line.words));
  if (memo && letterhead.fields.length > 0) return located(source, [memo], 'Memo', 0.9);
  const named = new Set(letterhead.fields.map((field) => field.label.name));
  const subject = letterhead.fields.find((field) => field.label.name === 'subject');
  if (subject && named.has('reference') && !named.has('author')) return located(source, [subject.line], 'Letter', 0.8);
  return null;
}

/** A letter whose subject is questions, and that holds the answers itself. */
function answersIn({ letterhead, lines }: LaidOut): boolean {
  if (!QUESTIONS.test(wordsOf(letterhead.title))) return false;
  return lines.filter((line) => ANSWER.test(line.text)).length >= 2;
}

function byTitle(reading: LaidOut): Located<DocumentKind> | null {
  const { source, letterhead, blocks } = reading;
  const { title } = letterhead;
  if (title.length === 0) return null;
  const sidebar = blocks.some((block) => block.kind === 'sidebar');
  const words = blocks
    .slice(0, 6)
    .map((block) => block.text.slice(0, 2000))
    .join('\n');
  const top = reading.lines.slice(0, 40).map((line) => line.text);
  const book = BOOK.test(words) || BOOK.test(top.join('\n'));
  const cover = book ? [title, ...letterhead.zone.map((line) => [line])] : [];
  for (const said of cover) {
    const series = TITLE_SIGNS.find(({ kind, pattern }) => kind !== 'Letter' && pattern.test(wordsOf(said)));
    if (series) return located(source, said, series.kind, 0.85);
  }
  const short = source.length < NEWS_LENGTH && letterhead.end <= 4;
  const body = blocks.some((block) => block.kind === 'paragraph');
  const speaksOfMinisters = NEWS_WORDS.test(words) && !REGISTERED.test(wordsOf(title));
  if (body && (sidebar || (short && (letterhead.dateLine !== null || speaksOfMinisters)))) {
    return located(source, title, 'NewsItem', sidebar || letterhead.dateLine ? 0.9 : 0.8);
  }
  const text = wordsOf(title);
  const sign = TITLE_SIGNS.find(({ pattern }) => pattern.test(text));
  return sign ? located(source, title, sign.kind, sign.confidence) : null;
}
