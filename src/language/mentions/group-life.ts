/** When a coalition or a tranche began or ended, as a sentence about it says. */
import { cue } from '../cues.ts';
import { findDates } from '../dates.ts';
import type { Mention } from '../extraction.ts';
import { Gated } from '../gated.ts';
import type { Line } from './lines.ts';

type Facts = NonNullable<Mention['facts']>;

const STARTED =
  /(?<!\p{L})(?:gestart|van start|begonnen|gevormd|opgericht|opgezet|ontstaan|gelanceerd|startten?|begon|begint)(?!\p{L})/u;
const SINCE = /(?<!\p{L})(?:sinds|vanaf) $/u;
const ENDED = /(?<!\p{L})(?:gestopt|stopten?|beëindigd|geëindigd|eindigde|opgeheven|ontbonden)(?!\p{L})/u;
/** What is hoped for or still to come has not begun. */
const PLANNED = new Gated(
  /(?<!\p{L})(?:zal|zullen|wil|willen|wilde|moet|moeten|zou|zouden|hoopt|hopen|voornemens|beoogd|verwacht|mogelijk|niet|geen)(?!\p{L})/u,
);
const CUE = cue(
  'start',
  'begon',
  'begin',
  'gevormd',
  'opge',
  'ontstaan',
  'ontbonden',
  'gelanceerd',
  'sinds',
  'vanaf',
  'stopt',
  'indig',
);

export function isPlanned({ text, cues }: Line): boolean {
  return PLANNED.test(text, cues);
}

/** The properties that the sentence proves, by the names that the kind has for them. */
export function lifeOf(line: Line, names: { readonly from: string; readonly until?: string }): Facts {
  if (!line.cues.has(CUE) || isPlanned(line)) return [];
  const dates = findDates(line.text).filter(({ form }) => form === 'day' || form === 'month' || form === 'year');
  const since = dates.find(({ start }) => SINCE.test(line.text.slice(0, start)));
  const begun = STARTED.exec(line.text)?.index ?? since?.start;
  const over = ENDED.exec(line.text)?.index;
  const events = [
    ...(begun === undefined ? [] : [{ at: begun, property: names.from }]),
    ...(over === undefined || names.until === undefined ? [] : [{ at: over, property: names.until }]),
  ].sort((a, b) => a.at - b.at);
  if (dates.length !== events.length) return [];
  const passage = line.passage(0, line.text.length, 0.85);
  return events.map(({ property }, index) => ({ ...passage, property, value: dates[index]?.edtf ?? '' }));
}
