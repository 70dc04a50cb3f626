/**
 * Which values of a column belong to which labels of the column before it: both keep their order, a label may have no
 * value, and a value that fits what the label asks for outweighs one that merely stands there.
 */
import type { Labelled } from './fields.ts';
import type { Line } from './lines.ts';
import { fits, isDateLine, isValueOf, LISTED } from './values.ts';

/** Pairs of a label's and a value's index, the best reading as a whole. */
export function align(labels: readonly Labelled[], values: readonly Line[]): Map<number, number> {
  // best[i][j]: the highest score of labels from i on with values from j on.
  const best = Array.from({ length: labels.length + 1 }, () => new Array<number>(values.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const score = (i: number, j: number) => scoreOf(labels, i, values, j);
  for (let i = labels.length - 1; i >= 0; i -= 1) {
    for (let j = values.length - 1; j >= 0; j -= 1) {
      const own = score(i, j);
      const taken = own > 0 ? own + at(i + 1, j + 1) : 0;
      (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), taken);
    }
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < labels.length && j < values.length; ) {
    const own = score(i, j);
    if (own > 0 && at(i, j) === own + at(i + 1, j + 1)) pairs.set(i++, j++);
    else if (at(i, j) === at(i, j + 1)) j += 1;
    else i += 1;
  }
  return pairs;
}

/** How well a value answers a label; 0 when it does not. */
function scoreOf(labels: readonly Labelled[], i: number, values: readonly Line[], j: number): number {
  const { label, line } = labels[i] as Labelled;
  const value = values[j] as Line;
  const under = j === 0 && i === labels.length - 1;
  if (!isValueOf(label, value, under)) return 0;
  // Right under a label that stands apart it is its own; else a kenmerk is rather the sender's than the other's.
  const apart = label.name === 'other' ? 1.5 : 3;
  const near = !under ? 0 : value.blanks === 0 && line.blanks > 0 ? apart : 0.3;
  const distance = j * 0.01;
  switch (label.fit) {
    case 'date':
      return 4 + near - distance;
    case 'count':
      return (fits('count', value.words) || LISTED.test(value.words) ? 3 : 0.5) + near - distance;
    case 'reference':
      return (label.name === 'reference' ? 3.5 : 3) + near - distance;
    case 'text':
      return (isDateLine(value.words) ? 0 : 2) + near - distance;
    default:
      return 1 + near - distance;
  }
}
