/** A measure on the map: gemeenten or provinces shaded by how far they got, and hatched where nothing is known. */
import { geoIdentity, geoPath } from 'd3-geo';
import type { Area, Boundaries } from './boundaries.ts';
import { BoundariesError } from './boundaries-error.ts';
import type { Coverage, CoveredGroup } from './coverage.ts';
import { dutchDate } from './dutch.ts';
import { FAINT, INK, label, type Picture, picture, wrapped } from './picture.ts';
import { type Shading, shadingOf } from './shades.ts';
import { element, group, type Markup } from './svg.ts';
import { tilesOf } from './tiles.ts';

const TITLE = { size: 19, weight: 'bold' } as const;
const WIDTH = 640;
const MARGIN = 24;
const MAP = 660;
const LINE = 18;
const TILE = 128;
const HATCHED = 'url(#hatched)';
/** Names that a note tells. */
const NAMED = 12;

interface Drawn {
  readonly content: readonly Markup[];
  readonly bottom: number;
  /** What the map cannot show, in sentences. */
  readonly notes: readonly string[];
}

/**
 * @param boundaries null for tiles of provinces
 * @throws {BoundariesError} when the boundaries are of provinces and gemeenten are wanted
 */
export function coverageMap(coverage: Coverage, boundaries: Boundaries | null): Picture {
  const { measure, at } = coverage;
  const title = `${measure.name}, ${dutchDate(at)}`;
  const shading = shadingOf(coverage);
  const heading = wrapped(title, WIDTH - 2 * MARGIN, TITLE);
  const top = 24 + heading.length * 24;
  const drawn = boundaries ? drawAreas(coverage, boundaries, shading, top) : drawTiles(coverage, shading, top);
  const legend = drawLegend(shading, drawn.notes, drawn.bottom + 24);
  const description = coverage.groups.map((each) => `${each.name}: ${shading.figureOf(each)}.`).join(' ');
  return picture(WIDTH, legend.bottom + 8, { title, description }, [
    HATCHING,
    ...heading.map((line, index) => label(line, { x: MARGIN, y: 34 + index * 24 }, TITLE)),
    ...drawn.content,
    ...legend.content,
  ]);
}

const HATCHING = element(
  'defs',
  {},
  element(
    'pattern',
    { id: 'hatched', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 6, height: 6, fill: '#ffffff' }),
    element('rect', { width: 2, height: 6, fill: '#b3b3b3' }),
  ),
);

function drawAreas(coverage: Coverage, boundaries: Boundaries, shading: Shading, top: number): Drawn {
  if (coverage.by === 'GEMEENTE' && !boundaries.areas.some(({ code }) => code.startsWith('GM'))) {
    throw new BoundariesError('it holds provinces and no gemeenten: draw the map by province');
  }
  const groups = new Map(coverage.groups.map((each) => [each.code ?? '', each]));
  const groupOf = (code: string) => groups.get(code) ?? groups.get(coverage.provinceOf.get(code) ?? '');
  const features = boundaries.areas.map(({ feature }) => feature);
  const box: [[number, number], [number, number]] = [
    [MARGIN, top],
    [WIDTH - MARGIN, top + MAP],
  ];
  const path = geoPath(geoIdentity().reflectY(true).fitExtent(box, { type: 'FeatureCollection', features })).digits(1);
  const shapes = boundaries.areas.map((area) => drawArea(area, groupOf(area.code), shading, path(area.feature) ?? ''));
  const isApart = (one: string, other: string) => groupOf(one) !== groupOf(other);
  const line = coverage.by === 'PROVINCE' ? boundaries.between(isApart) : null;
  const edges = line ? [element('path', { d: path(line) ?? '', fill: 'none', stroke: INK, 'stroke-width': 1 })] : [];
  return { content: [group(shapes), ...edges], bottom: top + MAP, notes: misfits(coverage, boundaries, groupOf) };
}

