/** Denial, intention and degree around a statement: "geen", "nog niet", "zal", "deels". */

import type { FollowUpOutcome } from '../../model/kind.ts';
import { MONTH } from '../../model/months.ts';
import { datesAhead } from '../commitments/due.ts';
import { type Cues, cuesOf } from '../cues.ts';
import { Gated } from '../gated.ts';
import { matchesOf } from '../matches.ts';
import { MORE_TIME } from './open-phrases.ts';
import type { Trigger } from './outcomes.ts';
import { stancesIn, tellsDone } from './stances.ts';

export interface Stated {
  readonly outcome: FollowUpOutcome;
  readonly confidence: number;
  readonly negated: boolean;
  /** What was done is talk or study: a step on the way to what comes of it. */
  readonly step?: boolean;
  /** An opinion on a motion that the letter itself gives, and does not only recall. */
  readonly now?: boolean;
}

const NOT_YET = new Gated(
  /\b(?:nog|vooralsnog|thans) (?:niet|geen)\b|\bniet eerder\b|\b(?:niet|geen)\b[^.;]{0,120}\b(?:voordat|alvorens|zolang|totdat)\b|\bniet (?:\p{L}+ )?vooruit ?(?:te )?lopen\b/iu,
);
const NOT = new Gated(/\b(?:niet|geen|nooit|noch)\b(?! alleen\b)/i);
const DEGREE = new Gated(
  /\b(?:deels|gedeeltelijk|ten dele|grotendeels|voor een (?:\p{L}+ )?deel|voor de helft|half|beperkt|niet volledig|niet geheel|een eerste|op onderdelen|in zoverre|alleen (?:het|de|aan het|aan de) (?:eerste|tweede|derde|laatste)|voor zover|met uitzondering van|op (?:één|een) [^.;]{0,30}\bna|hooguit|nagenoeg|(?:niet|geen)\b[^.;]{0,60}\b(?:volledig|geheel|helemaal|integraal|onverkort)|tot op zekere hoogte|in beperkte mate|(?:één|een|twee|drie|vier|\d) van de (?:\p{L}+|\d+) (?:elementen|onderdelen|verzoeken|punten|delen)|een deel van|het deel van|op (?:een|twee|drie|enkele|een aantal|een \p{L}+tal) onderdelen|niet naar de letter|niet onverkort|zij het (?:dat|met|zonder)|met dien verstande|het (?:eerste|tweede|derde|andere) (?:deel|onderdeel|verzoek|punt|element) (?:van|uit|in) (?:de|deze))\b/iu,
);
/** "… uitgevoerd en voor bestaande gebouwen niet": for one and not for another. */
const SPLIT = new Gated(
  /^[^.;,]{0,60},? (?:en|maar) (?:voor|ten aanzien van|waar het|bij|in)\b[^.;,]{0,60}\b(?:niet|nog niet)(?![^.;]{0,20}\b(?:nodig|langer))/iu,
);
/** It will be done, but not by the day that was set. */
const NOT_IN_TIME = new Gated(
  /\b(?:niet|geen)\b[^.;]{0,140}\b(?:binnen (?:de|deze|die) [^.;]{0,30}termijn|tijdig|op tijd|vóór \d|voor \d|eerder|meer (?:dit jaar|dit voorjaar|dit najaar|deze zomer|voor (?:de|het) \p{L}+))\b|\b(?:binnen (?:de|deze|die) [^.;]{0,30}termijn|tijdig|op tijd)\b[^.;]{0,60}\bniet\b/iu,
);
const TAKES_MORE_TIME = new Gated(new RegExp(MORE_TIME, 'i'));
/** What happens once something else has happened is still to come. */
const ONCE = /^(?:Zodra|Wanneer|Nadat|Als) /u;
const INTENDED = new Gated(
  /\b(?:zal|zullen|zou|zouden|ga|(?<!te )gaan|gaat|wil|willen|(?<!(?:de|die|uw|haar|hun) )wens|ben voornemens|zijn voornemens|is voornemens|van plan|streef|streeft|beoog)\b/i,
);
/** "Hoe ik haar uitvoer" is still to come, "hoe zij is uitgevoerd" is not. */
const HOW = new Gated(
  /\b(?:hoe|wijze waarop|op welke wijze)\b(?![^.;:]{0,160}\b(?:is|zijn|werd|werden|heb|heeft|hebben) (?:\p{L}+ ){0,3}(?:uitgevoerd|afgedaan|nagekomen|gegeven|voldaan|ingevuld|vormgegeven)\b)/iu,
);
/** "Hierbij informeer ik u over de wijze waarop ik uitvoering wil geven": told here, and still to come. */
const HOW_TO = new Gated(
  /\b(?:hoe|wijze waarop|op welke wijze)\b[^.;:]{0,120}\b(?:wil|willen|zal|zullen|ga|gaat|gaan|voornemens|van plan)\b/iu,
);
const POSSIBLE = new Gated(/\b(?:kan|kunnen)\b[^.;:]{0,80}\b(?:worden gegeven|geven|worden uitgevoerd|voldoen)\b/i);
const DONE_HERE = new Gated(
  /\b(?:hiermee|hierbij|hierdoor|daarmee|waarmee|met deze brief|(?<!lijn )met (?:dit|de|deze|het|een|die)|bij deze|via deze brief|middels deze brief|door middel van|op (?:deze|die) (?:wijze|manier)|zo (?=geef|geven|wordt|is|voldoe|kom)|langs deze weg|in deze brief|bijgaande?|bijgevoegde?)\b/i,
);
/** Of these none but the letter itself can be meant, whatever is still to come. */
const BY_THIS = new Gated(
  /\b(?:hiermee|hierbij|hierdoor|daarmee|waarmee|bij deze|langs deze weg|bijgaande?|bijgevoegde?|(?:met|via|middels|in) (?:dit|deze))\b/i,
);
const PERFECT_HERE = new Gated(/\b(?:heb ik|hebben wij|is inmiddels|hiermee|hierbij|met deze brief)\b/i);
const PERFECT = new Gated(/\b(?:is|zijn|heb|heeft|hebben|ben|werd|werden|wordt|worden)\b/i);
const AS_DONE = new Gated(/\bals\b[^.;:]{0,40}\b(?:uitgevoerd|afgedaan|beschouwd|aangemerkt|gemeld)\b/iu);
/** "Wordt momenteel uitgevoerd" and "wordt na de zomer uitgevoerd" are not done yet. */
const UNDER_WAY = new Gated(
  new RegExp(
    String.raw`\b(?:later|binnenkort|momenteel|thans) (?:wordt|worden)\b|\b(?:wordt|worden)\b(?=[^.;:]{0,120}\b(?:momenteel|thans|nu(?! (?:de|het|een|er|dit|dat|deze|die|uit|ook))|op dit moment|binnenkort|komende?|volgende?|later|na (?:de|het) \p{L}*(?:zomer|reces|kerst|jaarwisseling)|in (?:het|de) (?:loop|voorjaar|najaar|zomer|\p{L}+ kwartaal)|in ${MONTH})\b)`,
    'iu',
  ),
);
/** What is said of a motion that has not been voted on yet binds nobody. */
const CONDITION = new Gated(
  /^(?:(?:Indien|Mocht(?:en)?|Als|Wanneer) [^.;:]{0,160}\bmotie\b[^.;:]{0,80}\b(?:wordt|worden|zou|mocht) |Zolang [^.;:,]{0,160}\bmotie\b)/u,
);
/** "De motie wordt uitgevoerd door …": a present passive tells what goes on, unless the letter itself does it. */
const GOES_ON = new Gated(
  /\b(?:wordt|worden)\b[^.;:]{0,200}\b(?:uitgevoerd|(?:uitvoering|invulling|gevolg|opvolging|gehoor) (?:aan )?(?:ge)?geven)\b|\b(?:uitvoering|invulling|gevolg|opvolging|gehoor)\b[^.;:]{0,40}\b(?:wordt|worden)\b/iu,
);
/** "In lijn met de motie onderzoekt het kabinet …": begun, not done. */
const BEGINS = new Gated(
  /\b(?:start|starten|begint|beginnen|onderzoekt|onderzoeken|onderzoek ik|verkent|verkennen|werkt|werken|bekijkt|beziet|treedt|volgt|komt)\b/iu,
);
const ALREADY = new Gated(/\b(?:heb|heeft|hebben|is|zijn|werd|werden)\b/iu);
/** "Om uitvoering te geven aan de motie wordt … gebouwd": what is done for it tells how far it is. */
const PURPOSE = /^(?:[Oo]m|[Tt]eneinde) (?:\p{L}+ ){0,3}$/u;
/** "De handreiking, waarmee invulling wordt gegeven aan de motie, verschijnt in mei". */
const BY_WHICH = new Gated(/^(?<thing>[^.;:]{3,160}?),? waarmee [^,.;:]{0,200}(?:\([^()]*\))?, (?<told>.{4,200})$/u);
/** "Om uitvoering te geven aan de motie onderzoekt het kabinet nu wat er mogelijk is". */
const GOING_ON = new Gated(
  /(?<!\p{L})(?:onderzoekt|onderzoek ik|verkent|verken ik|werkt|werk ik|bekijkt|bekijk ik|beziet|bezie ik|inventariseert|voert|voer ik) (?:\p{L}+ ){0,4}(?:momenteel|thans|nu|of|hoe|welke|aan|naar|met)(?!\p{L})/u,
);
/** "Niet in lijn met de motie"; "in lijn met de motie wordt dat niet gedaan" does what it asks. */
const NOT_SO = /\b(?:niet|geenszins|niet geheel)\s$/iu;
/** What was decided is not done by that. */
const DECIDED = new Gated(
  /\b(?:heb|heeft|hebben|is)\b[^.;:]{0,60}\bbesloten\b[^.;:]{0,160}\bte (?:voeren|geven|volgen|voldoen|komen)\b/iu,
);
/** Someone else asks whether it was done. */
const ASKED =
  /\b(?:vraagt|vragen|vroeg|vroegen)\b[^.;:]{0,80}\b(?:of|waarom|wanneer|hoe|naar)\b|\b(?:toelichting|informatie|opheldering) (?:te )?(?:vragen|vraagt|verzoeken)\b|\?$/i;
