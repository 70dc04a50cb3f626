/**
 * A programme's measures through time. A value is drawn over the days that its date covers and no further:
 * where no source says anything there is no line. Beside counts of gemeenten runs the number that existed.
 */
import { scaleLinear, scaleUtc } from 'd3-scale';
import { amountHeading, dutchNumber } from './dutch.ts';
import { type Mark, mark, markOf } from './marks.ts';
import { FAINT, GRID, label, type Picture, picture, widthOf, wrapped } from './picture.ts';
import { Placing } from './placing.ts';
import { type Drawable, drawable, type Point } from './points.ts';
import { type CountStep, type MeasureSeries, type ProgrammeMeasures, yearsOf } from './programme-measures.ts';
import { element, group, type Markup } from './svg.ts';

const TITLE = { size: 20, weight: 'bold' } as const;
const WIDTH = 960;
const LEFT = 64;
const RIGHT = 36;
const PLOT = 300;
const LINE = 18;
/** More points than this in one plot and their labels hide each other. */
const LABELLED = 60;
/** Of what cannot be drawn. */
const TOLD = 12;

interface Series extends Drawable {
  readonly name: string;
  readonly mark: Mark;
}

interface Panel {
  readonly unit: string;
  readonly series: readonly Series[];
  /** The number of gemeenten, where that is what is counted. */
  readonly existing: readonly CountStep[];
}

/** A place on the paper for every moment and number of a panel. */
interface Scales {
  readonly x: (time: Date) => number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly times: readonly Date[];
  readonly values: readonly number[];
  readonly end: Date;
}

export function measuresChart({ name, measures }: ProgrammeMeasures, existing: readonly CountStep[]): Picture {
  const title = `${name}: metingen door de tijd`;
  const panels = panelsOf(measures, existing);
  const heading = wrapped(title, WIDTH - 2 * LEFT, TITLE);
  const content = heading.map((line, index) => label(line, { x: LEFT, y: 34 + index * 26 }, TITLE));
  const years = yearsOf(measures.flatMap(({ observations }) => observations));
  let y = 30 + heading.length * 26;
  for (const panel of years ? panels : []) {
    const drawn = drawPanel(panel, y, years ?? { first: '', last: '' });
    content.push(...drawn.content);
    y = drawn.bottom + 26;
  }
  if (!years) {
    const nothing =
      measures.length === 0 ? 'Van dit programma is niets gemeten.' : 'Geen van de metingen heeft een datum.';
    content.push(label(nothing, { x: LEFT, y: y + 20 }));
    y += 44;
  }
  return picture(WIDTH, y, { title, description: describe(panels) }, content);
}

function panelsOf(measures: readonly MeasureSeries[], existing: readonly CountStep[]): Panel[] {
  const units = Map.groupBy(measures, ({ unit }) => unit);
  return [...units].map(([unit, group]) => ({
    unit,
    series: group.map((measure, place) => ({ name: measure.name, mark: markOf(place), ...drawable(measure) })),
    existing: unit === 'gemeenten' ? existing : [],
  }));
}

function describe(panels: readonly Panel[]): string {
  const told = panels.flatMap(({ series }) =>
    series.map(({ name, points, left }) => {
      const sentences = [...points.map(({ sentence }) => sentence), ...left];
      return `${name}. ${sentences.length > 0 ? sentences.join('. ') : 'Hiervan is landelijk niets bekend'}.`;
    }),
  );
  return told.join(' ') || 'Er is niets gemeten.';
}

function drawPanel(panel: Panel, top: number, years: { readonly first: string; readonly last: string }) {
  const scales = scalesOf(panel, top + 34, years);
  const bottom = scales.top + PLOT;
  const placing = new Placing({ left: LEFT, right: WIDTH - 4, top: scales.top - 12, bottom });
  const points = panel.series.flatMap((series) => series.points.map((point) => ({ series, point })));
  for (const { point } of points) {
    const { x, y } = centre(point, scales);
    placing.take({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 });
  }
  const legend = drawLegend(panel, bottom + 44);
  return {
    content: [
      label(amountHeading(panel.unit), { x: LEFT, y: top + 16 }, { weight: 'bold', size: 14 }),
      ...axes(scales, bottom),
      ...reference(panel, scales),
      ...panel.series.map(({ mark: { colour }, points: own }) => spans(own, colour, scales)),
      ...points.map(({ series, point }) => drawPoint(series.mark, point, scales)),
      ...(points.length <= LABELLED ? points : []).map(({ series, point }) => {
        return drawLabel(series.mark, point, scales, placing);
      }),
      ...legend.content,
    ],
    bottom: legend.bottom,
  };
}

/** Between a number beyond this and one that is as far below zero there is more than a number can tell. */
const LARGEST = 1e307;

function scalesOf({ series, existing }: Panel, top: number, years: { first: string; last: string }): Scales {
  const [start, end] = [new Date(`${years.first}-01-01`), new Date(`${Number(years.last) + 1}-01-01`)];
  const x = scaleUtc([start, end], [LEFT, WIDTH - RIGHT]);
  const numbers = [
    ...series.flatMap(({ points }) => points.map(({ value }) => value)),
    ...existing.map((s) => s.count),
  ];
  const [least, most] = [Math.max(Math.min(0, ...numbers), -LARGEST), Math.min(Math.max(1, ...numbers), LARGEST)];
  const y = scaleLinear([least, most], [top + PLOT, top])
    .clamp(true)
    .nice();
  // Of what is counted there is no half.
  const isWhole = numbers.every(Number.isInteger);
  const values = y.ticks(6).filter((tick) => !isWhole || Number.isInteger(tick));
  return { x, y, top, times: x.ticks(8), values, end };
}

