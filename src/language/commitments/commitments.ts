/**
 * Toezeggingen that the document makes, reports as made, or announces. A heading "Toezeggingen" with
 * "n.v.t." under it says that there are none.
 */
import { findDates } from '../dates.ts';
import { debatesIn } from '../debates/debates.ts';
import type { Commitment, FollowUp, Head } from '../extraction.ts';
import type { Made } from '../follow-ups/made.ts';
import { Gated } from '../gated.ts';
import { OFFICE_PATTERN, officeOf } from '../mentions/offices.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import type { Entry } from '../registers/entries.ts';
import type { Things } from '../things.ts';
import { announcementsIn } from './announcements.ts';
import { programmeAround, programmeOf } from './concerns.ts';
import { datesAhead, dueAt, dueInContent, goesOnAt } from './due.ts';
import { plannedIn } from './planned.ts';
import type { Promised } from './promise-nouns.ts';
import { promisesIn } from './promises.ts';
import { registeredPromise } from './registered.ts';
import { promiseInRow } from './rows.ts';

const RECURRING =
  /\b(?:jaarlijks|halfjaarlijks|maandelijks|tweejaarlijks|periodiek|regelmatig|elk (?:half)?jaar|ieder (?:half)?jaar|elke maand|elk kwartaal|per (?:half)?jaar|(?:een|één|twee|drie|vier|\d) ?(?:keer|maal) per (?:jaar|kwartaal|maand|kabinetsperiode))\b/i;
/** As many characters of what was promised as tell where in the quote it stands. */
const LEAD = 20;
const NONE = /^(?:n\.?v\.?t\.?|niet van toepassing|geen|nvt|-|–|nihil)\.?$/i;
const SETTLED = /\b(?:afgedaan|nagekomen|voldaan|afgehandeld|gestand)\b/i;
const PLACE =
  /\b(?:[Ii]n|[Tt]ijdens|[Bb]ij) ((?:het|de|mijn|deze|dit) (?!(?:begin|loop|eerste|tweede|voorjaar|najaar|zomer|winter|jaar|kader|licht|verlengde|kwartaal)(?!\p{L}))[^.,;:()]{2,80}?) (?:is|zijn|heb|heeft|hebben|werd|beloofde|stelde|nam|gaf|verklaarde|zei|zegde|kondigde|verbond)\b/u;

/** No sentence that promises anything is longer; what is runs on where the text was not understood. */
const LONGEST = 4000;

/** What a sentence promises; the span is the range of the sentence that shows it. */
interface Found extends Span {
  readonly text: string;
  readonly madeBy: string | null;
  readonly due: string | null;
  readonly made: Made | null;
  readonly confidence: number;
}

interface Document {
  readonly reading: Reading;
  readonly head: Head;
  /** Its own date. */
  readonly own: string | null;
  readonly things: Pick<Things, 'mentions' | 'programmeIn'>;
}

/** Finds the commitments; offsets are into the text as given. */
export function findCommitments(
  reading: Reading,
  head: Head,
  things: Pick<Things, 'mentions' | 'programmeIn'>,
  followUps: readonly FollowUp[],
  entries: readonly Entry[],
): Commitment[] {
  const document = { reading, head, own: head.date?.value ?? null, things };
  const promises = entries.filter(({ kind, about }) => kind === 'Commitment' && about !== '');
  const listed = promises.map((entry) => ({
    ...registeredPromise(reading, document.own, entry),
    recurring: RECURRING.test(entry.about),
  }));
  const inList = new Set(promises.flatMap(({ sentences }) => sentences));
  const found = reading.sentences.flatMap((sentence, index) =>
    inList.has(sentence) ? [] : foundIn(document, sentence, index).map((one) => commitment(document, sentence, one)),
  );
  const told = found.map((one) => withPlace(one, followUps));
  const answered = followUps
    .filter((followUp) => !found.some((one) => isSame(one, followUp)))
    .flatMap((followUp) => asPromised(followUp, things));
  return withoutRepeats([...listed, ...told, ...answered]).sort((a, b) => a.start - b.start);
}

/** "Zoals toegezegd in mijn brief zal ik u informeren": what was promised there is what is announced here. */
function isSame(one: Commitment, { outcome, targetText, start, end }: FollowUp): boolean {
  return outcome === 'PENDING' && /^toegezegd/.test(targetText) && one.start >= start && one.end <= end;
}

function withPlace(one: Commitment, followUps: readonly FollowUp[]): Commitment {
  const said = one.madeIn === null ? followUps.find((followUp) => isSame(one, followUp)) : undefined;
  if (!said?.madeIn) return one;
  const { madeIn, madeInRef, madeOn } = said;
  return { ...one, madeIn, ...(madeInRef ? { madeInRef } : {}), date: madeOn ?? one.date };
}

