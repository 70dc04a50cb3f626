/**
 * Text printed in columns that kept its layout: a wide gap parts the cells of a line, and cells that begin far to the
 * right belong to a column that is read after the one on the left.
 */
import { headOf, type Line, tailOf } from './lines.ts';

export interface Cell {
  readonly line: Line;
  /** Where it begins on the page, counted in characters. */
  readonly column: number;
}

const GAP = /\t+ *| {3,}/;
const MOST_CELLS = 6;
/** Where the right-hand column of a letterhead may begin. */
const RIGHT_HAND = 36;

/** The cells of a line in order; of a line without a wide gap the line itself. */
export function cellsOf(line: Line): Cell[] {
  if (line.plain) return [{ line, column: line.indent }];
  const cells: Cell[] = [];
  let rest = line;
  for (let gap = GAP.exec(rest.text); gap && cells.length < MOST_CELLS; gap = GAP.exec(rest.text)) {
    cells.push({ line: headOf(rest, gap.index), column: columnOf(line, rest) });
    const { split: _, ...tail } = tailOf(rest, gap.index + gap[0].length);
    rest = tail;
  }
  return [...cells, { line: rest, column: columnOf(line, rest) }];
}

function columnOf(whole: Line, part: Line): number {
  return whole.indent + part.start - whole.start;
}

/** Where a line stands on the page. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

/**
 * Lines as they are read: what stands in the left-hand column first, then what stands in the one on the right. What is
 * blank in a column then is a blank line, whatever stands beside it.
 */
export function byColumns(lines: readonly Line[], places: ReadonlyMap<Line, Place>): readonly Line[] {
  const right = lines.filter((line) => (places.get(line)?.column ?? 0) >= RIGHT_HAND);
  if (right.length === 0) return lines;
  const left = lines.filter((line) => (places.get(line)?.column ?? 0) < RIGHT_HAND);
  for (const column of [left, right]) {
    let last = -2;
    for (const line of column) {
      const row = places.get(line)?.row ?? last;
      line.blanks = line.split ? 0 : Math.max(0, row - last - 1);
      last = row;
    }
  }
  return [...left, ...right];
}
