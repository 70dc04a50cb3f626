/** Promises met that are told by the verb: "zoals toegezegd tijdens het AO … ontvangt u hierbij …". */
import { datesAhead } from '../commitments/due.ts';
import type { FollowUp } from '../extraction.ts';
import type { Reading, Sentence } from '../reading.ts';
import { type Made, madeAt, madeFields } from './made.ts';
import { notedNumber } from './noted.ts';
import { stancesIn } from './stances.ts';

const AS_PROMISED = /\b(?:[Zz]oals|[Aa]ls|[Gg]elijk)\b(?! nog)[^.;:,]{0,160}?\b(?<promised>toegezegd|beloofd)\b/u;
const SENT = /\b(?:ontvangt|stuur|stuurde|zend|bied|doe|informeer|deel|treft|vindt|heb|is|wordt|ga)\b/;
const NOT_YET =
  /\b(?:zal|zullen|ga ik(?!(?: \p{L}+){0,4} in op)|gaan wij(?!(?: \p{L}+){0,4} in op)|volgt|wordt later|nog niet)(?![\p{L}])/u;
const PERFECT = /\b(?:heb|heeft|hebben|is|zijn|werd|werden)\b/;
/** The follow-up that a sentence of this kind states, if it does. */
export function asPromisedIn(reading: Reading, sentence: Sentence, own: string | null): FollowUp[] {
  const { text } = sentence;
  // The stop of "jl." ends no clause.
  const as = AS_PROMISED.exec(text.replace(/(?<= (?:jl|dd))\./gu, ' '));
  return as && !/\bniet (?:toegezegd|beloofd)\b/.test(text) ? [asPromised(reading, sentence, as, own)] : [];
}

function asPromised(reading: Reading, sentence: Sentence, match: RegExpExecArray, own: string | null): FollowUp {
  const { text } = sentence;
  const from = match.index + match[0].length;
  const made: Made = madeAt(text, from, own);
  const raw = reading.raw({ start: sentence.start, end: sentence.end });
  const rest = `${text.slice(0, match.index)} ${text.slice(made.end)}`;
  const here = /\b(?:hierbij|hiermee|bijgaand)\b/i.test(rest);
  // "U ontvangt hierover, zoals toegezegd in het overleg van 3 mei, uiterlijk in oktober een brief."
  const later = here || PERFECT.test(rest) ? undefined : datesAhead(rest, own)[0];
  const pending = !here && (NOT_YET.test(rest) || later !== undefined);
  const about = made.about ?? rest.replace(/^[\s,]+|[.\s]+$/g, '');
  const done = !pending && SENT.test(rest);
  const refused = stancesIn(rest, own).find(({ outcome }) => outcome === 'REJECTED' || outcome === 'LAPSED');
  return {
    outcome: refused?.outcome ?? (pending ? 'PENDING' : 'FULFILLED'),
    targetKind: 'Commitment',
    targetText: text.slice(text.indexOf(match.groups?.['promised'] ?? '', match.index), Math.max(from, made.end)),
    targetId: made.number === null ? notedNumber(reading, sentence) : `toezegging:${made.number}`,
    generic: false,
    negated: false,
    ...madeFields({ ...made, about: about === '' ? null : about }),
    ...(pending && later ? { due: later.edtf } : {}),
    quote: reading.source.slice(raw.start, raw.end),
    ...raw,
    confidence: refused ? 0.6 : done ? 0.9 : pending ? 0.8 : 0.75,
  };
}
