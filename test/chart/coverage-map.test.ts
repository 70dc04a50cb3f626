import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBoundaries } from '../../src/chart/boundaries.ts';
import { BoundariesError } from '../../src/chart/boundaries-error.ts';
import type { Coverage, CoveredGroup } from '../../src/chart/coverage.ts';
import { coverageMap } from '../../src/chart/coverage-map.ts';
import { pngOf } from '../../src/chart/png.ts';

function covered(code: string | null, change: Partial<CoveredGroup> = {}): CoveredGroup {
  return { code, name: `Naam ${code}`, gemeenteCount: 1, known: 1, reached: 1, share: 1, total: 1, ...change };
}

function coverage(by: Coverage['by'], unit: string, ...groups: readonly CoveredGroup[]): Coverage {
  const provinceOf = new Map([
    ['GM0001', 'PV20'],
    ['GM0002', 'PV20'],
    ['GM0003', 'PV21'],
  ]);
  return { at: '2023-01-01', by, measure: { id: 'measure:1', name: 'speelbos', unit }, groups, provinceOf };
}

const square = (x: number, y: number, side: number) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const areaOf = (properties: object, coordinates: unknown) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [coordinates] },
});
const geojson = (...features: readonly unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

/** Two squares side by side that share an arc. */
const TOPOLOGY = JSON.stringify({
  type: 'Topology',
  arcs: [
    [
      [5, 52],
      [5, 53],
    ],
    [
      [5, 53],
      [4, 53],
      [4, 52],
      [5, 52],
    ],
    [
      [5, 52],
      [6, 52],
      [6, 53],
      [5, 53],
    ],
  ],
  objects: {
    gemeenten: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { statcode: 'GM0001' } },
        { type: 'Polygon', arcs: [[-1, 2]], properties: { statcode: 'gm0003' } },
      ],
    },
  },
});

