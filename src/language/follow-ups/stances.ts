/**
 * How things stand, as a clause tells it without naming the motion or toezegging: done, under way, refused, handed on.
 * Read from tense, denial, who acts and the class of the words (`verb-classes.ts`), whatever the clause is about.
 */
import type { FollowUpOutcome } from '../../model/kind.ts';
import { datesAhead } from '../commitments/due.ts';
import { type Cues, cuesOf } from '../cues.ts';
import { Gated } from '../gated.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../reading.ts';
import { clausesOf } from './clauses.ts';
import * as Signs from './stance-signs.ts';

const KINDS = ['FULFILLED', 'PARTIAL', 'PENDING', 'REJECTED', 'TRANSFERRED', 'LAPSED', 'APPRECIATION'] as const;
export type StanceKind = (typeof KINDS)[number];

/** Whether an outcome tells how things stand, and not only that a thing is spoken of. */
export function isStance(outcome: FollowUpOutcome): outcome is StanceKind {
  return (KINDS as readonly string[]).includes(outcome);
}

export interface Stance extends Span {
  readonly outcome: StanceKind;
  readonly confidence: number;
  readonly contrast: boolean;
  /** Something was found or heard: it answers a question, and is nothing done. */
  readonly finding: boolean;
  /** It tells of another part of what was asked, in so many words. */
  readonly otherPart: boolean;
  /** What was done is talk or study: a step on the way to what comes of it. */
  readonly step: boolean;
  /** The letter itself brings what was done. */
  readonly brought: boolean;
  /** The sender asked others to do something. */
  readonly asking: boolean;
}

/**
 * What the clauses of a text say of how things stand, in order; `own` is the date of the document (EDTF). `cues` may be
 * those of a longer text.
 */
export function stancesIn(text: string, own: string | null, cues: Cues = cuesOf(text)): Stance[] {
  // "Voor de overige … ontbreekt het nog. Daar …": the contrast holds for what follows it.
  let contrast = false;
  let told = false;
  return clausesOf(text, cues).flatMap((clause) => {
    const look = new Look(clause.text, own, cues);
    const silent =
      look.has(Signs.OTHERS) || look.has(Signs.UNTREATED) || (clause.relative && told && !BY_SENDER.test(clause.text));
    const found = silent ? null : look.stance();
    contrast ||= clause.contrast;
    told ||= found !== null;
    const { start, end } = clause;
    return found
      ? [
          {
            ...found,
            start,
            end,
            contrast,
            finding: look.has(Signs.FINDING),
            otherPart: look.has(Signs.OTHER_PART) || (look.has(Signs.OTHERS_FOLLOW) && !THE.test(clause.text)),
            step: found.outcome === 'FULFILLED' && look.has(Signs.PROCESS),
            brought: found.confidence === BROUGHT && !ONLY_THE_LETTER.test(clause.text),
            asking: look.has(Signs.HAS_ASKED),
          },
        ]
      : [];
  });
}

/** "Hierbij ontvangt u de gevraagde brief": which goes on to tell how things stand. */
const ONLY_THE_LETTER = /(?<![\p{L}])(?:gevraagde|verzochte) (?:\p{L}*brief|reactie)(?![\p{L}])/u;

/** As sure as that it is done is what comes with the letter. */
const BROUGHT = 0.8;

/** "…, die ik niet voorzie": the sender's own say. */
const BY_SENDER = /^(?:die|dat|waar\p{L}+) (?:ik|wij|het kabinet)(?!\p{L})/u;

/** Whether all that a text tells is that something was done. */
export function tellsDone(text: string): boolean {
  const all = stancesIn(text, null);
  return all.length > 0 && all.every(({ outcome }) => outcome === 'FULFILLED');
}

/** What has been so since then is so, whatever other times it names. */
const SINCE = /^(?:Sinds|Sindsdien|Voortaan)(?![\p{L}])/u;

const THE = /^(?:De|Het|Dit|Deze|Die|Dat|Er) /u;

/** "Ik laat doorrekenen welke bedragen nodig zijn": what is asked, and nothing done. */
const INDIRECT = new Gated(
  /(?<!\p{L})(?<asked>(?:doorrekenen|onderzoek\p{L}*|nagaan|na te gaan|weten|bezie\p{L}*|bekijk\p{L}*|bespre\p{L}*|verken\p{L}*|uitzoeken|onduidelijk|vraag|vragen)(?: \p{L}+){0,3}) (?:welke?|hoe|of|wat|waarom|wanneer|hoeveel|in hoeverre)(?!\p{L})[^;:]*/iu,
);
/** "Heb ik ten dele aan de wens tegemoet kunnen komen". */
const HAS_MANAGED =
  /(?<!\p{L})(?:heb|heeft|hebben)(?!\p{L})(?![^;:]* (?:niet|geen) )[^;:]* (?:kunnen|mogen) (?:komen|voldoen|uitvoeren|realiseren|geven|doen|maken|regelen|afronden)(?=[.,;]|$)/u;

