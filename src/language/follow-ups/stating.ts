/** What a sentence states of a motion or toezegging that it names or points at. */

import type { Span } from '../reading.ts';
import { type Stated, stated } from './modality.ts';
import { type Trigger, triggersIn } from './outcomes.ts';
import { isWithin, unstatedForOpinion } from './speech.ts';
import { stancesIn } from './stances.ts';
import type { Here, State } from './state.ts';
import { statusOf } from './table-rows.ts';
import type { Target } from './targets.ts';

const ON_MOTIONS: ReadonlySet<string> = new Set(['APPRECIATION', 'HELD_OVER', 'VOTED_DOWN']);
const VOTED: ReadonlySet<string> = new Set(['HELD_OVER', 'VOTED_DOWN']);
const SAME = /\bgeldt (?:dit |dat )?(?:hetzelfde|eveneens|ook)\b/i;
/** "Motie X (…) over Y: loopt." */
const COLON = /^(?:[Dd]e )?(?:[Gg]ewijzigde |[Nn]ader )?(?:[Mm]otie|[Tt]oezegging)[^:]{3,240}(?::| [–—-]) (.{3,200})$/u;

/** The phrases of a sentence that its sender states, outside of the names of what they are about. */
export function triggersOf(here: Here, targets: readonly Target[]): Trigger[] {
  const { text, title } = here;
  const triggers = triggersIn(text, title, here.sentence.cues);
  if (triggers.length === 0) return triggers;
  const { unstated } = here;
  const opinion =
    !title && triggers.some(({ outcome }) => outcome === 'APPRECIATION')
      ? unstatedForOpinion(text, here.sentence.cues)
      : [];
  const topics = targets.flatMap((target) => topicOf(text, target) ?? []);
  return triggers.filter(
    (trigger) =>
      !isWithin(trigger, topics) &&
      !OF_OTHERS.test(text.slice(trigger.end)) &&
      !isWithin(trigger, trigger.outcome === 'APPRECIATION' ? opinion : unstated) &&
      !targets.some(
        (target) =>
          trigger.start >= target.start &&
          trigger.end <= target.end &&
          trigger.outcome !== 'REJECTED' &&
          !/^ moties?(?![\p{L}])/u.test(text.slice(trigger.end)) &&
          target.made?.topic !== true,
      ),
  );
}

/** "De brief over de ontraden moties": said of these, and not of one that the sentence names. */
const OF_OTHERS = /^ moties(?! (?:van|met|\p{Lu})|[-:\p{L}])/u;

/** "De motie-X over uitstel van de bouw (31000, nr. 5)": what it is about, between its name and its number. */
export function topicOf(text: string, { kind, end }: Target): Span | null {
  const about = kind === 'Motion' ? TOPIC.exec(text.slice(end, end + LONGEST_TOPIC))?.[0] : undefined;
  return about === undefined || FINITE.test(about) ? null : { start: end, end: end + about.length };
}

