/**
 * Promises told by a verb: "ik zeg toe", "zegde ik de leden toe", "is uw Kamer toegezegd", "kan ik toezeggen",
 * "in het vooruitzicht gesteld", "laten weten dat hij daarop zou terugkomen".
 */

import { type Cues, cue, cuesOf } from '../cues.ts';
import { UNTOLD } from '../follow-ups/made.ts';
import { Gated } from '../gated.ts';
import { OFFICE_PATTERN } from '../mentions/offices.ts';
import { pledgeIn } from './pledges.ts';
import { listedIn, nounsIn, type Promised } from './promise-nouns.ts';

/** Of what tells a promise every sentence has one of these. */
const WORDS = cue(
  ...'zeg zei belo houden vooruitzicht garant verb verzeker woord genomen aangekondigd afgesproken borg hield houdt weten gesteld aangegeven gemeld zou zal zullen bereid terugkom reageer nazend'.split(
    ' ',
  ),
);
/** "toe te zien op", "toe te lichten": another verb. */
const OTHER_VERB =
  '(?! te (?:zien|voegen|passen|lichten|staan|kennen|werken|nemen|rekenen|schrijven|treden|juichen|spitsen|wijzen|snijden|leiden|dienen|geven|komen|laten)(?!\\p{L}))';
const SAYS = new Gated(
  new RegExp(
    `(?<![\\p{L}-])(?<verb>[Zz]eg(?:t|gen|de|den)?|[Zz]ei(?:den)?) (?:[^;?!|]{1,200} )?toe(?![\\p{L}-])${OTHER_VERB}`,
    'u',
  ),
);
const CAN = new Gated(
  /(?<![\p{L}-])(?:(?:[Kk]an|[Ww]il|[Kk]unnen|[Ww]illen|[Dd]urf) (?:ik|wij|we)|(?:[Ii]k|[Ww]ij|[Ww]e) (?:kan|wil|kunnen|willen)|ben ik bereid|ik ben bereid)(?: [^;?!|]{1,120})? (?:toezeggen|toe te zeggen|beloven)(?![\p{L}-])/u,
);
const PROMISED = new Gated(
  /(?<![\p{L}-])(?:[Tt]oegezegd|toezegde|toezegden|toezeg|beloofd|op (?:mij|zich|ons) genomen(?=,? (?:om|dat|[^,.;]{1,80} te) )|in het vooruitzicht (?:gesteld|stelden?)|garant gesteld|(?:er|aan|ertoe|daartoe) verbonden|(?:de (?:verzekering|belofte)|(?:mijn|zijn|haar|ons) woord) (?:gegeven|gedaan)|verzekerd(?= dat)|(?<=(?<!\p{L})met (?:uw Kamer|de Kamer|het lid|de leden|de heer|mevrouw)(?!\p{L})[^;]{0,80} )afgesproken(?=,? (?:om|dat) )|aangekondigd(?=,? (?:om |u |uw Kamer |de Kamer )[^;]{0,120} te \p{L}))(?![\p{L}-])/gu,
);
/** Whose promise, or to whom, words that are no "toezeggen" must say. */
const GOVERNS =
  /(?<!\p{L})(?:ik|wij|minister|staatssecretaris|kabinet|regering|(?:ambts)?voorgang(?:st)?er|ambts?genoot|ondergetekende|Kamer|het lid|leden|de heer|mevrouw)(?!\p{L})/iu;
/** "Heb ik aangegeven", "zei ik", "de minister gaf te kennen": what is told follows. */
const TELLER = '(?:[Ii]k|[Ww]ij|[Dd]e minister|[Dd]e staatssecretaris)';
const ASIDE = '(?: [^,;:?!|]{0,60})?';
const SAID = `(?:(?:zei|antwoordde|meldde|schreef|verklaarde|bevestigde) ${TELLER}${ASIDE}|(?:gaf|kondigde) ${TELLER}${ASIDE} (?:aan|te kennen)|${TELLER} (?:gaf|kondigde)${ASIDE} (?:aan|te kennen)|laten weten|te kennen gegeven|aangegeven|gemeld|gezegd|gesteld|aangekondigd|meegedeeld|geantwoord|bericht|verklaard|bevestigd|uitgesproken)`;
const ONE = '(?:ik|wij|zij|hij|de (?:minister|staatssecretaris)|het kabinet)';
/** What the Kamer was told that it will get. */
const GETS =
  '(?:u|uw Kamer|de Kamer) [^;?!|]{0,120}?(?<!\\p{L})(?:ontvangt|krijgt|hoort|(?:zou|zal) (?:\\p{Ll}+ ){0,3}(?:ontvangen|krijgen|horen|vernemen))(?!\\p{L})';
