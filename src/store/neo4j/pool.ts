/**
 * The driver's pool of connections. The driver tells nobody of it, so this looks where its pinned version
 * keeps it; a test on a real server notices when that moves.
 */
import type { Driver } from 'neo4j-driver';

/** Both by the address of a server. */
interface Pool {
  readonly _activeResourceCounts: Readonly<Record<string, number>>;
  readonly _pools: Readonly<Record<string, { readonly length: number }>>;
}

export function poolOf(driver: Driver): { inUse: number; idle: number } {
  const { _connectionProvider } = driver as unknown as { _connectionProvider?: { _connectionPool?: Pool } | null };
  const pool = _connectionProvider?._connectionPool;
  return {
    inUse: sum(Object.values(pool?._activeResourceCounts ?? {})),
    idle: sum(Object.values(pool?._pools ?? {}).map(({ length }) => length)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
