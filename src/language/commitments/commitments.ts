/**
 * Toezeggingen that the document makes, reports as made, or announces with a date. A heading
 * "Toezeggingen" with "n.v.t." under it says that there are none.
 */

import { cue } from '../cues.ts';
import { findDates } from '../dates.ts';
import { debatesIn } from '../debates/debates.ts';
import type { Commitment, FollowUp, Head, Mention } from '../extraction.ts';
import { OFFICE_PATTERN, officeOf } from '../mentions/offices.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { Things } from '../things.ts';
import { announcementIn } from './announcements.ts';

/** A promise found in a sentence. */
interface Promised {
  readonly text: string;
  readonly madeBy: string | null;
  readonly confidence: number;
}

const PROMISE = cue('zeg');
/** Without a figure or a season nothing is due. */
const WHEN = cue('jaar', 'zomer', 'reces', 'winter', 'herfst', 'lente', 'kwartaal', 'maand', ...'0123456789');
const TOEZEGGEN = /\b(?:zeg|zegt|zeggen|zegde|zegden|toegezegd|toe te zeggen|toegezegde)\b/i;
const MAKES =
  /\b(?:[Zz]eg(?:gen)? (?:ik|wij|we)|(?:[Ii]k|[Ww]ij|[Ww]e) zeg(?:gen)?)(?: (?:u|uw Kamer|de Kamer|hierbij|graag|ook|daarom|hiermee|het lid [\p{Lu}][\p{L}-]+|nogmaals)){0,4} toe(?:,)? ?(om|dat|te)?\b/u;
const HAS_MADE =
  /\b(?:is|zijn|werd|heb ik|ik heb|hebben wij|wij hebben|heeft(?: [^.;:]{1,120}?)?|[\p{L}]+ heeft)\b(?: [^.;:]{1,160}?)? toegezegd(?:,)? (?:(om|dat|te) |(?=[^.;:]{1,160} te \p{L}+))/u;
/** "Ik heb de Kamer een jaarlijkse rapportage toegezegd." */
const HAS_MADE_BARE =
  /\b(?:[Hh]eb ik|[Ii]k heb|hebben wij|heeft (?:de |het )?(?:minister|staatssecretaris|kabinet)[^.;:]{0,80}?)((?: [^.;:]{1,200}?)) (?:een|het|de|twee|drie) ([^.;:]{4,160}?) toegezegd(?=[.,;]|$)/u;
const OTHER_MAKES = new RegExp(
  `\\b([Dd]e (?:${OFFICE_PATTERN}|minister|staatssecretaris)) (?:zegt|zegde|heeft|had)(?: [^.;:]{0,80}?)? (?:toe|toegezegd)(?:,)? (om|dat|te) `,
  'u',
);
const DENIED = /\b(?:niet|geen|nooit)\b[^.;:]{0,40}\b(?:toe|toegezegd|toezeggen)\b|\?$/i;
const AS_PROMISED = /\b(?:zoals|als|conform|gelijk)\b[^.;:]{0,80}\btoegezegd\b/i;
const RECURRING =
  /\b(?:jaarlijks|halfjaarlijks|maandelijks|tweejaarlijks|periodiek|regelmatig|elk (?:half)?jaar|ieder (?:half)?jaar|elke maand|elk kwartaal|per (?:half)?jaar|(?:een|één|twee|drie|vier|\d) ?(?:keer|maal) per (?:jaar|kwartaal|maand|kabinetsperiode))\b/i;
/** As many characters of what was promised as tell where in the quote it stands. */
const LEAD = 20;
const NONE = /^(?:n\.?v\.?t\.?|niet van toepassing|geen|nvt|-|–|nihil)\.?$/i;
const PLACE =
  /\b(?:[Ii]n|[Tt]ijdens|[Bb]ij) ((?:het|de|mijn|deze|dit) [^.,;:()]{2,80}?) (?:is|zijn|heb|heeft|hebben|werd)\b/u;

