import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { measuresChart } from '../../src/chart/measures-chart.ts';
import { Placing } from '../../src/chart/placing.ts';
import { drawable } from '../../src/chart/points.ts';
import type { MeasureSeries, Observed } from '../../src/chart/programme-measures.ts';
import { seriesCsv } from '../../src/chart/series-csv.ts';

function observed(change: Partial<Observed>): Observed {
  return {
    id: 'observation:1',
    date: '2020-07-01',
    value: 30,
    quantifier: null,
    delta: false,
    derived: false,
    derivedFrom: [],
    gemeenteCount: 50,
    share: null,
    gemeente: null,
    primarySources: [],
    evidence: [],
    ...change,
  };
}

function series(unit: string, ...observations: readonly Partial<Observed>[]): MeasureSeries {
  return { id: 'measure:1', name: 'speelbossen', unit, definition: null, observations: observations.map(observed) };
}

const programme = (...measures: readonly MeasureSeries[]) => ({ id: 'programme:1', name: 'Groen Spelen', measures });
const EXISTING = [
  { date: '2020-01-01', count: 50 },
  { date: '2021-01-01', count: 48 },
];

/** The outlines of the lines that values are drawn as, by colour of the first series. */
function spansOf(svg: string): string {
  return /<path d="([^"]*)" fill="none" stroke="#0072b2"/.exec(svg)?.[1] ?? '';
}

test('a number stands beside the gemeenten of its day', () => {
  const { points } = drawable(series('gemeenten', { share: 0.6 }));
  assert.deepEqual(
    points.map(({ label, sentence, isDerived }) => ({ label, sentence, isDerived })),
    [{ label: '30 van 50', sentence: '1 juli 2020: 30 gemeenten van de 50 (60%)', isDerived: false }],
  );
});

test('"alle" is the number that existed, and says that it is derived; other words are no numbers', () => {
  const { points, left } = drawable(
    series(
      'gemeenten',
      { value: null, quantifier: 'ALL' },
      { value: null, quantifier: 'MOST', date: '2021' },
      { value: null, quantifier: 'ALL', gemeenteCount: null },
      { value: null, quantifier: 'NONE', date: '2019-12' },
    ),
  );
  assert.deepEqual(
    points.map(({ value, label, isDerived }) => [value, label, isDerived]),
    [
      [0, '0 van 50', true],
      [50, 'alle 50', true],
    ],
  );
  assert.deepEqual(left, ['2021: de meeste gemeenten', '1 juli 2020: alle gemeenten']);
  assert.equal(drawable(series('scholen', { value: null, quantifier: 'ALL' })).points.length, 0);
});

test('a derived number names its inputs, and a change is told and not drawn', () => {
  const inputs = [
    { id: 'observation:3', value: 12, delta: true },
    { id: 'observation:2', value: 42, delta: false },
  ];
  const { points, left } = drawable(
    series('scholen', { derived: true, derivedFrom: inputs }, { value: 12, delta: true }, { date: null }),
  );
  assert.equal(points[0]?.label, '30 (42 − 12)');
  assert.match(points[0]?.sentence ?? '', /afgeleid: 42 − 12$/);
  assert.deepEqual(left, ['1 juli 2020: een verandering van +12 scholen', 'zonder datum: 30 scholen']);
});

test('a value is drawn over the days of its date; adjoining ones are joined, and between others is nothing', () => {
  const months = ['2020-01', '2020-02', '2020-04'].map((date, index) => ({ date, value: 10 + index }));
  const { svg } = measuresChart(programme(series('scholen', ...months)), []);
  const moves = spansOf(svg).match(/[MHV]/g)?.join('');
  assert.equal(moves, 'MHVHMH');
});

test('the number of gemeenten is drawn in steps beside counts of gemeenten, and only there', () => {
  const both = programme(series('gemeenten', {}, { date: '2021' }), series('scholen', { value: 3 }));
  const { svg } = measuresChart(both, EXISTING);
  assert.equal(svg.match(/gemeenten die bestonden/g)?.length, 1);
  assert.match(svg, />50<\/text>/);
  assert.match(svg, />48<\/text>/);
  assert.match(svg, />Aantal scholen</);
  assert.doesNotMatch(measuresChart(both, []).svg, /gemeenten die bestonden/);
});

