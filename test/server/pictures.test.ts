/** Pictures of what was measured over HTTP, of the small graph that the subgraphs are tested with. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Assertion } from '../../src/model/assertion.ts';
import type { ServerConfig } from '../../src/server/config.ts';
import { startServer } from '../../src/server/start.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { temporaryFolder } from '../cli/run-cli.ts';
import { openGraph } from '../subgraphs/graph.ts';

async function serveGraph(
  t: TestContext,
  config: Partial<ServerConfig> = {},
): Promise<{ origin: string; store: GraphStore }> {
  const store = await openGraph();
  const server = await startServer({ store, config: { port: 0, logLevel: 'silent', ...config } });
  t.after(async () => {
    await server.close();
    await store.close();
  });
  return { origin: new URL(server.url).origin, store };
}

const CHART = '/programmes/programme:frisse-lucht/measures';
const MAP = '/measures/measure:gemeenten/map';

function observation(id: string, value: number): Assertion[] {
  const proof = { method: 'register', confidence: 1, statement: 'Een feit uit de toets.' };
  return [
    { subject: { node: id, kind: 'Observation' }, props: { date: '2022', value, unit: 'gemeenten' }, proof },
    { subject: { link: 'OBSERVES', from: id, to: 'measure:gemeenten' }, props: {}, proof },
  ];
}

test('a programme has its measures as SVG, PNG and CSV', async (t) => {
  const { origin } = await serveGraph(t);
  const svg = await fetch(`${origin}${CHART}.svg`);
  assert.equal(svg.status, 200);
  assert.equal(svg.headers.get('content-type'), 'image/svg+xml; charset=utf-8');
  assert.match(await svg.text(), /^<svg [\s\S]*Frisse Lucht: metingen door de tijd[\s\S]*<\/svg>\n$/);
  const png = await fetch(`${origin}${CHART}.png`);
  assert.equal(png.headers.get('content-type'), 'image/png');
  assert.equal(
    Buffer.from(await png.arrayBuffer())
      .subarray(1, 4)
      .toString(),
    'PNG',
  );
  const csv = await fetch(`${origin}${CHART}.csv`);
  assert.match(csv.headers.get('content-type') ?? '', /^text\/csv; charset=utf-8/);
  assert.match(
    await csv.text(),
    /\r\ngemeenten met open ramen,Nederland,,2020-07-08,2,,gemeenten,Voortgang Frisse Lucht,false,/,
  );
});

test('the mnemonic of the id may be left out', async (t) => {
  const { origin } = await serveGraph(t);
  assert.equal((await fetch(`${origin}/programmes/frisse-lucht/measures.svg`)).status, 200);
  assert.equal((await fetch(`${origin}/measures/gemeenten/map.svg`)).status, 200);
});

test('where reading is not open, pictures are not either', async (t) => {
  const { origin } = await serveGraph(t, { readAccess: 'reader' });
  for (const path of [`${CHART}.svg`, `${CHART}.csv`, `${MAP}.png`])
    assert.equal((await fetch(origin + path)).status, 401);
});

test('what is not there is a 404, and so is a programme that is something else', async (t) => {
  const { origin } = await serveGraph(t);
  for (const path of [
    '/programmes/onbekend/measures.svg',
    '/programmes/measure:gemeenten/measures.png',
    '/measures/onbekend/map.svg',
    `${CHART}.gif`,
    '/programmes/%3Cscript%3E/measures.svg',
  ]) {
    const answer = await fetch(origin + path);
    assert.equal(answer.status, 404, path);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
    assert.equal(
      ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
      'NOT_FOUND',
    );
  }
});

test('a picture is asked for again each time, and is sent again only when it changed', async (t) => {
  const { origin, store } = await serveGraph(t);
  const first = await fetch(`${origin}${CHART}.svg`);
  const tag = first.headers.get('etag') ?? '';
  assert.equal(first.headers.get('cache-control'), 'public, no-cache');
  assert.match(tag, /^"svg-[\w-]{22}"$/);
  const again = () => fetch(`${origin}${CHART}.svg`, { headers: { 'if-none-match': tag } });
  const same = await again();
  assert.deepEqual([same.status, await same.text()], [304, '']);
  await store.apply({
    document: 'publication:later',
    assertions: [
      {
        subject: { node: 'publication:later', kind: 'Publication' },
        props: { title: 'Later' },
        proof: { method: 'register', confidence: 1, statement: 'Later' },
      },
      ...observation('observation:9', 3),
    ],
  });
  const changed = await again();
  assert.equal(changed.status, 200);
  assert.notEqual(changed.headers.get('etag'), tag);
});

test('a picture runs and loads nothing', async (t) => {
  const { origin } = await serveGraph(t);
  const { headers } = await fetch(`${origin}${CHART}.svg`);
  assert.equal(headers.get('content-security-policy'), "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
});

test('a map is of a day and an area; without boundaries only of provinces', async (t) => {
  const { origin } = await serveGraph(t);
  const ask = async (query: string) => {
    const answer = await fetch(`${origin}${MAP}.svg?${query}`);
    return { status: answer.status, text: await answer.text() };
  };
  assert.match((await ask('at=2021-06')).text, /gemeenten met open ramen, 30 juni 2021/);
  assert.match((await ask('at=gisteren')).text, /BAD_USER_INPUT/);
  for (const [query, reason] of [
    ['at=gisteren', /no date/],
    ['at=2021&at=2022', /no date|Date/],
    ['by=wijk', /takes province or gemeente/],
    ['by=gemeente', /has no boundaries of gemeenten \(KAMERGRAAF_BOUNDARIES\)/],
  ] as const) {
    const { status, text } = await ask(query);
    assert.equal(status, 400, query);
    assert.match(text, reason);
  }
});

test('boundaries of the operator are used, and what is wrong with them is not told to clients', async (t) => {
  const folder = temporaryFolder(t);
  const geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [4, 52],
        [5, 52],
        [5, 53],
        [4, 52],
      ],
    ],
  };
  const features = [{ type: 'Feature', properties: { code: 'GM0002' }, geometry }];
  writeFileSync(join(folder, 'grenzen.json'), JSON.stringify({ type: 'FeatureCollection', features }));
  const { origin } = await serveGraph(t, { boundaries: join(folder, 'grenzen.json') });
  assert.match(await (await fetch(`${origin}${MAP}.svg?at=2023`)).text(), /<title>Zeedorp: niets bekend<\/title>/);
  const absent = { code: 'BAD_CONFIG', message: /^KAMERGRAAF_BOUNDARIES: boundaries .*weg\.json: it cannot be read/ };
  await assert.rejects(serveGraph(t, { boundaries: join(folder, 'weg.json') }), absent);
  const provinces = [{ type: 'Feature', properties: { code: 'PV20' }, geometry }];
  writeFileSync(join(folder, 'provincies.json'), JSON.stringify({ type: 'FeatureCollection', features: provinces }));
  const coarse = await serveGraph(t, { boundaries: join(folder, 'provincies.json') });
  const answer = await fetch(`${coarse.origin}${MAP}.svg?at=2023`);
  assert.equal(answer.status, 503);
  const text = await answer.text();
  assert.match(text, /BAD_BOUNDARIES/);
  assert.doesNotMatch(text, /provincies\.json/);
});
