/** Which gemeente a name or code means on a day. */
import { asOfDay, today } from '../../planner/dates.ts';
import { badUserInput } from '../../planner/errors.ts';
import type { Filter } from '../../store/plan.ts';
import type { NodeRow } from '../../store/rows.ts';
import { type Asked, nodeByName } from '../names.ts';
import type { QueryGemeenteArgs } from './types.generated.ts';

/** Nodes that exist on the ISO day. */
export function validOn(day: string): Filter {
  return { validOn: day, from: 'validFrom', until: 'validUntil' };
}

/**
 * On the day that is given; without one, the gemeente that exists today or else, as no other can be meant,
 * the one that bore the name or code before.
 * @throws InputError BAD_USER_INPUT unless exactly one of name and code is given, AMBIGUOUS when several fit.
 */
export async function gemeenteOf(asked: Asked, { name, code, at }: QueryGemeenteArgs): Promise<NodeRow | null> {
  const named = typeof name === 'string';
  const coded = typeof code === 'string';
  if (named === coded) throw badUserInput('"gemeente" takes exactly one of "name" and "code"');
  const day = asOfDay(at, 'at', asked.context.today ?? today());
  const find = (filter?: Filter) => (coded ? byCode(asked, code ?? '', filter) : byName(asked, name ?? '', filter));
  const found = await find(validOn(day));
  return found || at ? found : find();
}

async function byCode({ planner, context, info }: Asked, code: string, filter?: Filter): Promise<NodeRow | null> {
  const coded: Filter = { property: 'code', op: 'eq', value: codeOf(code) };
  const alternatives = [{ filter: filter ? { and: [coded, filter] } : coded }];
  const [row] = await planner.find(info, context, { kinds: ['Gemeente'], alternatives });
  return row ?? null;
}

/** Statistics Netherlands writes 363, 0363 and GM0363; identifiers carry their scheme. */
function codeOf(text: string): string {
  const digits = /^(?:(?:cbs|tooi|gemeente):)?(?:gm)?(\d{1,4})$/i.exec(text.trim())?.[1];
  return digits ? `GM${digits.padStart(4, '0')}` : text.trim().toUpperCase();
}

function byName(asked: Asked, name: string, filter?: Filter): Promise<NodeRow | null> {
  const text = name.trim().replace(/^(?:de )?gemeente\s+(?=\S)/i, '');
  return nodeByName(asked, { kind: 'Gemeente', text, ...(filter ? { filter } : {}) });
}