test('the same observations make the same text, which has a title and tells all that it shows', () => {
  const made = () =>
    measuresChart(programme(series('gemeenten', { share: 0.6 }, { date: '2021', value: 31 })), EXISTING).svg;
  assert.equal(made(), made());
  assert.match(made(), /^<svg [^>]*role="img"[^>]*aria-labelledby="title description"/);
  assert.match(made(), /<title id="title">Groen Spelen: metingen door de tijd<\/title>/);
  assert.match(
    made(),
    /<desc id="description">speelbossen\. 1 juli 2020: 30 gemeenten van de 50 \(60%\)\. 2021: 31 gemeenten\.<\/desc>/,
  );
});

test('a programme without measures, or with undated ones, says so', () => {
  assert.match(measuresChart(programme(), []).svg, /Van dit programma is niets gemeten/);
  assert.match(
    measuresChart(programme(series('scholen', { date: null })), []).svg,
    /Geen van de metingen heeft een datum/,
  );
});

test('names from outside never become markup', () => {
  const name = '<script>alert("x")</script> & "meer"';
  const { svg } = measuresChart({ ...programme({ ...series(name, {}), name }), name }, []);
  assert.doesNotMatch(svg, /<script/);
  assert.match(svg, /&lt;script&gt;alert\(&quot;x&quot;\)/);
});

test('any observations can be drawn', () => {
  const dates = fc.constantFrom(
    '2020',
    '2021-03',
    '2021-02-28',
    '2020-22',
    '2018/2021',
    '../2019',
    '2020-06~',
    null,
    '9999',
  );
  const anything = fc.record({
    date: dates,
    value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    quantifier: fc.constantFrom(null, 'ALL', 'MOST', 'NONE'),
    delta: fc.boolean(),
    derived: fc.boolean(),
    gemeenteCount: fc.option(fc.nat(400)),
  });
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 6 }), fc.constantFrom('gemeenten', 'procent'), (observations, unit) => {
      const { svg } = measuresChart(programme(series(unit, ...observations)), EXISTING);
      assert.doesNotMatch(svg, /NaN|undefined|Infinity/);
    }),
    { numRuns: 60 },
  );
});

test('numbers that lie further apart than a number can tell are drawn', () => {
  const ends = [{ value: Number.MAX_VALUE }, { date: '2021', value: -Number.MAX_VALUE }];
  const { svg } = measuresChart(programme(series('scholen', ...ends)), []);
  assert.match(spansOf(svg), /M/);
  assert.doesNotMatch(svg, /NaN|undefined|Infinity/);
});

test('labels that are placed never cover each other, nor leave the plot', () => {
  const within = { left: 0, top: 0, right: 300, bottom: 200 };
  const points = fc.array(fc.record({ x: fc.nat(300), y: fc.nat(200), width: fc.integer({ min: 5, max: 120 }) }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(points, (labels) => {
      const placing = new Placing(within);
      const boxes = labels.flatMap(({ x, y, width }) => {
        const place = placing.beside(x, y, width);
        if (!place) return [];
        const left =
          place.anchor === 'start' ? place.x : place.anchor === 'end' ? place.x - width : place.x - width / 2;
        return [{ left, right: left + width, top: place.y - 10, bottom: place.y }];
      });
      for (const [index, box] of boxes.entries()) {
        assert.ok(box.left >= 0 && box.right <= 300 && box.top >= 0 && box.bottom <= 200);
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
          assert.ok(apart);
        }
      }
    }),
  );
});

test('rows name the sources, and no text of them is a formula', () => {
  const source = { id: 'document:1', title: 'Jaarbericht', url: null };
  const rows = seriesCsv(
    programme({
      ...series(
        'scholen',
        { primarySources: [source] },
        { evidence: [{ document: { ...source, url: 'https://example.nl' } }] },
      ),
      name: '=1+1',
    }),
  ).split('\r\n');
  assert.match(rows[0] ?? '', /^measure,gemeente,code,date,value,quantifier,unit,source,/);
  assert.match(rows[1] ?? '', /^'=1\+1,Nederland,,2020-07-01,30,,scholen,Jaarbericht,false,false,/);
  assert.match(rows[2] ?? '', /,https:\/\/example\.nl,/);
});
