/** What several sentences about one motion or toezegging, with or without its name, come to. */

import { cuesOf } from '../cues.ts';
import { Gated } from '../gated.ts';
import type { Named } from './discourse.ts';
import { outcomeOf, type Weighed } from './episodes.ts';
import type { Stated } from './modality.ts';
import { partOf, partsOf } from './parts.ts';
import { STRENGTH } from './settle.ts';
import { isStance, stancesIn } from './stances.ts';
import { add, askedIn, type Here, type State, sentenceOf } from './state.ts';
import type { Target } from './targets.ts';
import { contentOf, sharedWords } from './words.ts';

/** What sentences say of the one that they are about. */
export interface Episode {
  readonly about: Named;
  /** The words of what was asked or promised. */
  readonly content: string[];
  /** And those of each of its parts, where it has several. */
  parts: readonly string[][];
  readonly affirmed: number[];
  /** It is said to ask for two things. */
  twofold: boolean;
  readonly weighed: Weighed[];
  /** It is about a question, which an answer does. */
  question: boolean;
  /** The first block that tells. */
  block: number | null;
}

/** The passage about one motion or toezegging that a sentence belongs to: the one at hand, or another that begins. */
function episodeOf(state: State, about: Named): Episode {
  if (state.episode?.about.key !== about.key) {
    const named = sentenceOf(state, about);
    const from = named?.text ?? '';
    state.episode = {
      about,
      content: contentOf(from),
      parts: partsOf(about.target.made?.about ?? (named ? askedIn(named) : '')),
      twofold: TWOFOLD.test(from, cuesOf(from)),
      affirmed: [],
      weighed: [],
      question: false,
      block: null,
    };
  }
  return state.episode as Episode;
}

/** "Bevat twee verzoeken". */
const TWOFOLD = new Gated(
  /(?<![\p{L}])(?:(?:twee|drie|2|3) (?:verzoeken|vragen|elementen|onderdelen|delen|dingen|punten)|twee(?:ledig|erlei)|drieledig|zowel)(?![\p{L}])/iu,
);

/** What is stated of it by name counts among what its passage comes to. */
export function remember(
  state: State,
  about: Named | null,
  { outcome, confidence, step = false }: Stated,
  here: Here,
): void {
  if (!about || !isStance(outcome)) return;
  const episode = episodeOf(state, about);
  episode.block = here.sentence.block;
  const { content, weighed } = episode;
  const stance = {
    outcome,
    confidence,
    contrast: false,
    finding: false,
    otherPart: false,
    step,
    brought: false,
    asking: false,
    start: 0,
    end: here.text.length,
  };
  keep(weighed, { stance, words: [], itself: false, subject: null, onPoint: [...content] });
}

const ITSELF =
  /^(?:Deze|Die|Dit|Dat) (?:is|zijn|werd|werden) [^.;:]{0,60}(?:ingesteld|opgericht|gepubliceerd|ingevoerd|gerealiseerd|opengesteld|geplaatst|geopend|uitgevoerd|verschenen|afgerond)(?![\p{L}])/u;
/** "Dat is reeds verboden": why it is not done. */
const REASON = new Gated(/(?<![\p{L}])(?:reeds|al|nu al)(?![\p{L}])/iu);
/** What comes after it was done is another matter. */
const SEQUEL =
  /^(?:In (?:een|de) (?:vervolgstap|volgende stap)|Als (?:vervolg|volgende stap)|Vervolgens|In vervolg hierop)(?![\p{L}])/u;
/** Denied, wished for, asked or only imagined. */
const NOT_AFFIRMED =
  /(?<![\p{L}])(?:niet|geen|nooit|zou|zouden|wens|belangrijk|begrijp|deel ik|onderschrijf|vind ik|of|moet|moeten|kan|kunnen)(?![\p{L}])|\?/iu;
/** Who decides afterwards. */
const LATER = new Gated(/(?<![\p{L}])(?:vervolgens|daarna|uiteindelijk)(?![\p{L}])/iu);
const OPENING = /^(?:De|Het|Deze|Dit|Die) (\p{L}{5,})/u;

/** However long a passage is, so much of it is weighed. */
const MOST_WEIGHED = 40;
const MOST_WORDS = 200;

function keep(weighed: Weighed[], one: Weighed): void {
  weighed.push(one);
  if (weighed.length > MOST_WEIGHED) weighed.shift();
}