const CLAUSE =
  /[;:]|, (?:maar|en|al|terwijl|waarbij|omdat|doch|zodat|want|hoezeer|hoewel|ofschoon|ook al|nu) |\b(?:maar|echter)\b| en (?=(?:wordt|worden|word|zal|zullen|informeer|ontvangt|bent) (?:u|uw Kamer|ik|wij)(?![\p{L}]))| en (?=aan (?:de|mijn|deze) (?:\p{L}+ ){0,3}(?:motie|toezegging)[^.;:]{0,60} (?:geef|heb|is|wordt|kom|doe|voldoe) )/giu;

/** Nothing more is to be done than what was. */
const NO_MORE =
  /\b(?:geen|zonder) (?:verdere|nadere|aanvullende|extra) (?:actie|acties|stappen|maatregelen|opvolging|uitwerking)\b/giu;

/** What the sentence states by a trigger, once its clause has been weighed. */
export function stated(text: string, trigger: Trigger, title: boolean, own: string | null): Stated {
  const cues = cuesOf(text);
  const clause = clauseOf(text, trigger.start, trigger.end).replace(NO_MORE, ' ');
  if (ASKED.test(text) && !DONE_HERE.test(clause, cues)) return { outcome: 'MENTION', confidence: 0.7, negated: false };
  if (CONDITION.test(text, cues)) return { outcome: 'MENTION', confidence: 0.7, negated: false };
  if (!trigger.doing || title)
    return plain(trigger, clause, text.slice(Math.max(0, trigger.start - 40), trigger.start), cues, own);
  const { confidence } = trigger;
  if (NOT_IN_TIME.test(clause, cues) && NOT.test(clause, cues))
    return { outcome: 'PENDING', confidence: confidence - 0.08, negated: true };
  if (TAKES_MORE_TIME.test(clause, cues)) return { outcome: 'PENDING', confidence: confidence - 0.08, negated: false };
  if (ONCE.test(text) && !PERFECT_HERE.test(clause, cues))
    return { outcome: 'PENDING', confidence: confidence - 0.1, negated: false };
  if (NOT_YET.test(clause, cues))
    return { outcome: DEGREE.test(clause, cues) ? 'PARTIAL' : 'PENDING', confidence: confidence - 0.05, negated: true };
  if (DEGREE.test(clause, cues) || SPLIT.test(text.slice(trigger.start), cues))
    return { outcome: 'PARTIAL', confidence: confidence - 0.05, negated: false };
  const denied = trigger.rank === 1 ? NOT_SO.test(text.slice(0, trigger.start)) : NOT.test(clause, cues);
  if (denied) return { outcome: 'REJECTED', confidence: confidence - 0.05, negated: true };
  const thing = BY_WHICH.exec(text, cues)?.groups;
  if (thing && stancesIn(`${thing['thing']} ${thing['told']}`, null).at(-1)?.outcome === 'PENDING')
    return { outcome: 'PENDING', confidence: confidence - 0.15, negated: false };
  const here = DONE_HERE.test(clause, cues);
  const rest = text.slice(trigger.end);
  if (
    PURPOSE.test(text.slice(0, trigger.start)) &&
    !PERFECT_HERE.test(clause, cues) &&
    (!ALREADY.test(rest, cues) || GOING_ON.test(rest, cues))
  )
    return { outcome: 'PENDING', confidence: confidence - 0.15, negated: false };
  if (!here && GOES_ON.test(clause, cues) && !AS_DONE.test(clause, cues))
    return { outcome: 'PENDING', confidence: confidence - 0.15, negated: false };
  if (!here && trigger.rank > 0 && BEGINS.test(clause, cues) && !ALREADY.test(clause, cues))
    return { outcome: 'PENDING', confidence: confidence - 0.08, negated: false };
  // "Conform de motie wordt de regeling per 1 januari opengesteld."
  if (!here && trigger.rank > 0 && !ALREADY.test(clause, cues) && datesAhead(clause, own).length > 0)
    return { outcome: 'PENDING', confidence: confidence - 0.08, negated: false };
  if (DECIDED.test(clause, cues)) return { outcome: 'PENDING', confidence: confidence - 0.1, negated: false };
  if (HOW_TO.test(clause, cues)) return { outcome: 'PENDING', confidence: confidence - 0.1, negated: false };
  if (
    !BY_THIS.test(clause, cues) &&
    !AS_DONE.test(clause, cues) &&
    (INTENDED.test(clause, cues) ||
      HOW.test(clause, cues) ||
      POSSIBLE.test(clause, cues) ||
      UNDER_WAY.test(clause, cues))
  )
    return { outcome: 'PENDING', confidence: confidence - 0.08, negated: false };
  if (here && /\b(?:zal|zullen|ben voornemens)\b/i.test(clause))
    return { outcome: 'PENDING', confidence: confidence - 0.12, negated: false };
  return {
    outcome: 'FULFILLED',
    confidence: here || PERFECT.test(clause, cues) ? confidence : confidence - 0.07,
    negated: false,
  };
}

