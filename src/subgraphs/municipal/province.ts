/** Gemeenten of one province on a day. */
import { foldName } from '../../model/fold.ts';
import { badUserInput } from '../../planner/errors.ts';
import type { Filter } from '../../store/plan.ts';
import { candidatesOfKind } from '../candidates.ts';
import type { SubgraphContext } from '../context.ts';

const CODE = /^PV\d{2}$/i;

/**
 * Lies on the ISO day in the province that is named by id, identifier, code or name; undefined when none is named.
 * @throws InputError BAD_USER_INPUT when no province bears the name.
 */
export async function provinceFilter(
  context: SubgraphContext,
  province: string | null,
  day: string,
): Promise<Filter | undefined> {
  if (province === null) return undefined;
  const keys = [await provinceKey(context, province)];
  return { linked: { types: ['LOCATED_IN'], direction: 'out', keys, validOn: day } };
}

async function provinceKey(context: SubgraphContext, province: string): Promise<string> {
  if (province.includes(':')) return province;
  if (CODE.test(province)) return `cbs:${province.toUpperCase()}`;
  const wanted = foldName(province);
  const provinces = await candidatesOfKind(context, 'Province');
  const found = provinces.find(({ label, aliases }) => [label, ...aliases].some((name) => foldName(name) === wanted));
  if (found) return found.id;
  throw badUserInput(
    `no province is called "${province}": the provinces are ${provinces.map(({ label }) => label).join(', ')}`,
  );
}