/** Finds the commitments; offsets are into the text as given. */
export function findCommitments(
  reading: Reading,
  head: Head,
  things: Pick<Things, 'mentions' | 'programmeIn'>,
  followUps: readonly FollowUp[],
): Commitment[] {
  if (head.kind?.value === 'Motion') return [];
  const own = head.date?.value ?? null;
  const told = followUps.flatMap((followUp) => toldCommitment(followUp, things));
  const found = reading.sentences.flatMap((sentence) => {
    const promised = promiseIn(sentence, head.addressee?.value ?? null) ?? listedIn(reading, sentence);
    const announced = promised || !sentence.cues.has(WHEN) ? null : announcementIn(sentence.text, own);
    if (promised) return [commitment(reading, sentence, promised, promised.text, own, things)];
    return announced ? [commitment(reading, sentence, announced, announced.text, own, things, announced.due)] : [];
  });
  const seen = new Set<string>();
  return [...found, ...told]
    .filter((one) => !seen.has(one.text) && seen.add(one.text) !== undefined)
    .sort((a, b) => a.start - b.start);
}

/** "de toezegging van X tijdens Y om …": an answer to a promise tells the promise too. */
function toldCommitment(followUp: FollowUp, things: Pick<Things, 'programmeIn'>): Commitment[] {
  const { targetKind, generic, about, madeBy, madeIn, madeOn, madeByRef, madeInRef, quote, start, end } = followUp;
  if (targetKind !== 'Commitment' || generic || about === undefined || (!madeBy && !madeIn)) return [];
  const concerns = things.programmeIn(start + Math.max(0, quote.indexOf(about.slice(0, LEAD))), end);
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
      confidence: Math.min(followUp.confidence, 0.9),
    },
  ];
}

function promiseIn({ text, cues }: Sentence, addressee: string | null): Promised | null {
  if (!cues.has(PROMISE) || !TOEZEGGEN.test(text) || DENIED.test(text) || AS_PROMISED.test(text)) return null;
  const makes = MAKES.exec(text);
  if (makes) return { text: rest(text, makes, makes[1]), madeBy: null, confidence: 0.95 };
  const other = OTHER_MAKES.exec(text);
  if (other) return { text: rest(text, other, other.at(-1)), madeBy: other[1] ?? null, confidence: 0.9 };
  const made = HAS_MADE.exec(text);
  if (made && /^(?:U|u) heeft\b|\bheeft u\b/.test(made[0]))
    return { text: rest(text, made, made[1]), madeBy: addressee, confidence: 0.85 };
  const bare = made ? null : HAS_MADE_BARE.exec(text);
  if (bare) return { text: bareText(bare), madeBy: makerIn(bare[0]), confidence: 0.8 };
  return made ? { text: rest(text, made, made[1]), madeBy: makerIn(made[0]), confidence: 0.92 } : null;
}

function bareText(match: RegExpExecArray): string {
  const words = match[0].replace(/ toegezegd$/, '');
  const article = words.lastIndexOf(' een ');
  return article < 0 ? (match[2] ?? words) : words.slice(article + 1);
}

/** What is promised: from "om" or "dat" on, without the full stop. */
function rest(text: string, match: RegExpExecArray, word: string | undefined): string {
  const from = match.index + match[0].trimEnd().length - (word?.length ?? 0);
  const words = text
    .slice(from)
    .replace(/[.\s]+$/, '')
    .trim();
  return words.length > 3 ? words : text.replace(/[.\s]+$/, '');
}

const MAKER = new RegExp(
  `\\bheeft ((?:de |het )?(?:${OFFICE_PATTERN}|minister|staatssecretaris|kabinet|regering)|mijn (?:ambts)?voorganger|mijn ambtsgenoot)(?![\\p{L}])`,
  'u',
);

function makerIn(text: string): string | null {
  return MAKER.exec(text)?.[1] ?? null;
}

