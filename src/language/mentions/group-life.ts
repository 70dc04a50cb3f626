/** When a coalition or a tranche began or ended, as a sentence about it says. */
import { cue } from '../cues.ts';
import { findDates } from '../dates.ts';
import type { Mention } from '../extraction.ts';
import type { Line } from './lines.ts';

type Facts = NonNullable<Mention['facts']>;

const STARTED =
  /(?<!\p{L})(?:gestart|van start|begonnen|gevormd|opgericht|opgezet|ontstaan|gelanceerd|startten?|begon|begint|actief|sinds|vanaf)(?!\p{L})/u;
const ENDED = /(?<!\p{L})(?:gestopt|stopten?|beëindigd|geëindigd|eindigde|opgeheven|ontbonden)(?!\p{L})/u;
/** What is hoped for or still to come has not begun. */
const PLANNED =
  /(?<!\p{L})(?:zal|zullen|wil|willen|wilde|moet|moeten|zou|zouden|hoopt|hopen|voornemens|beoogd|verwacht|mogelijk|niet|geen)(?!\p{L})/u;
const CUE = cue(
  'start',
  'begon',
  'begin',
  'gevormd',
  'opge',
  'ontstaan',
  'ontbonden',
  'gelanceerd',
  'actief',
  'sinds',
  'vanaf',
  'stopt',
  'indig',
);

export function isPlanned(text: string): boolean {
  return PLANNED.test(text);
}

/** The properties that the sentence proves, by the names that the kind has for them. */
export function lifeOf(line: Line, names: { readonly from: string; readonly until?: string }): Facts {
  if (!line.cues.has(CUE) || isPlanned(line.text)) return [];
  const started = STARTED.exec(line.text);
  const ended = names.until === undefined ? null : ENDED.exec(line.text);
  const dates = findDates(line.text).filter(({ form }) => form === 'day' || form === 'month' || form === 'year');
  const wanted = [
    started && { at: started.index, property: names.from },
    ended && { at: ended.index, property: names.until },
  ];
  const events = wanted.filter((event) => event !== null).sort((a, b) => a.at - b.at);
  if (dates.length !== events.length) return [];
  const passage = line.passage(0, line.text.length, 0.85);
  return events.map(({ property }, index) => ({
    ...passage,
    property: property ?? '',
    value: dates[index]?.edtf ?? '',
  }));
}