/** What the words of a sentence from a place on, with those before them on the same matter, come to. */
export function weigh(state: State, here: Here, about: Named, start = 0): void {
  const { sentence, text } = here;
  // Who asks states nothing.
  if (text.endsWith('?')) return;
  const from = sentenceOf(state, about) ?? sentence;
  const episode = episodeOf(state, about);
  const { content, weighed } = episode;
  for (const asked of content.length < MOST_WORDS ? here.unstated : []) {
    const told = text.slice(asked.start, asked.end);
    content.push(...contentOf(told));
    if (episode.parts.length === 0) episode.parts = partsOf(told);
  }
  const words = ' '.repeat(start) + here.stated.slice(start);
  if (about.target.headed && QUESTION.test(text, sentence.cues)) episode.question = true;
  const asksToTell = episode.question || isInformation(about.target) || EFFORT.test(from.text, from.cues);
  const done = weighed.some(({ stance }) => stance.outcome === 'FULFILLED');
  const refused = weighed.some(({ stance }) => stance.outcome === 'REJECTED');
  const informs = isInformation(about.target) && from !== sentence;
  const tells = INFORMATION.test(text, sentence.cues);
  const told = stancesIn(words, state.own, sentence.cues).map((stance) => {
    const asked = stance.asking && stance.outcome === 'PENDING' && TO_ASK.test(from.text, from.cues);
    const found = stance.finding && stance.outcome === 'REJECTED' && TO_LOOK.test(from.text, from.cues);
    return asked || found ? { ...stance, outcome: 'FULFILLED' as const } : stance;
  });
  const onlyReacts = about.target.kind === 'Motion' && GOES_INTO.test(text, sentence.cues);
  const stances = told.filter(
    ({ finding, outcome, contrast, brought }, at) =>
      !(brought && onlyReacts) &&
      (asksToTell || !finding || outcome !== 'FULFILLED') &&
      !(
        outcome === 'PENDING' &&
        (done || told.slice(0, at).some((before) => before.outcome === 'FULFILLED')) &&
        (SEQUEL.test(text) || PLEA.test(from.text, from.cues))
      ) &&
      !(outcome === 'FULFILLED' && !contrast && refused && REASON.test(text, sentence.cues)) &&
      !(
        informs &&
        (finding || !tells) &&
        outcome !== 'FULFILLED' &&
        !(outcome === 'PENDING' && OWED.test(text, sentence.cues))
      ) &&
      !(weighed.length > 0 && LATER.test(text, sentence.cues) && outcome === 'TRANSFERRED'),
  );
  const answers =
    stances.length === 0 &&
    weighed.length === 0 &&
    from !== sentence &&
    (episode.question || isInformation(about.target)) &&
    !QUESTION.test(text, sentence.cues);
  if (answers)
    stances.push({
      outcome: 'FULFILLED',
      confidence: 0.58,
      contrast: false,
      finding: true,
      otherPart: false,
      step: told.length > 0,
      brought: false,
      asking: false,
      start: 0,
      end: words.length,
    });
  episode.twofold ||= TWOFOLD.test(text, sentence.cues);
  if (stances.length === 0 && from !== sentence && !NOT_AFFIRMED.test(words)) {
    const part = partOf(episode.parts, contentOf(words));
    if (part >= 0 || episode.twofold) episode.affirmed.push(part);
  }
  if (stances.length > 0) episode.block ??= sentence.block;
  for (const stance of stances) {
    const own = contentOf(words.slice(stance.start, stance.end));
    const subject = OPENING.exec(words.slice(stance.start, stance.end))?.[1]?.toLowerCase() ?? null;
    const itself = stance.outcome === 'FULFILLED' && !stance.step && ITSELF.test(words.slice(stance.start, stance.end));
    keep(weighed, { stance, words: own, itself, subject, onPoint: sharedWords(own, content) });
  }
  const outcome = stances.length > 0 ? outcomeOf(weighed, EFFORT.test(from.text, from.cues), episode) : null;
  if (!outcome) return;
  const said = { ...outcome, negated: outcome.outcome === 'REJECTED' };
  // "Voor het tweede verzoek …" takes back a part of what was said of the whole by name.
  const parted = outcome.outcome === 'PARTIAL' && stances.some(({ otherPart }) => otherPart);
  const strength = parted ? STRENGTH.named : STRENGTH.implied;
  add(state, [from, sentence], about.target, about.target, said, strength, about.key);
}