const HAPPENS: ReadonlySet<string> = new Set(['LAPSED', 'HELD_OVER', 'TRANSFERRED', 'VOTED_DOWN']);
/** What did not happen: "is niet ingetrokken". */
const UNDONE = /\b(?:niet|nooit)\b(?! (?:meer|langer|aangenomen|de |op |het |haalde|in behandeling))[^.;:]{0,30}$/i;

/** "Mijn reactie op de motie ontvangt u voor het einde van de maand". */
const TO_COME = new Gated(/(?<!\p{L})(?:ontvangt|volgt|stuur|zend|verwacht|krijgt)(?!\p{L})/u);

function plain(trigger: Trigger, clause: string, before: string, cues: Cues, own: string | null): Stated {
  if (trigger.outcome === 'RESPONSE' && TO_COME.test(clause, cues) && datesAhead(clause, own).length > 0)
    return { outcome: 'PENDING', confidence: trigger.confidence - 0.1, negated: false };
  if (HAPPENS.has(trigger.outcome) && UNDONE.test(before))
    return { outcome: 'MENTION', confidence: 0.7, negated: true };
  // "Is in overleg met de sector opgesteld": how it was done, not that it is going on.
  const done = trigger.outcome === 'PENDING' && trigger.rank > 0 && tellsDone(clause);
  if (done) return { outcome: 'FULFILLED', confidence: trigger.confidence - 0.2, negated: false };
  const denied = trigger.outcome === 'REJECTED' || (trigger.outcome === 'PENDING' && NOT_YET.test(clause, cues));
  return { outcome: trigger.outcome, confidence: trigger.confidence, negated: denied };
}

function clauseOf(text: string, start: number, end: number): string {
  let from = 0;
  let to = text.length;
  const until = start + text.slice(start, end).trimEnd().length;
  for (const match of matchesOf(CLAUSE, text)) {
    if (match.index + match[0].length <= start) from = match.index + match[0].length;
    else if (match.index >= until) {
      to = match.index;
      break;
    }
  }
  return text.slice(from, to);
}
