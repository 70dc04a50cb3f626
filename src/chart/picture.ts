/** What every picture has: a size, a white ground, a title and a description for those who do not see it. */
import { element, type Markup } from './svg.ts';

export const INK = '#1a1a1a';
export const FAINT = '#595959';
export const GRID = '#d9d9d9';

/** The font that PNGs are drawn with; others stand in where a browser does not have it. */
const FONT = "'PT Sans', 'Helvetica Neue', Arial, sans-serif";

export interface Picture {
  /** An SVG document. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface Words {
  readonly title: string;
  /** All that the picture shows, in sentences. */
  readonly description: string;
  /** The language of both, and of the labels; Dutch when left out. */
  readonly lang?: string;
}

export function picture(width: number, height: number, words: Words, content: readonly Markup[]): Picture {
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      role: 'img',
      lang: words.lang ?? 'nl',
      'aria-labelledby': 'title description',
      'font-family': FONT,
      'font-size': 13,
      fill: INK,
    },
    element('title', { id: 'title' }, words.title),
    element('desc', { id: 'description' }, words.description),
    element('rect', { width, height: Math.ceil(height), fill: '#ffffff' }),
    ...content,
  );
  return { svg: `${root.svg}\n`, width, height: Math.ceil(height) };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface TextStyle {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly weight?: 'bold';
  readonly fill?: string;
  /** A white edge, for texts upon lines and areas. */
  readonly halo?: true;
}

export function label(words: string, { x, y }: Place, { anchor, size, weight, fill, halo }: TextStyle = {}): Markup {
  const edge = halo
    ? { stroke: '#ffffff', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
    : {};
  return element(
    'text',
    { x, y, 'text-anchor': anchor, 'font-size': size, 'font-weight': weight, fill, ...edge },
    words,
  );
}

/** About how wide a text is at most, in the units of the picture, whatever font a browser has. */
export function widthOf(text: string, size = 13, weight?: 'bold'): number {
  return text.length * size * (weight === 'bold' ? 0.66 : 0.58);
}

/** Lines that fit, broken at spaces. */
export function wrapped(text: string, width: number, { size, weight }: TextStyle = {}): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const fits = last !== undefined && widthOf(`${last} ${word}`, size, weight) <= width;
    if (fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