const WILL_DO = `${ONE} [^;?!|]{0,120}?(?<!\\p{L})(?:(?:zou|zouden|zal|zullen) (?!kunnen|moeten|willen|hebben|zijn|worden)|(?:schriftelijk |nader |hierop |daarop |erop |er )(?:(?:in|bij|voor|na) [^,;?!|]{2,50} )?(?:terugkom(?:en|t)?|reageer|nazend)(?!\\p{L}))`;
const MEANT =
  '(?:dit |dat |u |uw Kamer |om |hier|daar|er|de |het |een )[^;?!|]{0,120}?te zullen \\p{L}+[^;?!|]*|te zullen \\p{L}+[^;?!|]*|(?!niet )[^,;?!|][^;?!|]{0,140}? (?:(?:toe )?te (?:informeren|berichten|rapporteren|sturen|zenden)|terug te komen)(?!\\p{L})[^;?!|]*';
/** "heb ik gezegd dat ik daarop zou terugkomen", "ik zou dit voorleggen, zo zei ik hem": told without the word. */
const TOLD_AHEAD = new Gated(
  new RegExp(
    `(?<!\\p{L})(?:${SAID},? (?:(?<content>dat (?:${GETS}|${WILL_DO})[^;?!|]*)|(?<meant>${MEANT}))|bereid (?:verklaard|getoond|gevonden),? (?<ready>(?:om |te )[^;?!|]*|[^;?!|]{0,140} te \\p{L}+[^;?!|]*)|(?:hield|houdt) in,? (?<held>dat (?:${ONE} [^;?!|]{0,160}?(?<!\\p{L})(?:zou|zouden|zal|zullen)(?!\\p{L})|(?<=(?:[Zz]ij|[Zz]e|[Tt]oezegging|[Bb]elofte) (?:hield|houdt) in,? dat )${GETS})[^;?!|]*)|(?<said>[Ii]k zou [^,;?!|]{8,160}), (?:zo|heb|dat) ?(?:zei|gaf|antwoordde|meldde|beloofde|ik|heb)(?!\\p{L}))`,
    'u',
  ),
);
/** Who speaks for the government in its own letter. */
const SPEAKER =
  /(?<!\p{L})(?:ik|wij|minister|staatssecretaris|kabinet|(?:ambts)?voorgang(?:st)?er|ambts?genoot|ondergetekende)(?!\p{L})/iu;
const AUXILIARY =
  /(?<!\p{L})(?:heb|hebt|heeft|hebben|had|hadden|is|zijn|was|waren|werd|werden|wordt|worden)(?!\p{L})/iu;
const NOT = /(?<!\p{L})(?:niet(?! alleen(?!\p{L}))|geen|nooit|niets|evenmin|nimmer|noch)(?!\p{L})/iu;
const AS_PROMISED =
  /(?<!\p{L})(?:(?:zoals|conform|gelijk|overeenkomstig|hetgeen|wat(?= (?:ik|wij|zij|hij|u|uw|de|het|mijn|mij|er|aan|door|eerder|ook|al|reeds|destijds)(?!\p{L})))(?!\p{L})[^;:]{0,110}|als [^,;:]{0,24})$/iu;
/** What others claim, ask or hope is promised by nobody. */
const CLAIMED =
  /(?<!\p{L})(?:(?:volgens|aldus|(?:ge)?sugger\p{L}+|beweer\p{L}*|betoog\p{L}*|zou|zouden|overwegen|indien|mocht|mochten|of (?:ik|wij|u|de minister|de staatssecretaris|het kabinet))(?!\p{L})[^;]{0,160}|(?:stelde?t?|stelden|meent|meenden|verz(?:oekt|oeken|ocht)|vraagt|vroeg|vragen|gevraagd)(?!\p{L})[^;]{0,100} (?:of|om|dat)(?!\p{L})[^;]{0,120})$/iu;
/** Money pledged is no promise to do something. */
const MONEY =
  /(?:(?:€|EUR) ?[\d.,]+(?: (?:miljoen|miljard))?|euro|middelen|budget|subsidie|bijdrage|cofinanciering|geld|medewerking|steun)(?: [a-z]+){0,2} $/i;
const MAKER = new RegExp(
  `(?<!(?:aan|van|voor|met|bij|namens) )(?<!namens [^;:]{0,160} en )(?:[Dd]e (?:${OFFICE_PATTERN}|minister|staatssecretaris)|[Hh]et kabinet|[Dd]e regering|[Mm]ijn (?:ambts?)?(?:voorgang(?:st)?er|genoot|opvolger)|[Uu](?= (?:heeft|zegt|zegde|hebt)|(?<=(?:heeft|hebt|zegt|zegde) [Uu])))(?![\\p{L}])`,
  'u',
);

/** The promises told in a text, in order. Those made as a noun may be several, as in the rows of a table. */
export function promisesIn(text: string, own: string | null, cues: Cues = cuesOf(text)): Promised[] {
  if (text.endsWith('?')) return [];
  const pledged = pledgedIn(text, cues);
  if (!pledged && !cues.has(WORDS)) return [];
  const verbal =
    saysIn(text, cues) ??
    canIn(text, cues) ??
    pledged ??
    promisedIn(text, cues) ??
    toldAheadIn(text, cues) ??
    listedIn(text, cues);
  const nouns = nounsIn(text, own);
  return verbal && nouns.every((noun) => noun.start >= verbal.end || noun.end <= verbal.start)
    ? [verbal, ...nouns].sort((a, b) => a.start - b.start)
    : nouns.length > 0
      ? nouns
      : verbal
        ? [verbal]
        : [];
}