const fillsOf = (svg: string) => [...svg.matchAll(/<path d="[^"]+" fill="([^"]+)"/g)].map(([, fill]) => fill);

test('areas are known by a CBS code among their properties, in degrees or metres', () => {
  const metres = geojson(
    areaOf({ naam: 'A', gm_code: 'GM0001' }, square(120_000, 480_000, 1000)),
    areaOf({ naam: 'zonder' }, square(0, 0, 1)),
  );
  assert.deepEqual(
    readBoundaries(metres).areas.map(({ code }) => code),
    ['GM0001'],
  );
  assert.deepEqual(
    readBoundaries(TOPOLOGY).areas.map(({ code }) => code),
    ['GM0001', 'GM0003'],
  );
  const byId = JSON.stringify({
    type: 'FeatureCollection',
    features: [{ ...areaOf({}, square(4, 52, 1)), id: 'PV27' }],
  });
  assert.deepEqual(
    readBoundaries(byId).areas.map(({ code }) => code),
    ['PV27'],
  );
});

test('a file that holds no boundaries says why', () => {
  const refused = (text: string, reason: RegExp) =>
    assert.throws(
      () => readBoundaries(text),
      (error) => error instanceof BoundariesError && reason.test(error.message),
    );
  refused('gemeente;waarde', /no JSON/);
  refused('7', /no JSON/);
  refused('{"type":"Feature"}', /neither a GeoJSON FeatureCollection nor a TopoJSON/);
  refused(geojson(areaOf({ naam: 'x' }, square(4, 52, 1))), /none of its areas has a property with a CBS code/);
  refused(TOPOLOGY.replace('[0,1]', '[7,1]'), /arcs that its areas are made of are not there/);
});

test('a gemeente is yes, no or not known; a shape that the day did not have is white and named', () => {
  const file = readBoundaries(
    geojson(
      ...['GM0001', 'GM0002', 'GM0003', 'GM0099'].map((code, index) =>
        areaOf({ code }, square(4 + index / 4, 52, 0.2)),
      ),
    ),
  );
  const groups = [
    covered('GM0001'),
    covered('GM0002', { reached: 0, share: 0 }),
    covered('GM0003', { known: 0, reached: 0, share: null, total: null }),
    covered('GM0004'),
  ];
  const { svg } = coverageMap(coverage('GEMEENTE', 'gemeenten', ...groups), file);
  assert.deepEqual(fillsOf(svg), ['#2171b5', '#eff3ff', 'url(#hatched)', '#ffffff']);
  assert.match(svg, /Zonder grenzen in het bestand: Naam GM0004\./);
  assert.match(svg, /Wit: bestond niet op die dag: GM0099\./);
  assert.match(svg, /<desc id="description">Naam GM0001: ja\. Naam GM0002: nee\. Naam GM0003: niets bekend\./);
});

test('by province its gemeenten have one shade, and a line runs between provinces', () => {
  const groups = [
    covered('PV20', { gemeenteCount: 4, known: 2, reached: 1, share: 0.25 }),
    covered('PV21', { share: 0.9, gemeenteCount: 10, known: 10, reached: 9 }),
  ];
  const { svg } = coverageMap(coverage('PROVINCE', 'gemeenten', ...groups), readBoundaries(TOPOLOGY));
  assert.deepEqual(fillsOf(svg), ['#bdd7e7', '#08519c', 'none']);
  assert.match(svg, /Naam PV20: ten minste 1 van 4, 2 onbekend/);
});

test('a province of which less than half is known has no shade', () => {
  const sparse = covered('PV20', { gemeenteCount: 5, known: 2, reached: 2, share: 0.4 });
  const { svg } = coverageMap(coverage('PROVINCE', 'gemeenten', sparse), null);
  assert.match(svg, /fill="url\(#hatched\)"[^>]*><title>Naam PV20: ten minste 2 van 5, 3 onbekend</);
  assert.match(svg, />van minder dan de helft iets bekend</);
});

test('boundaries of provinces draw no gemeenten', () => {
  const provinces = readBoundaries(geojson(areaOf({ code: 'PV20' }, square(4, 52, 1))));
  assert.throws(
    () => coverageMap(coverage('GEMEENTE', 'gemeenten', covered('GM0001')), provinces),
    /draw the map by province/,
  );
  assert.deepEqual(fillsOf(coverageMap(coverage('PROVINCE', 'gemeenten', covered('PV20')), provinces).svg), [
    '#08519c',
  ]);
});

test('without boundaries every province is a tile, those without a place below the others', () => {
  const codes = [
    'PV20',
    'PV21',
    'PV22',
    'PV23',
    'PV24',
    'PV25',
    'PV26',
    'PV27',
    'PV28',
    'PV29',
    'PV30',
    'PV31',
    'PV99',
    null,
  ];
  const { svg } = coverageMap(coverage('PROVINCE', 'gemeenten', ...codes.map((code) => covered(code))), null);
  const places = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="173\.2"/g)].map(([, x, y]) => `${x} ${y}`);
  assert.equal(places.length, 14);
  assert.equal(new Set(places).size, 14);
});

test('numbers are shaded in five round steps up to the largest', () => {
  const groups = [
    covered('PV20', { total: 0 }),
    covered('PV21', { total: 900 }),
    covered('PV22', { total: null, known: 0 }),
  ];
  const { svg } = coverageMap(coverage('PROVINCE', 'kinderen', ...groups), null);
  assert.match(svg, />800 tot 1\.000</);
  assert.match(svg, />niets bekend</);
  const nothing = coverageMap(coverage('PROVINCE', 'kinderen', covered('PV20', { total: 0 })), null);
  assert.doesNotMatch(nothing.svg, /NaN/);
});

test('a picture becomes a PNG of twice its size', async () => {
  const picture = coverageMap(coverage('PROVINCE', 'gemeenten', covered('PV20')), null);
  const png = Buffer.from(await pngOf(picture));
  assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [picture.width * 2, picture.height * 2]);
});
