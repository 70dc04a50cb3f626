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

/** Lines as they are read: what stands in the left-hand column first, then what stands in the one on the right. */
export function byColumns(lines: readonly Line[], columns: ReadonlyMap<Line, number>): Line[] {
  const isRight = (line: Line) => (columns.get(line) ?? 0) >= RIGHT_HAND;
  return [...lines.filter((line) => !isRight(line)), ...lines.filter(isRight)];
}