/** A promise may be told by its own words and again by its answer. */
function withoutRepeats(all: readonly Commitment[]): Commitment[] {
  const seen = new Set<string>();
  return all.filter(({ text }) => {
    const words = text.replace(/^(?:om|dat|te|tot) /u, '').toLowerCase();
    return !seen.has(words) && seen.add(words) !== undefined;
  });
}

/** "zoals toegezegd aan het lid X tijdens Y …": an answer to a promise tells the promise too. */
function asPromised(followUp: FollowUp, { programmeIn }: Pick<Things, 'programmeIn'>): Commitment[] {
  const { targetKind, targetText, generic, about, madeBy, madeIn, madeOn, madeByRef, madeInRef } = followUp;
  const { quote, start, end } = followUp;
  if (targetKind !== 'Commitment' || generic || about === undefined || (!madeBy && !madeIn)) return [];
  if (/toezegging/i.test(targetText)) return [];
  const concerns = programmeIn(start + Math.max(0, quote.indexOf(about.slice(0, LEAD))), end);
  return [
    {
      text: about,
      madeBy: madeBy ?? null,
      ...(madeByRef ? { madeByRef } : {}),
      madeIn: madeIn ?? null,
      ...(madeInRef ? { madeInRef } : {}),
      date: madeOn ?? null,
      due: null,
      recurring: RECURRING.test(about),
      ...(concerns ? { concerns } : {}),
      quote,
      start,
      end,
      confidence: 0.7,
    },
  ];
}

/** Words of promise before announcements, and those before work that is only planned. */
function foundIn(document: Document, sentence: Sentence, place: number): Found[] {
  const { reading, head, own } = document;
  const before = reading.sentences[place - 1];
  const { text, cues } = sentence;
  if (text.length > LONGEST) return [];
  // "Heb ik toegezegd:" the items below tell what.
  const promised = text.endsWith(':') ? [] : promisesIn(text, own, cues);
  if (head.kind?.value === 'Motion')
    return consideredIn(text, promised).map((one) => fromPromise(text, one, false, document));
  if (promised.length > 0) return promised.map((one) => fromPromise(text, one, promised.length === 1, document));
  const announced = announcementsIn(text, own, head.kind?.value ?? null, cues);
  if (announced.length > 0) {
    if (opensLetter(document, sentence)) return [];
    return announced.map(({ due: said, confidence }, index) => {
      const start = index === 0 ? 0 : (announced[index - 1]?.end ?? 0);
      const end = announced[index + 1]?.start ?? text.length;
      const then = said ?? (THEN.test(text) ? dueThen(sentence, before, own) : null);
      const due = then ?? dueNext(sentence, reading.sentences[place + 1], own);
      return whole(text.slice(start, end), { start, end, due, confidence });
    });
  }
  const listed = listedIn(reading, sentence) ?? enumeratedIn(document, place) ?? inRow(document, sentence);
  if (listed) return [listed];
  const planned = plannedIn(text, own, cues);
  return planned ? [whole(text, { ...planned, start: 0, end: text.length })] : [];
}

/** A motion promises nothing; it may consider what was promised, before it asks. */
function consideredIn(text: string, promised: readonly Promised[]): readonly Promised[] {
  return CONSIDERS.test(text) ? promised.filter(({ start }) => !ASKS.test(text.slice(0, start))) : [];
}

const CONSIDERS = /(?<!\p{L})(?:overwegende|constaterende|indachtig|in herinnering roepende)(?!\p{L})/iu;
const ASKS = /(?<!\p{L})(?:verzoekt|verzoeken|spreekt|roept|nodigt)(?!\p{L})/iu;

/** "De resultaten verwacht ik in mei. Ik zal ze dan met u delen." */
const THEN =
  /(?<!\p{L})(?:dan|(?<=; (?:ook )?)(?:daar|hier)(?:over|van)|op dat moment|[Zz]odra (?:deze|die|dit|dat|zij|ze|het|de)(?= ))(?!\p{L})(?! ook| wel)/u;

/** "Zodra het advies er is": of what was said before only where that was of the advice. */
const AWAITED = /(?<!\p{L})[Zz]odra (?:het|de) (\p{Ll}{4,})/u;

function dueThen(sentence: Sentence, before: Sentence | undefined, own: string | null): string | null {
  const awaited = AWAITED.exec(sentence.text)?.[1];
  if (awaited !== undefined && !before?.text.includes(awaited)) return null;
  const inSentence = datesAhead(sentence.text.slice(0, sentence.text.lastIndexOf(';') + 1), own);
  const dates = inSentence.length > 0 || before?.block !== sentence.block ? inSentence : datesAhead(before.text, own);
  const [only, ...others] = new Set(dates.map(({ edtf }) => edtf));
  return only !== undefined && others.length === 0 ? only : null;
}