/** An item under the heading "Toezeggingen" is one. */
function listedIn(reading: Reading, sentence: Sentence): Promised | null {
  const kind = reading.blocks[sentence.block]?.kind;
  if (kind !== 'item' || !/^(?:Gedane |Openstaande |Nieuwe )?toezeggingen\b.{0,40}$/i.test(sentence.heading ?? ''))
    return null;
  if (
    NONE.test(sentence.text) ||
    sentence.text.length < 15 ||
    /\b(?:afgedaan|nagekomen|voldaan)\b/i.test(sentence.text)
  )
    return null;
  return { text: sentence.text.replace(/[.;\s]+$/, ''), madeBy: null, confidence: 0.7 };
}

function commitment(
  reading: Reading,
  sentence: Sentence,
  promised: Promised,
  text: string,
  own: string | null,
  { mentions, programmeIn }: Pick<Things, 'mentions' | 'programmeIn'>,
  announcedDue: string | null = null,
): Commitment {
  const raw = reading.raw({ start: sentence.start, end: sentence.end });
  const at = sentence.text.indexOf(text);
  const [debate] = debatesIn(sentence.text, own).filter((one) => one.start < at || one.start >= at + text.length);
  const place = debate || at === 0 ? null : (PLACE.exec(sentence.text)?.[1] ?? null);
  const programme = place ? programmeOf(place, mentions) : null;
  const madeByRef = promised.madeBy ? officeOf(promised.madeBy)?.ref : undefined;
  const promises = reading.raw({ start: sentence.start + Math.max(0, at), end: sentence.end });
  const concerns = programme ?? programmeIn(promises.start, promises.end) ?? programmeAround(sentence, mentions, raw);
  return {
    text,
    madeBy: promised.madeBy,
    ...(madeByRef ? { madeByRef } : {}),
    madeIn: debate?.label ?? place,
    ...(debate ? { madeInRef: debate.ref } : programme ? { madeInRef: programme } : {}),
    date: debate?.date ?? madeOn(sentence.text, at, own),
    due: announcedDue ?? dueOf(text, own),
    recurring: RECURRING.test(text),
    ...(concerns ? { concerns } : {}),
    quote: reading.source.slice(raw.start, raw.end),
    ...raw,
    confidence: promised.confidence,
  };
}

function madeOn(text: string, until: number, own: string | null): string | null {
  const before = until > 0 ? text.slice(0, until) : '';
  const date = findDates(before, own).find((one) => one.form === 'day');
  return date?.edtf ?? null;
}

/** The first date in what is promised that a preposition of time leads. */
function dueOf(text: string, own: string | null): string | null {
  const dates = findDates(text, own).filter((date) => {
    const lead = text.slice(Math.max(0, date.start - 26), date.start);
    return (
      /\b(?:uiterlijk|voor|vóór|in|eind|begin|medio|na|tijdens|per|vanaf|op|rond|gedurende|tot)(?: (?:in|het|de|op|eind|begin))* $/i.test(
        lead,
      ) || date.form === 'relative'
    );
  });
  return dates[0]?.edtf ?? null;
}

/** "het actieprogramma" is the programme that the document names first. */
function programmeOf(place: string, mentions: readonly Mention[]): string | null {
  if (!/programma|\bplan\b|\baanpak\b|\bagenda\b/i.test(place)) return null;
  const programmes = mentions.filter((mention) => mention.kind === 'Programme');
  const named = programmes.find((mention) =>
    [mention.label, ...(mention.aliases ?? [])].some((name) => place.includes(name)),
  );
  return (named ?? programmes.sort((a, b) => a.start - b.start)[0])?.ref ?? null;
}

function programmeAround(
  sentence: Sentence,
  mentions: readonly Mention[],
  raw: { start: number; end: number },
): string | null {
  const programmes = mentions.filter((mention) => mention.kind === 'Programme');
  const named = programmes.find((mention) =>
    [mention.label, ...(mention.aliases ?? [])].some((name) => name.length > 3 && sentence.text.includes(name)),
  );
  if (named) return named.ref;
  if (!/\b(?:het|dit) (?:actie)?programma\b|\bde aanpak\b/i.test(sentence.text)) return null;
  const before = programmes.filter((mention) => mention.start <= raw.start).sort((a, b) => a.start - b.start);
  return before[0]?.ref ?? null;
}
