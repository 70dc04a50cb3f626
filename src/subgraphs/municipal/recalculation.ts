/** What was observed of the gemeenten, as if the division of another day had held. */
import { Division } from '../../model/division.ts';
import { type Refusal, recalculate } from '../../model/recalculate.ts';
import { argumentDays } from '../../planner/dates.ts';
import { badUserInput } from '../../planner/errors.ts';
import { callOptions } from '../../planner/loader.ts';
import { readGemeenten, successionsOf, termOf } from '../../store/division.ts';
import type { SubgraphContext } from '../context.ts';
import { measureNamed } from './coverage.ts';
import { lastValues, readObserved } from './observed.ts';
import type { QueryRecalculationArgs } from './types.generated.ts';

/** What the resolvers of Recalculation read; nodes by id. */
export interface RecalculationValue {
  readonly measure: string;
  readonly from: string | null;
  readonly to: string;
  readonly values: readonly RecalculatedGemeente[];
  readonly refused: readonly RefusedGemeente[];
  readonly unplaced: readonly string[];
  readonly contradicted: readonly string[];
}

export interface RecalculatedGemeente {
  readonly gemeente: string | null;
  readonly code: string;
  readonly value: number;
  readonly sumOf: readonly string[];
}

export interface RefusedGemeente {
  readonly gemeente: string | null;
  readonly code: string;
  readonly reason: Refusal['reason'];
  readonly because: readonly string[];
  readonly statement: string;
}

/**
 * Three statements: the measure, its observations, the division.
 * @throws InputError BAD_USER_INPUT for a date that is none or before the register; GraphQLError AMBIGUOUS when several measures bear the name
 */
export async function recalculationOf(
  context: SubgraphContext,
  args: QueryRecalculationArgs,
): Promise<RecalculationValue | null> {
  const observed = argumentDays(args.observed, 'observed');
  const to = argumentDays(args.division, 'division').first;
  const measure = await measureNamed(context, args.measure);
  if (measure === null) return null;
  const [{ rows, isAdditive }, gemeenten] = await Promise.all([
    readObserved(context, measure.id, observed),
    readGemeenten(context.store, ['name'], [], callOptions(context)),
  ]);
  const { values, contradicted, from } = lastValues(rows);
  const division = new Division(gemeenten.map(termOf), gemeenten.flatMap(successionsOf));
  const earliest = from !== null && from < to ? from : to;
  if (division.begins !== null && earliest < division.begins) {
    throw badUserInput(`the register of gemeenten begins on ${division.begins}: it tells no division of ${earliest}`);
  }
  const result = recalculate(division, { values, from: from ?? to, to, additive: isAdditive });
  const known = new Map(gemeenten.map((row) => [String(row['code']), row]));
  const about = (code: string) => ({ gemeente: known.get(code)?.id ?? null, code });
  const telling: Telling = {
    nameOf: (code) => `${String(known.get(code)?.['name'])} (${code})`,
    verb: from !== null && to < from ? 'came of' : 'was divided over',
  };
  return {
    measure: measure.id,
    from,
    to,
    values: [...result.values].map(([code, value]) => ({
      ...about(code),
      value,
      sumOf: result.sumOf.get(code) ?? [],
    })),
    refused: result.refused.map((refusal) => ({
      ...about(refusal.code),
      reason: refusal.reason,
      because: refusal.because,
      statement: statementOf(refusal, telling),
    })),
    unplaced: [...result.unplaced].sort(),
    contradicted,
  };
}

interface Telling {
  readonly nameOf: (code: string) => string;
  /** What a step with several at its other end is, seen from the observations. */
  readonly verb: 'was divided over' | 'came of';
}

function statementOf({ code, reason, because, steps }: Refusal, { nameOf, verb }: Telling): string {
  const names = because.map(nameOf).join(', ');
  if (reason === 'INCOMPLETE') return `${nameOf(code)}: nothing was observed of ${names}, which it is made of`;
  if (reason === 'NOT_ADDITIVE') return `${nameOf(code)} is made of ${names}, whose numbers cannot be summed`;
  const divided = steps.filter(({ became }) => became.length > 1);
  const told = divided.map(
    (step) => `${nameOf(step.code)} ${verb} ${step.became.map(nameOf).join(', ')} on ${step.date}`,
  );
  return `${nameOf(code)}: ${told.join('; ')}`;
}