/** By province, the gemeenten of one have the edges of their own shade, so that they look as one. */
function drawArea(area: Area, covered: CoveredGroup | undefined, shading: Shading, d: string): Markup {
  const shade = covered ? shading.shadeOf(covered) : null;
  const isWhole = covered?.code === area.code;
  const edge = isWhole || !shade ? '#8c8c8c' : shade.fill;
  const words = covered ? `${covered.name}: ${shading.figureOf(covered)}` : `${area.code}: bestond niet op die dag`;
  return element(
    'path',
    { d, fill: covered ? (shade?.fill ?? HATCHED) : '#ffffff', stroke: edge, 'stroke-width': 0.5 },
    element('title', {}, words),
  );
}

/** Boundaries are of one division of the country, and the day may have had another. */
function misfits(
  { by, groups, provinceOf }: Coverage,
  { areas }: Boundaries,
  groupOf: (code: string) => CoveredGroup | undefined,
): string[] {
  const drawn = new Set(areas.map(({ code }) => code));
  const lost = by === 'GEMEENTE' ? groups.filter(({ code }) => code === null || !drawn.has(code)) : [];
  const gemeenten = by === 'PROVINCE' ? [...provinceOf.keys()].filter((code) => !drawn.has(code)) : [];
  const isByProvince = areas.some(({ code }) => code.startsWith('PV'));
  const strange = areas.filter(({ code }) => !groupOf(code)).map(({ code }) => code);
  return [
    ...told(
      'Zonder grenzen in het bestand',
      lost.map(({ name }) => name),
    ),
    ...(isByProvince ? [] : told('Zonder grenzen in het bestand', gemeenten)),
    ...told('Wit: bestond niet op die dag', strange),
  ];
}

function told(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length > NAMED ? ` en nog ${names.length - NAMED}` : '';
  return [`${what}: ${names.slice(0, NAMED).join(', ')}${more}.`];
}

function drawTiles({ groups }: Coverage, shading: Shading, top: number): Drawn {
  const tiles = tilesOf(groups);
  const rows = Math.max(0, ...tiles.map(({ row }) => row + 1));
  const left = (WIDTH - 3 * TILE * 1.4) / 2;
  const content = tiles.map(({ item, column, row }) => {
    const shade = shading.shadeOf(item);
    const [x, y] = [left + column * TILE * 1.4, top + row * TILE];
    const fill = shade?.isDark ? '#ffffff' : INK;
    const figure = shading.figureOf(item).split(', ');
    const centre = x + TILE * 0.7 - 3;
    return group([
      element(
        'rect',
        { x, y, width: TILE * 1.4 - 6, height: TILE - 6, rx: 4, fill: shade?.fill ?? HATCHED, stroke: FAINT },
        element('title', {}, `${item.name}: ${shading.figureOf(item)}`),
      ),
      label(
        item.name,
        { x: centre, y: y + 46 },
        { anchor: 'middle', weight: 'bold', size: 15, fill, ...haloOn(shade) },
      ),
      ...figure.map((line, index) =>
        label(line, { x: centre, y: y + 68 + index * 16 }, { anchor: 'middle', size: 12, fill, ...haloOn(shade) }),
      ),
    ]);
  });
  return { content, bottom: top + rows * TILE, notes: [] };
}

/** Words upon hatching need ground of their own. */
function haloOn(shade: unknown): { readonly halo?: true } {
  return shade === null ? { halo: true } : {};
}

function drawLegend({ heading, classes, unknown }: Shading, notes: readonly string[], top: number) {
  const content: Markup[] = wrapped(heading, WIDTH - 2 * MARGIN, { weight: 'bold' }).map((line, index) =>
    label(line, { x: MARGIN, y: top + index * LINE }, { weight: 'bold' }),
  );
  let y = top + content.length * LINE;
  for (const { fill, words } of [...classes, { fill: HATCHED, words: unknown }]) {
    content.push(element('rect', { x: MARGIN, y: y - 11, width: 18, height: 13, fill, stroke: FAINT }));
    content.push(label(words, { x: MARGIN + 26, y }));
    y += LINE;
  }
  for (const line of notes.flatMap((note) => wrapped(note, WIDTH - 2 * MARGIN))) {
    content.push(label(line, { x: MARGIN, y }, { fill: FAINT }));
    y += LINE;
  }
  return { content, bottom: y };
}
