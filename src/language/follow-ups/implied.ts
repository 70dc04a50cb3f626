/** What a sentence says of a motion or toezegging that it does not name. */
import { cue } from '../cues.ts';
import { Gated } from '../gated.ts';
import type { Named } from './discourse.ts';
import { stated } from './modality.ts';
import { weigh } from './passage.ts';
import { STRENGTH } from './settle.ts';
import { stancesIn } from './stances.ts';
import { add, type Here, type State, sentenceOf } from './state.ts';
import { topicOf, triggersOf } from './stating.ts';
import { statusOf } from './table-rows.ts';
import type { Target } from './targets.ts';
import { LEADS } from './topics.ts';

const POINTS = new Gated(
  /(?<![\p{L}])(?:haar|zij|hem|hieraan|daaraan|hiervan|daarvan|ervan|eraan|daarover|hierover)(?![\p{L}])|(?<![\p{L}])(?:daarmee|hiermee)(?![\p{L}])(?=[^.;:]{0,80}(?<![\p{L}])(?:wens|verzoek|oproep)(?![\p{L}]))|(?<![\p{L}])er (?:\p{L}+ ){1,6}aan (?:worden|wordt|is|gegeven)(?![\p{L}])|(?<![\p{L}])(?:deze|die|dit|dat) (?=(?:is|wordt|werd|zijn|was|heb|heeft|hebben|kan|kon|zal|zou|blijft|staat|acht|beschouw|voer|zie|wil|moet|ontraden|aangehouden|overgedragen|overgenomen|doorgeleid|inmiddels|reeds|niet|destijds|dan ook)(?![\p{L}]))/iu,
);
/** "Nu dit overleg is afgerond, … de uitkomsten ervan": of what the sentence itself begins with. */
const OF_ITS_OWN = /^(?:Nu|Nadat|Omdat|Doordat) (?:dit|deze|het|de) (?!motie|toezegging|verzoek)\p{L}+/u;
const SEVERAL = new Gated(/(?<![\p{L}])(?:moties|toezeggingen|amendementen?)(?![\p{L}])/iu);
/** No sentence that only tells a status is longer. */
const LONGEST_STATUS = 200;

/** The paragraph after the one that names it. */
function isNext({ reading }: State, topic: Named, { sentence }: Here): boolean {
  const kind = reading.blocks[topic.block]?.kind;
  return kind !== 'heading' && sentence.block > topic.block;
}

/** Its own paragraph already tells what became of it. */
function isAnswered({ episode }: State, { key, block }: Named): boolean {
  return episode?.about.key === key && episode.block === block;
}

/** "Daarin wordt de regering verzocht …": what was named in passing is spoken of after all. */
const WITHIN = new Gated(/(?<![\p{L}])(?:daarin|hierin|waarin|daarmee|hiermee)(?![\p{L}])/iu);

/** How letters end. */
const CLOSING = new Gated(
  /^(?:Ik|Wij) (?:vertrouw|vertrouwen|hoop|hopen|ga|gaan) (?:erop|ervan uit|u hiermee)(?![\p{L}])/u,
);

/** "Het lid X vroeg ook of": an answer to something else follows. */
const ANOTHER_QUESTION = new Gated(
  /(?<![\p{L}])(?:vroeg|vroegen|heeft gevraagd) (?:mij )?(?:ook|verder|tevens|daarnaast|voorts)(?![\p{L}])|^(?:Ook|Verder|Tevens|Daarnaast|Voorts|Tot slot) (?:vroeg|vroegen)(?![\p{L}])/u,
);

