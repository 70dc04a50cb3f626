/** Pairs the labels of a letterhead with their values, whichever way the page was flattened. */
import { align } from './alignment.ts';
import { type LabelLine, labelLine } from './labels.ts';
import { headOf, type Line, tailOf } from './lines.ts';
import { fits, goesOn, isDateLine, isReferenceLine, LISTED } from './values.ts';

export interface Field {
  readonly label: LabelLine;
  readonly line: Line;
  /** Empty when the label stands there without a value. */
  readonly values: readonly Line[];
}

export type Labelled = Pick<Field, 'label' | 'line'>;

/** So many lines after a run of labels may be their values. */
const MOST_VALUES = 14;
/** So many lines after a label that found none a stray value may still be its own. */
const FARTHEST = 25;

/** Splits a line that holds a label and its value, so that the label has a line of its own. */
export function labelApart(line: Line): Line[] {
  const label = labelLine(line.text);
  if (!label?.valueAt || label.valueAt >= line.text.length) return [line];
  return [headOf(line, label.valueAt), tailOf(line, label.valueAt)];
}

/** The fields among the lines of a range whose labels stand apart, in the order of their labels. */
export function fieldsOf(lines: readonly Line[], from: number, until: number): Field[] {
  const found = new Map<Labelled, readonly Line[]>();
  let open: (Labelled & { readonly at: number })[] = [];
  for (let at = from; at < until; at += 1) {
    const line = lines[at] as Line;
    const label = line.split ? null : labelLine(line.text);
    if (!label) continue;
    const labelled = { label, line, at };
    found.set(labelled, []);
    const inline = lines[at + 1]?.split ? lines[at + 1] : undefined;
    if (inline) {
      const values = [inline, ...continuation(label, inline, lines, at + 2, until)];
      found.set(labelled, values);
      at += values.length;
      if (valuesAfter(lines, at + 1, until).length === 0) continue;
    } else {
      open.push(labelled);
      if (open.length > FARTHEST) open.shift();
      if (at + 1 < until && labelLine((lines[at + 1] as Line).text)) continue;
    }
    open = open.filter((one) => at - one.at <= FARTHEST);
    const values = valuesAfter(lines, at + 1, until);
    const paired = inline ? strays(open, values) : pair(open, values);
    for (const [one, taken] of paired) found.set(one, taken);
    open = open.filter((one) => !paired.has(one) && (one.label.fit === 'date' || one.label.fit === 'reference'));
    at += values.length;
  }
  return [...found].map(([{ label, line }, values]) => ({ label, line, values }));
}

/** Where a head is read with its values first: labels in a row that found none, and as many values right above them. */
export function withValuesAbove(fields: readonly Field[], lines: readonly Line[]): Field[] {
  const used = new Set(fields.flatMap(({ line, values }) => [line, ...values]));
  const filled = [...fields];
  for (let first = 0, last = 0; first < fields.length; first = last + 1) {
    last = first;
    const at = lines.indexOf((fields[first] as Field).line);
    const isNext = (field: Field | undefined) =>
      field?.values.length === 0 && field.line.blanks === 0 && lines[at + last - first + 1] === field.line;
    while (isNext(fields[last + 1])) last += 1;
    const run = fields.slice(first, last + 1);
    const above = lines.slice(Math.max(0, at - run.length), at);
    if (above.length < run.length || above.some((line) => used.has(line)) || !answer(run, above)) continue;
    for (const [index, field] of run.entries()) filled[first + index] = { ...field, values: [above[index] as Line] };
  }
  return filled;
}

/** One label takes only what stands right above it; in a row of them the kinds of value bear each other out. */
function answer(run: readonly Field[], above: readonly Line[]): boolean {
  const [only, another] = run;
  if (!run.some(({ label }) => label.name === 'reference' || label.name === 'date')) return false;
  if (run.some(({ values }) => values.length > 0) || (!another && only?.line.blanks !== 0)) return false;
  return run.every(({ label }, index) => fits(label.fit, above[index]?.words ?? ''));
}

function valuesAfter(lines: readonly Line[], from: number, until: number): Line[] {
  const values: Line[] = [];
  for (let at = from; at < until && values.length < MOST_VALUES; at += 1) {
    const line = lines[at] as Line;
    if (!line.split && labelLine(line.text)) break;
    values.push(line);
  }
  return values;
}

function continuation(label: LabelLine, first: Line, lines: readonly Line[], from: number, until: number): Line[] {
  if (label.fit !== 'text') return [];
  const taken: Line[] = [];
  for (const line of valuesAfter(lines, from, until)) {
    if (!goesOn(taken.at(-1) ?? first, line)) break;
    taken.push(line);
  }
  return taken;
}

function pair<L extends Labelled>(open: readonly L[], values: readonly Line[]): Map<L, Line[]> {
  const taken = align(open, values);
  const paired = new Map<L, Line[]>();
  const used = new Set(taken.values());
  for (const [index, at] of taken) {
    const labelled = open[index] as L;
    const own = [values[at] as Line];
    for (let next = at + 1; next < values.length && !used.has(next); next += 1) {
      const line = values[next] as Line;
      const more = labelled.label.fit === 'text' ? goesOn(own.at(-1) as Line, line) : isListed(labelled.label, line);
      if (!more) break;
      own.push(line);
      used.add(next);
    }
    paired.set(labelled, own);
  }
  const left = open.filter((one) => !paired.has(one));
  for (const [one, own] of strays(
    left,
    values.filter((_, at) => !used.has(at)),
  ))
    paired.set(one, own);
  return paired;
}

/** Attachments may be listed by name, each with its number. */
function isListed(label: LabelLine, line: Line): boolean {
  return label.name === 'attachments' && line.blanks === 0 && LISTED.test(line.words);
}

/** A date or kenmerk that stands among other values belongs to the label that asked for one before. */
function strays<L extends Labelled>(open: readonly L[], values: readonly Line[]): Map<L, Line[]> {
  const paired = new Map<L, Line[]>();
  for (const value of values) {
    const fit = isDateLine(value.words) ? 'date' : isReferenceLine(value.words) ? 'reference' : null;
    const asked = open.filter((one) => fit !== null && one.label.fit === fit && !paired.has(one));
    const one = asked.find(({ label }) => label.name === 'reference') ?? asked[0];
    if (one) paired.set(one, [value]);
  }
  return paired;
}