/** Asked or promised is only to try, to talk or to look: what came of it is another matter. */
const EFFORT = new Gated(
  /(?<![\p{L}])(?:pleiten|bepleiten|in te zetten|inzetten|inspannen|aan te dringen|aandacht (?:te )?vragen|in (?:gesprek|overleg) te|te bespreken|te praten|te spreken|het gesprek aan|te onderzoeken|te verkennen|te bezien|na te gaan|uit te zoeken)(?![\p{L}])/u,
);
/** Once it was pleaded for, what others come to decide is their part. */
const PLEA = new Gated(
  /(?<![\p{L}])(?:te bespreken|te overleggen|in te zetten|te pleiten|pleiten|te bepleiten|aan te dringen|aandacht te vragen)(?![\p{L}])/u,
);
/** Whether something can be is to be looked into: that it cannot is an answer. */
const TO_LOOK = new Gated(
  /(?<![\p{L}])(?:te (?:bezien|onderzoeken|bekijken|verkennen|kijken)|na te gaan|uit te zoeken|zou (?:bezien|onderzoeken|bekijken|nagaan|kijken)) (?:[^.;:]{0,40} )?(?:of|in hoeverre)(?![\p{L}])/u,
);
/** "In deze brief ga ik daarop in": a letter that speaks of a motion does nothing of it by that. */
const GOES_INTO = new Gated(/(?<!\p{L})(?:ga|gaan) (?:ik|wij)(?: \p{L}+){0,5} in(?: op(?!\p{L})|[.,;]|$)/u);
/** Others are to be asked for something, which is done once they are. */
const TO_ASK = new Gated(
  /(?<![\p{L}])(?:te (?:vragen|verzoeken|bespreken|overleggen|bepleiten|pleiten)|op te roepen|aan te (?:sporen|spreken|dringen)|in (?:gesprek|overleg) te|het gesprek aan|opdracht te geven)(?![\p{L}])/u,
);
const INFORMATION = new Gated(
  /[iï]nform|inzicht|navraag|bericht|zoeken|na te gaan|nagaan|terugkom|terug te komen|verstrek|overzicht|laten weten|melden|in kaart|toelicht|schriftelijk|hoeveel|cijfers|antwoord|reactie|reageren/iu,
);

/** What was asked of the government in the debate, which is all that a toezegging under a heading may be. */
const QUESTION = new Gated(/(?<![\p{L}])(?:vroeg|vroegen|vraag|vragen|gevraagd)(?![\p{L}])/iu);

/** Of a promise to tell something the telling itself is still to come; what else is under way is what it tells of. */
const OWED = new Gated(
  /(?<![\p{L}])(?:nog|zodra|alsnog|streef|later|niet (?:\p{L}+ )?(?:gelukt|gehaald|afgerond|gereed|beschikbaar)|meer tijd|vertrag\p{L}*|vertraagd|uitstel|uitgesteld|binnenkort|uitgelopen|duurt|duren|wacht|wachten|afwachten|afgewacht|\p{Ll}*brief|(?<!uit )volgt|(?<!uit )volgen|ontvangt|ontvangen|krijgt|stuur|zend|toekomen|zal|zullen|(?:hier|daar)(?:aan|mee|toe|naar)|(?:hier|daar) [^.;:]{0,40} (?:naar|aan)|(?:verwacht\p{L}*|verwachting) [^.;:]{0,80}(?:u|uw Kamer|de Kamer|uitkomst\p{L}*|resultaten|rapport\p{L}*)|(?:u|uw Kamer|de Kamer|uitkomst\p{L}*|resultaten|rapport\p{L}*) [^.;:]{0,80}(?:verwacht\p{L}*|verwachting)|(?:dit|dat|deze|die|het|de) (?:\p{Ll}*onderzoek|\p{Ll}*analyse|evaluatie|uitvraag|inventarisatie|verkenning|meting))(?![\p{L}])/iu,
);

/** What was promised is to tell something: the text that follows tells it. */
function isInformation({ kind, text, made }: Target): boolean {
  return kind === 'Commitment' && INFORMATION.pattern.test(made?.about ?? text);
}