/** "Ik zal het u zenden. Mijn verwachting is dat dit in mei zal zijn": the sentence after it tells when. */
const WHEN =
  /^(?:(?:(?:Mijn|Onze|De) verwachting is,? dat|(?:Ik|Wij) verwacht(?:en)? dat) (?:dit|dat|het|deze|die|zij|hij)|Naar verwachting (?:is|zal|gebeurt|komt|volgt) (?:dit|dat|het|deze|die|zij|hij)|(?:Dit|Dat|Deze|Die) (?:zal|verwacht|gebeurt|volgt|komt|wordt verwacht|is (?:naar verwachting|voorzien|gepland))|(?:Ik|Wij) verwacht(?:en)? (?:dit|dat|deze|die))(?!\p{L})/u;

function dueNext({ block }: Sentence, next: Sentence | undefined, own: string | null): string | null {
  if (next?.block !== block || !WHEN.test(next.text)) return null;
  const [only, ...others] = new Set(datesAhead(next.text, own).map(({ edtf }) => edtf));
  return only !== undefined && others.length === 0 ? only : null;
}

/** The first sentence of a letter, in the present tense, tells what the letter does. */
function opensLetter({ reading, head }: Document, { block, text }: Sentence): boolean {
  if (head.kind?.value !== 'Letter' || STILL_TO_DO.test(text)) return false;
  return block === reading.blocks.findIndex(({ kind }) => kind === 'paragraph') && text.includes('informeer ik');
}

const STILL_TO_DO = /(?<!\p{L})(?:zal|zullen|zodra|nadat|later|nader|volgt|verwacht|hoop)(?!\p{L})/iu;

/** A promise told by all the words that show it. */
function whole(text: string, { start, end, due, confidence }: Omit<Found, 'text' | 'madeBy' | 'made'>): Found {
  const words = text.replace(/^[\s,;]+|[.\s]+$/gu, '');
  return { text: words, madeBy: null, made: null, due, start, end, confidence };
}

function fromPromise(text: string, promised: Promised, alone: boolean, { head, own }: Document): Found {
  const { text: content, made, told, confidence } = promised;
  const at = Math.max(0, text.indexOf(content));
  const span = alone ? { start: 0, end: text.length } : { start: promised.start, end: promised.end };
  const within = told
    ? dueInContent(content, own, madeBefore(text, promised.start, at, own))
    : dueAt(text, datesAhead(text, own), { start: at, end: at + content.length });
  const due = within ?? (alone && told ? dueAfter(text, promised.end, head, own) : null);
  const madeBy = /^[Uu]$/.test(promised.madeBy ?? '') ? (head.addressee?.value ?? null) : promised.madeBy;
  return { text: content, madeBy, made, due, ...span, confidence };
}

/** The day on which it was promised, of a debate or not: "binnen vier weken" counts from then. */
function madeBefore(text: string, start: number, until: number, own: string | null): string | null {
  const date = debatesIn(text.slice(start, until), own)[0]?.date ?? madeOn(text, until, own);
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) && (own === null || date <= own) ? date : null;
}

/** "heb ik toegezegd en zal ik vóór het zomerreces zenden", "toegezegd; dit volgt in juni": when it will come. */
function dueAfter(text: string, from: number, head: Head, own: string | null): string | null {
  const goesOn = goesOnAt(text, from) ? dueAt(text, datesAhead(text, own), { start: from, end: from }) : null;
  if (goesOn !== null) return goesOn;
  const announced = announcementsIn(text, own, head.kind?.value ?? null);
  return announced.find(({ start, due }) => start >= from && due !== null)?.due ?? null;
}

const UNDER_TOEZEGGINGEN = /^(?:[A-Z\d]{1,3}\.? )?(?:Gedane |Openstaande |Nieuwe )?toezeggingen\b.{0,40}$/i;
/** "Aan het lid X, in het commissiedebat Daken van 3 mei: de daken tellen." */
const TO_WHOM =
  /^(?:Aan|In|Tijdens|Bij) (?=[^:]{0,160}(?:het lid|de leden|de heer|mevrouw|de fractie|uw Kamer|de Kamer) )[^:]{8,200}: (?<content>[^.:|]{12,300})/u;