const LONGEST_TOPIC = 320;
const TOPIC = /^(?: c\.s\.)? (?:over|inzake|betreffende) [^();:]{1,240} \((?=[^()]{0,40}\d)/u;
/** With a verb of its own the sentence states something before the number. */
const FINITE =
  /(?<!\p{L})(?:is|zijn|wordt|worden|werd|werden|heb|heeft|hebben|zal|zullen|kan|kunnen|ga|gaat|gaan|laat|blijft|beschouw\p{L}*|voer|acht|geef|doe|zie)(?!\p{L})/u;

/** "In reactie op de motie bericht ik u dat overleg plaatsvindt": what the reaction tells goes before that it is one. */
export function beyondReaction(state: State, here: Here, said: Stated, trigger: Trigger, { end }: Target): Stated {
  if (said.outcome !== 'RESPONSE' || RELATIVE.test(here.text.slice(end))) return said;
  const { rank, start } = trigger;
  const led = REACTING.test(here.text);
  // With regard to a motion something may be left undone, as it asks.
  const regards = /gelet op$/iu.test(here.text.slice(0, trigger.end));
  if (!led && !(rank > 1 && WITHIN.test(here.text.slice(0, start)))) return said;
  const words = led ? here.stated.slice(end) : `${here.stated.slice(0, start)} ${here.stated.slice(end)}`;
  const told = stancesIn(words, state.own, here.sentence.cues).findLast(
    ({ outcome }) =>
      outcome !== 'APPRECIATION' && (outcome !== 'FULFILLED' || rank > 1) && !(outcome === 'REJECTED' && regards),
  );
  if (!told) return said;
  const { outcome, confidence, step } = told;
  return { outcome, confidence, negated: outcome === 'REJECTED', step };
}

/** What it leads is what the sentence goes on to tell. */
const REACTING = /^(?:Mede |Ook )?(?:[Ii]n (?:reactie|antwoord) op|[Nn]aar aanleiding van|[Gg]elet op)(?!\p{L})/u;
/** "Ik heb, mede naar aanleiding van de motie, met de sector gesproken". */
const WITHIN = /(?<!\p{L})(?:ik|wij|het kabinet|is|zijn|wordt|worden)(?: \p{L}+){0,3},? (?:mede |ook )?$/u;
/** "… de motie die de Kamer op 4 april heeft aangenomen": still the motion's own. */
const RELATIVE = /^,? (?:die|dat|waarin|waarmee|welke)(?!\p{L})/u;

/** The Kamer votes on motions alone. */
export function ofKind(triggers: readonly Trigger[], kind: Target['kind']): readonly Trigger[] {
  return kind === 'Motion' ? triggers : triggers.filter(({ outcome }) => !ON_MOTIONS.has(outcome));
}

const ADVISES = /(?<!\p{L})(?:ontraad(?! ?de)|ontraadt|ontraden (?:ik|wij))(?!\p{L})/u;

/** "heb ik ontraden en is verworpen": an opinion gives way to what became of the motion right after it. */
export function decisive(
  text: string,
  trigger: Trigger | null,
  target: Target,
  triggers: readonly Trigger[],
  targets: readonly Target[],
): Trigger | null {
  // "De motie is overbodig en ik ontraad haar": why the sender advises against it.
  if (trigger?.outcome === 'LAPSED' && ADVISES.test(text))
    return triggers.find(({ outcome }) => outcome === 'APPRECIATION') ?? trigger;
  if (trigger?.outcome !== 'APPRECIATION') return trigger;
  const until = Math.min(...targets.map(({ start }) => (start > trigger.end ? start : Number.POSITIVE_INFINITY)));
  const after = triggers.find(({ outcome, start }) => VOTED.has(outcome) && start >= trigger.end && start < until);
  return after && target.kind === 'Motion' ? after : trigger;
}

/** "Dat onderdeel van de motie voer ik niet uit": the rest of it is done, or may be. */
const OF_A_PART =
  /(?<!\p{L})(?:dit|dat|het (?:eerste|tweede|derde|andere|laatste)) (?:onderdeel|deel|element|punt) (?:van|uit) $/iu;

export function ofPart(text: string, said: Stated, { start }: Target): Stated {
  const parted = (said.outcome === 'REJECTED' || said.outcome === 'PENDING') && OF_A_PART.test(text.slice(0, start));
  return parted ? { outcome: 'PARTIAL', confidence: said.confidence - 0.1, negated: false } : said;
}

/** By a phrase, a status after a colon, the words above a list, or "hetzelfde geldt voor". */
export function statement(state: State, here: Here, trigger: Trigger | null): Stated | null {
  const { sentence, title } = here;
  if (!title && COLON.test(sentence.text)) {
    const status = statusOf(COLON.exec(sentence.text)?.[1] ?? '');
    if (status) return status;
  }
  const inList = state.list && sentence.block > state.list.block ? state.list.stated : null;
  if (trigger) return stated(here.stated, trigger, title, state.own);
  return inList ?? (SAME.test(sentence.text) ? state.last : null);
}

const OPPOSITE: Readonly<Record<string, ReadonlySet<string>>> = {
  FULFILLED: new Set(['REJECTED', 'PENDING']),
  REJECTED: new Set(['FULFILLED']),
};

/** "is uitgevoerd, maar voor … nog niet": another clause of the sentence tells the opposite of a part. */
export function qualified(state: State, here: Here, said: Stated, { start, end }: Trigger): Stated {
  const opposite = OPPOSITE[said.outcome];
  if (!opposite) return said;
  const split = stancesIn(here.stated, state.own, here.sentence.cues).some(
    (stance) =>
      (stance.start >= end || stance.end <= start) &&
      (stance.contrast || said.outcome === 'REJECTED') &&
      opposite.has(stance.outcome),
  );
  return split ? { outcome: 'PARTIAL', confidence: 0.65, negated: false } : said;
}
