/** A toezegging with its particulars, each behind its label: "Nummer T01234", "Status deels voldaan", "Deadline 1 juli 2025". */
import { findDates } from '../dates.ts';
import type { Block } from '../reading.ts';

export interface Particulars {
  /** As the citation of it has it. */
  readonly id: string;
  readonly status: string;
  /** EDTF: when it was made, and when it is due. */
  readonly date: string | null;
  readonly due: string | null;
  /** The first block of what was promised, or of the particulars where nothing above them tells it. */
  readonly from: number;
  /** The block of the number, and the one behind the last particular. */
  readonly labels: number;
  readonly until: number;
}

const NUMBER = /^\|? ?(?:Nummer|Kenmerk|Toezegging(?:s?nummer)?)[ :|]{1,4}(TZ?\d{5,6}(?:-\d{1,4})?)[ |]*$/u;
const LABELLED = /^\|? ?(Status|Stand van zaken|Datum(?: toezegging)?|Deadline|Termijn)[ :|]{1,4}(.{1,120})$/u;
const RULE = /^[-| ]+$/;
/** How many blocks may stand between the number's first mention and its label. */
const ABOVE = 5;

/** The particulars that begin at a block; null where none do. */
export function particularsAt(blocks: readonly Block[], labels: number): Particulars | null {
  const number = NUMBER.exec(blocks[labels]?.text ?? '')?.[1];
  if (number === undefined) return null;
  const values = new Map<string, string>();
  let until = labels + 1;
  for (; until < blocks.length; until += 1) {
    const text = blocks[until]?.text ?? '';
    const field = LABELLED.exec(text);
    if (field) values.set((field[1] ?? '').split(' ')[0] ?? '', (field[2] ?? '').replace(/[ |]+$/, ''));
    else if (!RULE.test(text)) break;
  }
  const status = values.get('Status') ?? values.get('Stand');
  if (status === undefined) return null;
  return {
    id: `toezegging:${number}`,
    status,
    date: dateOf(values.get('Datum')),
    due: dateOf(values.get('Deadline') ?? values.get('Termijn')),
    from: namedAbove(blocks, labels, number),
    labels,
    until,
  };
}

function dateOf(value: string | undefined): string | null {
  return value === undefined ? null : (findDates(value, null)[0]?.edtf ?? null);
}

function namedAbove(blocks: readonly Block[], labels: number, number: string): number {
  for (let at = labels - 1; at >= Math.max(0, labels - ABOVE); at -= 1)
    if (blocks[at]?.text.includes(number)) return at;
  return labels;
}