/** An item under the heading "Toezeggingen" is one, and a row that tells to whom it was made. */
function listedIn(reading: Reading, { text, heading, block, start }: Sentence): Found | null {
  if (!UNDER_TOEZEGGINGEN.test(heading ?? '')) return null;
  const told = TO_WHOM.exec(text)?.groups?.['content'];
  if (told) return { text: told, madeBy: null, made: null, due: null, start: 0, end: text.length, confidence: 0.7 };
  if (reading.blocks[block]?.kind !== 'item' || reading.blocks[block]?.start !== start) return null;
  if (NONE.test(text) || text.length < 15 || SETTLED.test(text)) return null;
  const content = text.replace(/[.;\s]+$/, '');
  return { text: content, madeBy: null, made: null, due: null, start: 0, end: text.length, confidence: 0.7 };
}

/** "Ik noteer de volgende toezeggingen: …": what follows of a minister was promised. */
const ENUMERATES = /(?<!\p{L})(?:volgende|onderstaande|deze|gedane|genoteerde) toezeggingen(?!\p{L})/iu;
const OF_MINISTER = new Gated(
  new RegExp(`^(?:\\P{L}{1,6})?(?<maker>De (?:${OFFICE_PATTERN}|minister|staatssecretaris)) `, 'iu'),
);
/** No chairman reads out more toezeggingen than this. */
const MOST_ENUMERATED = 20;

/** Under the number of a toezegging stands what it holds. */
const BY_NUMBER = /^(?:Toezegging )?TZ?\d{5}[\d-]*$/u;

function enumeratedIn({ reading, own }: Document, index: number): Found | null {
  const { text, cues, heading } = reading.sentences[index] as Sentence;
  const madeBy = OF_MINISTER.exec(text, cues)?.groups?.['maker'];
  if (madeBy === undefined) return null;
  const earlier = reading.sentences.slice(Math.max(0, index - MOST_ENUMERATED), index);
  const first = earlier.findLast((said) => !OF_MINISTER.test(said.text, said.cues));
  const numbered = [heading ?? '', earlier.at(-1)?.text ?? ''].some((above) => BY_NUMBER.test(above));
  if (!numbered && !(first && ENUMERATES.test(first.text))) return null;
  const due = dueAt(text, datesAhead(text, own), { start: 0, end: text.length });
  return { ...whole(text, { start: 0, end: text.length, due, confidence: 0.8 }), madeBy };
}

function inRow({ reading, own }: Document, { text, block }: Sentence): Found | null {
  const promise = promiseInRow(reading, block, own);
  return promise && { ...promise, made: null, confidence: 0.8, start: 0, end: text.length };
}

function commitment({ reading, own, things }: Document, sentence: Sentence, found: Found): Commitment {
  const { mentions, programmeIn } = things;
  const { text, madeBy, made, due, confidence } = found;
  const raw = reading.raw({ start: sentence.start + found.start, end: sentence.start + found.end });
  const at = sentence.text.indexOf(text, found.start);
  const { place, ...where } = placeOf(sentence.text, at, text.length, made, own);
  const programme = place ? programmeOf(place, mentions) : null;
  const madeByRef = madeBy ? officeOf(madeBy)?.ref : undefined;
  const promises = reading.raw({ start: sentence.start + Math.max(0, at), end: sentence.start + found.end });
  const concerns = programme ?? programmeIn(promises.start, promises.end) ?? programmeAround(sentence, mentions, raw);
  return {
    text,
    madeBy,
    ...(madeByRef ? { madeByRef } : {}),
    ...where,
    ...(programme && !where.madeInRef ? { madeInRef: programme } : {}),
    due,
    recurring: RECURRING.test(text),
    ...(concerns ? { concerns } : {}),
    quote: reading.source.slice(raw.start, raw.end),
    ...raw,
    confidence,
  };
}

interface Where {
  readonly place: string | null;
  readonly madeIn: string | null;
  readonly madeInRef?: string;
  readonly date: string | null;
}

/** Where and when it was made: as its noun phrase tells, else the debate or document beside what was promised. */
function placeOf(text: string, at: number, length: number, made: Made | null, own: string | null): Where {
  const beside = debatesIn(text, own).find((one) => one.start < at || one.start >= at + length);
  const debate = made?.debate ?? beside ?? null;
  if (debate) return { place: null, madeIn: debate.label, madeInRef: debate.ref, date: debate.date };
  const place = made?.document ?? (at > 0 ? (PLACE.exec(text)?.[1] ?? null) : null);
  return { place, madeIn: place, date: made?.madeOn ?? madeOn(text, at, own) };
}

function madeOn(text: string, until: number, own: string | null): string | null {
  const before = until > 0 ? text.slice(0, until) : '';
  return findDates(before, own).find(({ form }) => form === 'day')?.edtf ?? null;
}
