/** How series are told apart: by colour and by shape, so that nobody needs to see the colours. */
import { element, type Markup } from './svg.ts';

export interface Mark {
  readonly colour: string;
  readonly shape: Shape;
}

type Shape = keyof typeof OUTLINES;

/** Dark enough on white, and apart for the colour-blind (M. Okabe and K. Ito, "Color Universal Design", 2008). */
const COLOURS = ['#0072b2', '#d55e00', '#007a5a', '#a3467c', '#8a6100', '#2f6f9f'] as const;

/** Around the origin, about ten across. */
const OUTLINES = {
  circle: 'M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0Z',
  square: 'M-4.5 -4.5H4.5V4.5H-4.5Z',
  triangle: 'M0 -5.5L5.3 4.2H-5.3Z',
  diamond: 'M0 -6L5.5 0L0 6L-5.5 0Z',
  down: 'M0 5.5L5.3 -4.2H-5.3Z',
} as const;
const SHAPES = Object.keys(OUTLINES) as readonly Shape[];

/** Of the series at a place in its panel; six by five are apart. */
export function markOf(place: number): Mark {
  const colour = COLOURS[place % COLOURS.length] ?? COLOURS[0];
  return { colour, shape: SHAPES[place % SHAPES.length] ?? 'circle' };
}

/** Filled for a number that a source gives, open for one that is derived. */
export function mark({ colour, shape }: Mark, x: number, y: number, isDerived: boolean, sentence?: string): Markup {
  return element(
    'path',
    {
      d: OUTLINES[shape],
      transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
      fill: isDerived ? '#ffffff' : colour,
      stroke: colour,
      'stroke-width': 2,
    },
    sentence === undefined ? null : element('title', {}, sentence),
  );
}