function axes({ x, y, times, values }: Scales, bottom: number): Markup[] {
  return [
    ...values.map((value) =>
      group([
        element('line', { x1: LEFT, x2: WIDTH - RIGHT, y1: y(value), y2: y(value), stroke: GRID }),
        label(dutchNumber(value), { x: LEFT - 8, y: y(value) + 4 }, { anchor: 'end', fill: FAINT }),
      ]),
    ),
    ...times.map((time) =>
      group([
        element('line', { x1: x(time), x2: x(time), y1: bottom, y2: bottom + 5, stroke: FAINT }),
        label(timeLabel(time), { x: x(time), y: bottom + 20 }, { anchor: 'middle', fill: FAINT }),
      ]),
    ),
  ];
}

const MONTH = new Intl.DateTimeFormat('nl-NL', { month: 'short', timeZone: 'UTC' });

function timeLabel(time: Date): string {
  return time.getUTCMonth() === 0 ? String(time.getUTCFullYear()) : MONTH.format(time);
}

/** The number of gemeenten holds from each change to the next: the register knows every day. */
function reference({ existing }: Panel, { x, y, end }: Scales): Markup[] {
  if (existing.length === 0) return [];
  const at = existing.map(({ date, count }) => ({ x: x(new Date(date)), y: y(count), count }));
  const path = at.map((step, index) => (index === 0 ? `M${point(step.x, step.y)}` : `H${one(step.x)}V${one(step.y)}`));
  const labels = at.filter((step, index) => (at[index + 1]?.x ?? x(end)) - step.x > 30);
  return [
    element('path', {
      d: `${path.join('')}H${one(x(end))}`,
      fill: 'none',
      stroke: FAINT,
      'stroke-width': 1.5,
    }),
    ...labels.map((step) =>
      label(dutchNumber(step.count), { x: step.x + 3, y: step.y - 5 }, { size: 11, fill: FAINT, halo: true }),
    ),
  ];
}

/** The days that each value holds for; where the next begins as one ends, they are joined. */
function spans(points: readonly Point[], colour: string, { x, y }: Scales): Markup {
  const parts = points.map(({ from, until, value }, index) => {
    const before = points[index - 1];
    const isJoined = before?.until.getTime() === from.getTime();
    const start = isJoined ? `V${one(y(value))}` : `M${point(x(from), y(value))}`;
    return `${start}H${one(x(until))}`;
  });
  return element('path', { d: parts.join(''), fill: 'none', stroke: colour, 'stroke-width': 2 });
}

function drawPoint(series: Mark, point: Point, scales: Scales): Markup {
  const { x, y } = centre(point, scales);
  return mark(series, x, y, point.isDerived, point.sentence);
}

function drawLabel({ colour }: Mark, point: Point, scales: Scales, placing: Placing): Markup {
  const { x, y } = centre(point, scales);
  const place = placing.beside(x, y, widthOf(point.label, 12, 'bold'));
  if (!place) return group([]);
  return label(point.label, place, { anchor: place.anchor, size: 12, fill: colour, weight: 'bold', halo: true });
}

function centre({ from, until, value }: Point, { x, y }: Scales) {
  return { x: (x(from) + x(until)) / 2, y: y(value) };
}

function drawLegend({ series, existing }: Panel, top: number) {
  const content: Markup[] = [];
  let y = top;
  const entry = (key: Markup, words: string, fill?: string) => {
    content.push(key);
    for (const line of wrapped(words, WIDTH - LEFT - RIGHT - 30)) {
      content.push(label(line, { x: LEFT + 24, y }, fill === undefined ? {} : { fill }));
      y += LINE;
    }
  };
  for (const { name, mark: own, points } of series) {
    entry(mark(own, LEFT + 8, y - 4, false), points.length > 0 ? name : `${name} (landelijk geen getal bekend)`);
  }
  if (existing.length > 0) {
    const line = {
      x1: LEFT,
      x2: LEFT + 17,
      y1: y - 4,
      y2: y - 4,
      stroke: FAINT,
      'stroke-width': 1.5,
    };
    entry(element('line', line), 'gemeenten die bestonden (register van gemeenten)');
  }
  const hasDerived = series.some(({ points }) => points.some(({ isDerived }) => isDerived));
  if (hasDerived) {
    const open = { colour: FAINT, shape: 'circle' } as const;
    entry(mark(open, LEFT + 8, y - 4, true), 'open teken: afgeleid, geen bron geeft dit getal zelf', FAINT);
  }
  if (series.some(({ points }) => points.length > 1)) {
    entry(group([]), 'Waar geen lijn is, zegt geen bron iets.', FAINT);
  }
  const left = series.flatMap((each) => each.left.map((sentence) => `${each.name}: ${sentence}`));
  for (const sentence of left.slice(0, TOLD)) entry(group([]), `Niet getekend: ${sentence}`, FAINT);
  if (left.length > TOLD) entry(group([]), `En nog ${left.length - TOLD} die niet getekend zijn.`, FAINT);
  return { content, bottom: y };
}

function point(x: number, y: number): string {
  return `${one(x)} ${one(y)}`;
}

function one(value: number): number {
  return Math.round(value * 10) / 10;
}
