/** Provinces as tiles of one size, each about where it lies: a map without boundaries. */

/** Column and row by CBS code. */
const PLACES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  PV21: [1, 0],
  PV20: [2, 0],
  PV27: [0, 1],
  PV24: [1, 1],
  PV22: [2, 1],
  PV28: [0, 2],
  PV26: [1, 2],
  PV23: [2, 2],
  PV29: [0, 3],
  PV30: [1, 3],
  PV25: [2, 3],
  PV31: [2, 4],
};
const COLUMNS = 3;
const ROWS = 5;

export interface Tile<T> {
  readonly item: T;
  readonly column: number;
  readonly row: number;
}

/** Those that have no place of their own come below the others. */
export function tilesOf<T extends { readonly code: string | null }>(items: readonly T[]): readonly Tile<T>[] {
  const placed = items.filter(({ code }) => code !== null && Object.hasOwn(PLACES, code));
  const others = items.filter((item) => !placed.includes(item));
  return [
    ...placed.map((item) => {
      const [column = 0, row = 0] = PLACES[item.code ?? ''] ?? [];
      return { item, column, row };
    }),
    ...others.map((item, index) => ({
      item,
      column: index % COLUMNS,
      row: (placed.length > 0 ? ROWS : 0) + Math.floor(index / COLUMNS),
    })),
  ];
}
