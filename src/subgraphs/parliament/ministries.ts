/** Which organisation a rappel is asked of. */
import { foldName } from '../../model/fold.ts';
import { candidatesOfKind } from '../candidates.ts';
import type { SubgraphContext } from '../context.ts';
import { ambiguous } from '../errors.ts';
import { ministryKeys } from '../offices.ts';

/**
 * Keys of the ministry that a client names by id, identifier, name or abbreviation; an empty list, which
 * means all, when it names none; null when no organisation bears the name.
 * @throws GraphQLError AMBIGUOUS when several do.
 */
export async function ministriesOf(
  context: SubgraphContext,
  ministry: string | null,
): Promise<readonly string[] | null> {
  if (ministry === null) return [];
  if (ministry.includes(':')) return [ministry];
  const keys = ministryKeys(ministry);
  if (keys.length > 0) return keys;
  const wanted = foldName(ministry);
  const organisations = await candidatesOfKind(context, 'Organisation');
  const found = organisations.filter(({ label, aliases }) =>
    [label, ...aliases].some((name) => foldName(name) === wanted),
  );
  if (found.length > 1) throw ambiguous('AMBIGUOUS', ministry, found);
  return found[0] ? [found[0].id] : null;
}
