/** Requests a second by question and contender, on a logarithmic scale: each mark a median, each line its rounds. */
import { scaleLog } from 'd3-scale';
import { mark, markOf } from '../src/chart/marks.ts';
import { FAINT, GRID, label, type Picture, picture } from '../src/chart/picture.ts';
import { element, group, type Markup } from '../src/chart/svg.ts';
import type { Result } from './race.ts';
import { figure, median } from './table.ts';

const WIDTH = 960;
const LEFT = 250;
const RIGHT = 70;
const TOP = 130;
const IN_A_ROW = 3;
const BAND = 22;
const GAP = 18;
const TITLE = 'Requests a second: Kamergraaf beside its peers, over one graph';

export function speedPicture(results: readonly Result[], note: string): Picture {
  const contenders = [...new Set(results.map(({ contender }) => contender))];
  const questions = [...new Set(results.map(({ question }) => question))];
  const speeds = results.flatMap(({ rounds }) => rounds.map(({ perSecond }) => perSecond));
  const low = 10 ** Math.floor(Math.log10(Math.min(...speeds)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...speeds)));
  const x = scaleLog([low, high], [LEFT, WIDTH - RIGHT]);
  const content: Markup[] = [
    label(TITLE, { x: 24, y: 34 }, { size: 20, weight: 'bold' }),
    label(note, { x: 24, y: 56 }, { fill: FAINT }),
    ...legend(contenders),
  ];
  let y = TOP;
  const rows: Markup[] = [];
  for (const question of questions) {
    const own = results.filter((result) => result.question === question && result.rounds.length > 0);
    rows.push(label(question, { x: LEFT - 16, y: y + (own.length * BAND) / 2 + 4 }, { anchor: 'end' }));
    for (const result of own) {
      rows.push(row(result, contenders.indexOf(result.contender), x, y + BAND / 2));
      y += BAND;
    }
    y += GAP;
  }
  content.push(...grid(low, high, x, y), ...rows);
  const description = `${note} ${results.map(sentence).join(' ')}`;
  return picture(WIDTH, y + 30, { title: TITLE, description, lang: 'en' }, content);
}

function legend(contenders: readonly string[]): Markup[] {
  return contenders.map((name, at) => {
    const x = 30 + (at % IN_A_ROW) * 300;
    const y = 80 + Math.floor(at / IN_A_ROW) * 20;
    return group([mark(markOf(at), x, y, false), label(name, { x: x + 12, y: y + 4 })]);
  });
}

function grid(low: number, high: number, x: (value: number) => number, bottom: number): Markup[] {
  const lines: Markup[] = [];
  for (let value = low; value <= high; value *= 10) {
    const at = x(value);
    lines.push(element('line', { x1: at, x2: at, y1: TOP - 8, y2: bottom - GAP, stroke: GRID }));
    lines.push(label(figure(value, value < 1 ? 1 : 0), { x: at, y: bottom + 4 }, { anchor: 'middle', fill: FAINT }));
  }
  return lines;
}

function row(result: Result, place: number, x: (value: number) => number, y: number): Markup {
  const speeds = result.rounds.map(({ perSecond }) => perSecond);
  const look = markOf(place);
  const middle = median(speeds);
  return group([
    element('line', {
      x1: x(Math.min(...speeds)),
      x2: x(Math.max(...speeds)),
      y1: y,
      y2: y,
      stroke: look.colour,
      'stroke-width': 2,
    }),
    mark(look, x(middle), y, false, sentence(result)),
    label(figure(middle, middle < 20 ? 1 : 0), { x: x(Math.max(...speeds)) + 12, y: y + 4 }, { size: 12, halo: true }),
  ]);
}

function sentence({ question, contender, rounds, cannot }: Result): string {
  if (cannot !== undefined) return `${question}: ${contender} ${cannot}.`;
  const middle = median(rounds.map(({ perSecond }) => perSecond));
  return `${question}: ${contender} ${figure(middle, middle < 20 ? 1 : 0)} a second.`;
}