function saysIn(text: string, cues: Cues): Promised | null {
  const match = SAYS.exec(text, cues);
  if (!match || /(?<!\p{L})(?:tot nu|tot dus\p{L}*|naar \p{L}+|er) toe$/u.test(match[0])) return null;
  const before = text.slice(0, match.index);
  if (NOT.test(match[0]) || CLAIMED.test(before) || AS_PROMISED.test(before)) return null;
  const told = /^ze(?:gde|i)/i.test(match.groups?.['verb'] ?? '');
  return verbal(text, match.index, match[0], told, 0.94);
}

function canIn(text: string, cues: Cues): Promised | null {
  const match = CAN.exec(text, cues);
  if (!match || NOT.test(match[0]) || CLAIMED.test(text.slice(0, match.index))) return null;
  if (/^,? ?(?:niet|geen)(?!\p{L})/iu.test(text.slice(match.index + match[0].length))) return null;
  return verbal(text, match.index, match[0], false, 0.88);
}

function pledgedIn(text: string, cues: Cues): Promised | null {
  const pledge = pledgeIn(text, cues);
  if (!pledge) return null;
  const words = text.slice(pledge.start, pledge.end);
  const before = text.slice(0, pledge.start);
  if (NOT.test(words) || CLAIMED.test(before) || AS_PROMISED.test(before)) return null;
  return verbal(text, pledge.start, words, pledge.told, 0.88);
}

function promisedIn(text: string, cues: Cues): Promised | null {
  for (const match of PROMISED.matches(text, cues)) {
    const before = text.slice(0, match.index);
    const clause = before.slice(before.lastIndexOf(';') + 1);
    const after = text.slice(match.index + match[0].length, match.index + 60);
    const auxiliary = AUXILIARY.exec(clause) ?? AUXILIARY.exec(after);
    if (
      (!auxiliary && !/^toezeg|stelden?$/.test(match[0])) ||
      AS_PROMISED.test(clause) ||
      CLAIMED.test(clause) ||
      MONEY.test(clause)
    )
      continue;
    // "Ik heb toegezegd gekregen": that is for another to tell.
    if (/^ (?:noch|gekregen)(?!\p{L})/u.test(after)) continue;
    if (NOT.test(clause.slice(-70).replace(/^.*,/u, ''))) continue;
    if (!/^toe/i.test(match[0]) && !GOVERNS.test(clause)) continue;
    return verbal(
      text,
      before.length - clause.length,
      text.slice(before.length - clause.length, match.index + match[0].length),
      true,
      0.92,
    );
  }
  return null;
}

/** "…, maar dat dit niet is gebeurd": what became of it is no part of what was promised. */
const WHAT_BECAME = /,? maar dat (?:dit|dat|deze|die|het|hij|zij) .*$/u;

/** What was promised follows the verb, or stands before it: "heb ik de Kamer een rapportage toegezegd". */
function verbal(text: string, start: number, words: string, told: boolean, confidence: number): Promised {
  const from = start + words.length;
  const rest = text.slice(from).replace(/^[\s,:]+/u, '');
  const follows =
    rest.length > 8 &&
    /^(?:om|dat|te|(?:[^.;]|\.(?=\S|,| \()){1,200} te \p{L}|[^.;]{1,60}\.?$)/u.test(rest) &&
    !/^\(/.test(rest);
  const content = (follows ? rest.replace(WHAT_BECAME, '') : text.slice(start, from)).replace(/[.;\s]+$/u, '').trim();
  return {
    text: content,
    madeBy: makerIn(text.slice(start, from)),
    made: null,
    told,
    start,
    end: follows ? text.length : from,
    confidence: follows ? confidence : confidence - 0.1,
  };
}

function makerIn(words: string): string | null {
  return MAKER.exec(words)?.[0] ?? null;
}

function toldAheadIn(text: string, cues: Cues): Promised | null {
  const match = TOLD_AHEAD.exec(text, cues);
  const { content: that, meant, ready, held, said } = match?.groups ?? {};
  const content = (that ?? meant ?? ready ?? held ?? said)?.replace(/[.\s]+$/u, '');
  if (!match || !content || NOT.test(content)) return null;
  const before = text.slice(0, match.index);
  const teller = text.slice(0, match.index + match[0].length - content.length);
  if (
    CLAIMED.test(before) ||
    NOT.test(before.slice(-40)) ||
    ((said ?? held) === undefined && !SPEAKER.test(teller)) ||
    (ready !== undefined && !/(?<!\p{L})(?:ik|wij)(?!\p{L})/iu.test(before))
  )
    return null;
  const end = match.index + match[0].length;
  // "Zij hield in dat …": the toezegging itself was named in a sentence before.
  const made = held === undefined ? null : { ...UNTOLD, end, about: content };
  return { text: content, madeBy: makerIn(before), made, told: true, start: match.index, end, confidence: 0.75 };
}
