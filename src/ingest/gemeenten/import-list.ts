/** Brings the register in the graph up to an official list: first what would change, then the change. */
import type { OfficialList } from '../../sources/gemeenten/list.ts';
import type { Applied, GraphStore } from '../../store/graph-store.ts';
import { deriveMemberships } from '../memberships.ts';
import { REGISTER, registerAssertions } from './assertions.ts';
import { refuseContradictions } from './contradictions.ts';
import { type Difference, differences } from './differences.ts';
import { readRegister } from './read-register.ts';
import { refreshed } from './refresh.ts';
import type { Register } from './register.ts';

export interface PlannedRefresh {
  readonly register: Register;
  /** What applying it would change; none when the graph says so already. */
  readonly differences: readonly Difference[];
  /** What the register lacks afterwards, in sentences. */
  readonly notes: readonly string[];
}

/**
 * `origin` is for messages; `today` an ISO day.
 * @throws {SourceError} BAD_LIST when the list contradicts the register
 */
export async function planRefresh(
  store: GraphStore,
  list: OfficialList,
  origin: string,
  today: string,
): Promise<PlannedRefresh> {
  const before = await readRegister(store);
  refuseContradictions(before, list, origin, today);
  const register = refreshed(before, list);
  return { register, differences: differences(before, register), notes: withoutSuccessor(before, register) };
}

/** What coalitions cover follows from the register too. */
export async function applyRefresh(store: GraphStore, { register }: PlannedRefresh): Promise<Applied> {
  const applied = await store.apply({ document: REGISTER.id, assertions: registerAssertions(register) });
  await deriveMemberships(store);
  return applied;
}

function withoutSuccessor(before: Register, after: Register): string[] {
  const ended = new Set(before.gemeenten.filter(({ validUntil }) => validUntil !== null).map(({ code }) => code));
  const succeeded = new Set(after.successions.map(({ from }) => from));
  return after.gemeenten
    .filter(({ code, validUntil }) => validUntil !== null && !ended.has(code) && !succeeded.has(code))
    .map(
      ({ code, name, validUntil }) =>
        `${code} ${name} ends on ${validUntil} and the list names no successor: it cannot be followed past that day; the TOOI register names successors.`,
    );
}
