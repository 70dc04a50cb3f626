/** The number of gemeenten through time: one step for each day on which it changed. */
import { argumentDays } from '../../planner/dates.ts';
import { badUserInput } from '../../planner/errors.ts';
import { callOptions } from '../../planner/loader.ts';
import type { SubgraphContext } from '../context.ts';
import { validOn } from './gemeente.ts';
import type { QueryGemeenteCountsArgs } from './types.generated.ts';

interface Step {
  /** ISO day. */
  readonly date: string;
  readonly count: number;
}

/** Null where the register does not reach back to the day: it knows of none that existed then when it began. */
export async function countGemeenten(context: SubgraphContext, day: string): Promise<number | null> {
  const buckets = await context.store.aggregate(
    { kinds: ['Gemeente'], filter: validOn(day), by: { property: 'validFrom' } },
    callOptions(context),
  );
  if (buckets.every(({ key }) => key === null)) return null;
  return buckets.reduce((sum, bucket) => sum + bucket.count, 0);
}

/** From the count on the first day on, or from where the register begins. @throws InputError BAD_USER_INPUT when the days are none, or in the wrong order. */
export async function gemeenteCounts(context: SubgraphContext, args: QueryGemeenteCountsArgs): Promise<Step[]> {
  const from = argumentDays(args.from, 'from').first;
  const until = argumentDays(args.until, 'until').last;
  if (from > until) throw badUserInput(`"from" (${args.from}) lies after "until" (${args.until}): turn them round`);
  const [count, began, ended] = await Promise.all([
    countGemeenten(context, from),
    changes(context, 'validFrom', from, until),
    changes(context, 'validUntil', from, until),
  ]);
  if (count === null) {
    const [begins] = [...began.keys()].sort();
    return begins === undefined ? [] : gemeenteCounts(context, { from: begins, until: args.until });
  }
  const steps: Step[] = [{ date: from, count }];
  for (const date of [...new Set([...began.keys(), ...ended.keys()])].sort()) {
    const change = (began.get(date) ?? 0) - (ended.get(date) ?? 0);
    if (change !== 0) steps.push({ date, count: (steps.at(-1)?.count ?? 0) + change });
  }
  return steps;
}

/** How many began or ceased on each day after the first. */
async function changes(context: SubgraphContext, property: 'validFrom' | 'validUntil', from: string, until: string) {
  const buckets = await context.store.aggregate(
    {
      kinds: ['Gemeente'],
      filter: {
        and: [
          { property, op: 'gt', value: from },
          { property, op: 'lte', value: until },
        ],
      },
      by: { property },
    },
    callOptions(context),
  );
  return new Map(buckets.flatMap(({ key, count }) => (typeof key === 'string' ? [[key, count] as const] : [])));
}
