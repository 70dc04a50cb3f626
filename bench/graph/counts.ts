/** What is counted: measures of programmes, and their values in gemeenten. */
import type { GraphRecord } from '../../src/store/graph-store.ts';
import { type Census, MEASURES_OF_PROGRAMME } from './census.ts';
import { drawsOf } from './draws.ts';
import { gemeente, measure, momentOf, observation, programme } from './names.ts';
import { linkOf, nodeOf, REGISTER } from './record.ts';
import { subjectOf } from './words.ts';

export function* countNodes({ programmes, observations }: Census, seed: number): Generator<GraphRecord> {
  for (let index = 0; index < programmes * MEASURES_OF_PROGRAMME; index += 1) {
    const name = `huishoudens met ${subjectOf(drawsOf(seed, 'measure', index))}`;
    const props = { name, unit: 'huishoudens', measureKind: 'COUNT' };
    yield nodeOf(measure(index), { kind: 'Measure', props, source: REGISTER });
  }
  for (let index = 0; index < observations; index += 1) {
    const value = drawsOf(seed, 'value', index).lowBelow(20_000);
    const props = { value, unit: 'huishoudens', date: momentOf(index, observations).day };
    yield nodeOf(observation(index), { kind: 'Observation', props, source: REGISTER });
  }
}

export function* countLinks({ programmes, observations, gemeenten }: Census, seed: number): Generator<GraphRecord> {
  const measures = programmes * MEASURES_OF_PROGRAMME;
  for (let index = 0; index < measures; index += 1) {
    yield linkOf('MEASURES', measure(index), programme(Math.floor(index / MEASURES_OF_PROGRAMME)), REGISTER);
  }
  for (let index = 0; index < observations; index += 1) {
    const draws = drawsOf(seed, 'observed', index);
    yield linkOf('OBSERVES', observation(index), measure(draws.lowBelow(measures)), REGISTER);
    yield linkOf('IN_GEMEENTE', observation(index), gemeente(draws.lowBelow(gemeenten)), REGISTER);
  }
}
