/** Counted things: a measure of a programme and its value on a date. */
import type { Observation } from '../../language/extraction.ts';
import { slugOf } from '../../model/identifier.ts';
import type { Identity } from '../identity/identity.ts';
import { observationIdentity } from '../identity/observation.ts';
import { measureKind } from '../measure-kind.ts';
import type { ReadingContext } from './reading-context.ts';

const METHOD = 'observation';
/** News repeats what a letter says: where the two differ, the letter is believed. */
const SECOND_HAND = 0.02;

export async function assertObservations(context: ReadingContext): Promise<void> {
  const nodes: Identity[] = [];
  for (const observation of context.extraction.observations) nodes.push(await assertObservation(observation, context));
  for (const [index, observation] of context.extraction.observations.entries()) {
    for (const input of observation.derivedFrom ?? []) {
      const from = nodes[index];
      const to = nodes[input];
      if (from && to) context.draft.link('DERIVED_FROM', from.id, to.id, {}, observation, 'derivation');
    }
  }
}

async function assertObservation(observation: Observation, context: ReadingContext): Promise<Identity> {
  const { draft } = context;
  const measure = `measure:${slugOf(observation.measureKey)}`;
  const programme = observation.programmeRef ? await context.mentions.of(observation.programmeRef) : null;
  draft.label(measure, observation.measure);
  draft.node(
    measure,
    'Measure',
    {
      props: {
        name: observation.measure,
        definition: `aantal ${observation.measure}`,
        unit: observation.unit,
        measureKind: measureKind(observation.unit),
      },
    },
    observation,
    METHOD,
  );
  if (programme?.kind === 'Programme') draft.link('MEASURES', measure, programme.id, {}, observation, METHOD);
  const { value, quantifier, delta, unit } = observation;
  const date = dateOf(observation, context);
  const label = `${value ?? quantifier ?? '?'} ${unit}`;
  const node = await observationIdentity({ measure, value, quantifier, delta, date, label }, context.identity);
  draft.label(node.id, label);
  const derived = (observation.derivedFrom ?? []).length > 0;
  draft.node(
    node.id,
    'Observation',
    {
      props: {
        value,
        quantifier,
        unit,
        date,
        delta: delta || null,
        derived: derived || null,
        percentage: observation.percentage,
      },
    },
    { ...observation, confidence: observation.confidence - (context.self.kind === 'NewsItem' ? SECOND_HAND : 0) },
    derived ? 'derivation' : METHOD,
  );
  draft.link('OBSERVES', node.id, measure, {}, observation, METHOD);
  return node;
}

/**
 * News of a letter repeats the letter's facts: where a news item gives its facts no date of their own and
 * tells of one dated letter, they are of the letter's day.
 */
function dateOf(observation: Observation, context: ReadingContext): string | null {
  const { self, extraction } = context;
  const own = extraction.head.date?.value ?? null;
  if (observation.date !== null && observation.date !== own) return observation.date;
  if (self.kind === 'NewsItem') {
    const dispatched = extraction.relations.filter(
      (relation) => relation.type === 'SENT_BY' && relation.from !== 'self',
    );
    const days = new Set(dispatched.map((relation) => relation.date).filter((date) => date !== undefined));
    if (days.size === 1) return [...days][0] ?? null;
  }
  return observation.date ?? self.date;
}