type Told = Pick<Stance, 'outcome' | 'confidence'>;
const told = (outcome: StanceKind, confidence: number): Told => ({ outcome, confidence });

/** A look at one clause. */
class Look {
  readonly #text: string;
  readonly #own: string | null;
  readonly #cues: Cues;

  constructor(text: string, own: string | null, cues: Cues) {
    this.#text = text;
    this.#own = own;
    this.#cues = cues;
  }

  has(sign: Gated, text = this.#text): boolean {
    return sign.test(text, this.#cues);
  }

  #any(signs: readonly Gated[], text = this.#text): boolean {
    return signs.some((sign) => this.has(sign, text));
  }

  /** The surest signs first. */
  stance(): Told | null {
    if (this.has(Signs.OPINION)) return told('APPRECIATION', 0.75);
    if (this.#any(Signs.HANDED_ON)) return told('TRANSFERRED', 0.68);
    if (this.has(Signs.UP_TO_OTHERS)) return told('TRANSFERRED', 0.6);
    const deniable = Signs.NO_DENIAL.mayMatch(this.#cues)
      ? this.#text.replace(Signs.NO_DENIAL.pattern, ' ')
      : this.#text;
    const denied = this.has(Signs.DENIED, deniable);
    if (this.has(Signs.NOT_YET)) return told(this.has(Signs.PARTLY) && !denied ? 'PARTIAL' : 'PENDING', 0.7);
    if (this.#any(Signs.NO_LONGER)) return told('LAPSED', 0.66);
    if (this.#any(Signs.REFUSED, deniable))
      return told(this.has(Signs.PARTLY) && this.#isDone() ? 'PARTIAL' : 'REJECTED', 0.68);
    return denied ? null : this.#affirmed();
  }

  #affirmed(): Told | null {
    const ahead = this.has(Signs.AHEAD);
    if (!ahead && this.has(Signs.HERE) && this.has(Signs.SHOWS) && !this.has(Signs.PLACED_AHEAD))
      return told('FULFILLED', BROUGHT);
    if (ahead) return told('PENDING', 0.7);
    if (this.has(Signs.IN_HAND)) return told('PENDING', 0.64);
    const done = this.#isDone();
    if (done && this.has(Signs.PARTLY)) return told('PARTIAL', 0.64);
    if (!done && this.#any(Signs.UNDER_WAY)) return told('PENDING', 0.66);
    const agreed = this.has(Signs.AGREED);
    // "In februari" is the one to come only of what has not been done.
    const open =
      !SINCE.test(this.#text) &&
      (agreed || this.has(Signs.PASSIVE_NOW) || !(this.#isPerfect() || this.has(Signs.WAS_SO)));
    if (open && datesAhead(this.#text, this.#own).length > 0) return told('PENDING', 0.62);
    if (done && agreed) return told('PENDING', 0.55);
    if (done && this.has(Signs.PROCESS) && this.has(Signs.BEGUN)) return told('PENDING', 0.6);
    if (done) return told('FULFILLED', 0.66);
    if (this.has(Signs.HAS_ASKED)) return told('PENDING', 0.58);
    const byNow = this.has(Signs.BY_NOW);
    if (this.has(Signs.PASSIVE_NOW)) return byNow ? told('FULFILLED', 0.6) : told('PENDING', 0.58);
    return byNow ? told(this.has(Signs.PARTLY) ? 'PARTIAL' : 'FULFILLED', 0.58) : null;
  }

  /** A perfect or a past passive, or a state that only something done is in. */
  #isDone(): boolean {
    return this.has(Signs.IN_PLACE) || this.#isPerfect();
  }

  #isPerfect(): boolean {
    const text = INDIRECT.test(this.#text, this.#cues) ? this.#text.replace(INDIRECT.pattern, '$<asked> ') : this.#text;
    if (!this.has(Signs.PERFECT, text)) return false;
    return HAS_MANAGED.test(text) || matchesOf(Signs.PARTICIPLE, text).some(([word]) => !Signs.NO_DEED.test(word));
  }
}