/** A sentence that names none: what it states by a pronoun, or just of the paragraph's topic. */
export function implied(state: State, here: Here): void {
  const { sentence, text, index, title, unstated } = here;
  if (CLOSING.test(text, sentence.cues)) return;
  const asks = text.endsWith('?') && !POINTS.test(text, sentence.cues);
  if (asks || ANOTHER_QUESTION.test(text, sentence.cues)) state.discourse.close();
  const topic = title || SEVERAL.test(sentence.text, sentence.cues) ? null : state.discourse.topic(index);
  if (!topic || (isNext(state, topic, here) && isAnswered(state, topic))) return;
  if (!topic.topical && WITHIN.test(text, sentence.cues) && unstated.length > 0)
    state.discourse.name(topic.target, index, true, topic.key, topic.origin);
  const strong =
    POINTS.test(text, sentence.cues) && !OF_ITS_OWN.test(text)
      ? triggersOf(here, []).find(({ rank }) => rank === 0)
      : undefined;
  const status = sentence.text.length <= LONGEST_STATUS && unstated.length === 0 ? statusOf(sentence.text) : null;
  const from = sentenceOf(state, topic) ?? sentence;
  if (status) {
    add(state, [from, sentence], topic.target, topic.target, status, STRENGTH.pronoun, topic.key);
  } else if (strong) {
    const said = stated(here.stated, strong, false, state.own);
    const weighed = { ...said, confidence: said.confidence * 0.88 };
    add(state, [from, sentence], topic.target, topic.target, weighed, STRENGTH.pronoun, topic.key);
  } else if (topic.topical) {
    weigh(state, here, topic);
    if (BOTH.test(text, sentence.cues)) ofBoth(state, here, topic);
  }
}

/** "De reactie op beide punten volgt": said of the one named before as well. */
const BOTH = new Gated(/(?<![\p{L}])beide(?![\p{L}])/u);

function ofBoth(state: State, here: Here, { key, block, target }: Named): void {
  const other = state.discourse.all(target.kind).findLast((one) => one.key !== key);
  const stance = stancesIn(here.stated, state.own, here.sentence.cues).at(-1);
  if (!other || !stance || block - other.block > 1) return;
  const said = { outcome: stance.outcome, confidence: 0.6, negated: stance.outcome === 'REJECTED' };
  const passage = [sentenceOf(state, other) ?? here.sentence, here.sentence];
  add(state, passage, other.target, other.target, said, STRENGTH.implied, other.key);
}

/** "is beloofd dat …; die berekening is nog niet gereed", "de motie vraagt om …; die is er": the rest of the sentence may tell. */
export function toldWithin(state: State, here: Here, target: Target): void {
  const from = topicOf(here.text, target)?.end ?? target.end;
  const rest = here.text.slice(target.end);
  const named = state.discourse.latest();
  const led = LEADS.test(here.text.slice(0, target.start));
  if (named?.target !== target) return;
  const any =
    target.promise ||
    led ||
    (target.start <= 4 && DONE_WITH.test(rest, here.sentence.cues)) ||
    AFTER.test(rest) ||
    WHAT_IT_ASKED.test(rest, here.sentence.cues);
  const handed =
    any || !here.sentence.cues.has(ANOTHER)
      ? []
      : stancesIn(here.stated.slice(from), state.own, here.sentence.cues).filter(
          ({ outcome }) => outcome === 'TRANSFERRED',
        );
  if (any || handed.length > 0) weigh(state, here, named, from);
}

/** Of what is handed on every sentence has one of these. */
const ANOTHER = cue(
  ...'minister staatssecretaris ambt collega kabinet departement portefeuille handen hem haar hen regardeert VWS SZW BZK OCW JenV IenW LNV LVVN EZK KGG VRO BHOS Defensie AenM'.split(
    ' ',
  ),
);

/** "De motie (…) over Y breng ik in bij …". */
const DONE_WITH = new Gated(
  /^(?: \([^()]*\))?\)?(?: (?:over|inzake|om) [^.;:,]{1,120})? \p{Ll}+ (?:ik|wij|het kabinet)(?![\p{L}])/u,
);
/** "De in de motie gevraagde handreiking", "de handreiking waar de motie om vraagt, is …". */
export const WHAT_IT_ASKED = new Gated(
  /^(?: \([^()]*\))?\)? ?(?:gevraagde|verzochte|bedoelde|gewenste|voorgestelde)(?!\p{L})|^(?: \([^()]*\))?\)? (?:\p{L}+ ){0,3}(?:vraagt|verzoekt|verzocht|vroeg|gevraagd)(?: \p{L}+)?, (?=(?:is|zijn|wordt|worden|heb|heeft|komt|volgt|verschijnt|zal|loopt|staat)(?!\p{L}))/u,
);

/** Another clause than the one that names it. */
const AFTER = /; |: |, (?:maar|en|die|dat|welke|wat) /u;
