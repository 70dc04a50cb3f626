/** Pairs the labels of a letterhead with their values, whichever way the page was flattened. */
import { fits, type LabelLine, labelLine } from './labels.ts';
import { headOf, type Line, tailOf } from './lines.ts';

export interface Field {
  readonly label: LabelLine;
  readonly line: Line;
  /** Empty when the label stands there without a value. */
  readonly values: readonly Line[];
}

/** Splits the lines that hold a label and its value, so that every label has a line of its own. */
export function withLabelsApart(lines: readonly Line[], until: number): { lines: Line[]; until: number } {
  const result: Line[] = [];
  let end = until;
  for (const [index, line] of lines.entries()) {
    const label = index < until ? labelLine(line.text) : null;
    if (label?.valueAt && label.valueAt < line.text.length) {
      result.push(headOf(line, label.valueAt), tailOf(line, label.valueAt));
      end += 1;
    } else {
      result.push(line);
    }
  }
  return { lines: result, until: end };
}

/** The fields among the lines of a range whose labels stand apart. */
export function fieldsOf(lines: readonly Line[], from: number, until: number): Field[] {
  const fields: Field[] = [];
  let at = from;
  while (at < until) {
    const run = labelRun(lines, at, until);
    if (run.length === 0) {
      at += 1;
      continue;
    }
    const values = valuesAfter(lines, at + run.length, until);
    const paired = pair(run, values);
    for (const field of paired) fields.push(field);
    at += run.length + paired.reduce((sum, field) => sum + field.values.length, 0);
  }
  return fields;
}

type Labelled = Pick<Field, 'label' | 'line'>;

function labelRun(lines: readonly Line[], from: number, until: number): Labelled[] {
  const run: Labelled[] = [];
  for (let at = from; at < until; at += 1) {
    const line = lines[at] as Line;
    const label = line.split ? null : labelLine(line.text);
    if (!label) break;
    run.push({ label, line });
    if (lines[at + 1]?.split) break;
  }
  return run;
}

function valuesAfter(lines: readonly Line[], from: number, until: number): Line[] {
  const values: Line[] = [];
  for (let at = from; at < until && values.length < 12; at += 1) {
    const line = lines[at] as Line;
    if (!line.split && labelLine(line.text)) break;
    values.push(line);
  }
  return values;
}

function pair(run: readonly Labelled[], values: readonly Line[]): Field[] {
  if (run.length > 1) {
    const inOrder = pairInOrder(run, values);
    if (inOrder) return inOrder;
  }
  return run.map((labelled, index) => ({
    ...labelled,
    values: index === run.length - 1 ? valuesUnder(labelled.label, values) : [],
  }));
}

/** Labels in a row followed by values in a row, as a table read by columns gives them. */
function pairInOrder(run: readonly Labelled[], values: readonly Line[]): Field[] | null {
  const taken = new Map<number, Line>();
  let next = 0;
  for (const value of values) {
    const index = run.findIndex(({ label }, at) => at >= next && typedFit(label, value));
    if (index < 0) break;
    taken.set(index, value);
    next = index + 1;
  }
  if (taken.size < 2) return null;
  return run.map((labelled, index) => {
    const value = taken.get(index);
    return { ...labelled, values: value ? [value] : [] };
  });
}

function typedFit(label: LabelLine, value: Line): boolean {
  return label.fit !== 'text' && label.fit !== 'any' && fits(label.fit, value.words);
}

/** A text runs on to the end of its group of lines; anything else is one line. */
function valuesUnder(label: LabelLine, values: readonly Line[]): Line[] {
  const [first] = values;
  if (!first) return [];
  if (label.fit === 'text') {
    const end = values.findIndex((line, index) => index > 0 && (line.blanks > 0 || endsGroup(values[index - 1])));
    return values.slice(0, end < 0 ? values.length : end);
  }
  if (label.fit === 'any') {
    const near = first.split || first.blanks === 0;
    return near || fits('date', first.words) || fits('reference', first.words) ? [first] : [];
  }
  return fits(label.fit, first.words) ? [first] : [];
}

function endsGroup(line: Line | undefined): boolean {
  return line !== undefined && /[.!?]$/.test(line.text) && line.text.length > 40;
}
