import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serve } from './fixture.ts';

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

test('browsers get a page with properties, links, quotes and other addresses', async (t) => {
  const { origin } = await serve(t);
  const answer = await fetch(`${origin}/node/paper:1`, { headers: HTML });
  assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
  const page = await answer.text();
  assert.match(page, /<h1>Motie &lt;over&gt; de proef &amp; meer<\/h1>/);
  assert.match(page, /<dt>date<\/dt><dd>2020-01-02<\/dd>/);
  assert.match(page, /<h2>answers <small>1 of 57<\/small><\/h2>/);
  assert.match(page, /<a href="\/node\/letter:a"[^>]*>Brief over &quot;de proef&quot;<\/a>/);
  assert.match(page, /“Hiermee is de motie &lt;uitgevoerd&gt;\.”/);
  assert.match(page, /<a href="https:\/\/example.nl\/paper\/1"/);
  assert.match(page, /kst:1-1/);
  assert.match(page, /<a href="\/node\/paper:0"[^>]*>Vorige<\/a>/);
});

test('nothing of a document becomes markup, and only web addresses become links', async (t) => {
  const { origin } = await serve(t);
  const answer = await fetch(`${origin}/node/paper:1`, { headers: HTML });
  const page = await answer.text();
  assert.doesNotMatch(page, /href="javascript:|<over>|<uitgevoerd>|x{1000}/);
  assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'; style-src 'sha256-/);
});

test('others get linked data', async (t) => {
  const { origin } = await serve(t, { publicUrl: 'https://graaf.example.nl' });
  const answer = await fetch(`${origin}/node/paper:1`, { headers: { accept: 'application/ld+json' } });
  assert.equal(answer.headers.get('content-type'), 'application/ld+json; charset=utf-8');
  const data = (await answer.json()) as Record<string, unknown>;
  assert.equal(data['@id'], 'https://graaf.example.nl/node/paper:1');
  assert.equal(data['@type'], 'Paper');
  assert.equal(data.title, 'Motie <over> de proef & meer');
  assert.deepEqual(data.sameAs, ['https://example.nl/paper/1']);
  assert.deepEqual(data.identifier, ['kst:1-1']);
  assert.deepEqual(data.status, [
    { state: 'FULFILLED', document: { '@id': 'https://graaf.example.nl/node/letter:a', '@type': 'Letter' } },
  ]);
  assert.deepEqual(data.answers, [{ '@id': 'https://graaf.example.nl/node/letter:a', '@type': 'Letter' }]);
});

test('a browser gets linked data by ?format=jsonld, a program without wishes the page', async (t) => {
  const { origin } = await serve(t);
  const asked = await fetch(`${origin}/node/paper:1?format=jsonld`, { headers: HTML });
  assert.match(asked.headers.get('content-type') ?? '', /ld\+json/);
  const any = await fetch(`${origin}/node/paper:1`, { headers: { accept: '*/*' } });
  assert.match(any.headers.get('content-type') ?? '', /html/);
});

test('an identifier of another scheme leads to the id', async (t) => {
  const { origin } = await serve(t);
  const answer = await fetch(`${origin}/node/kst:1-1?format=jsonld`, { redirect: 'manual' });
  assert.equal(answer.status, 302);
  assert.equal(answer.headers.get('location'), '/node/paper:1?format=jsonld');
});

test('what the graph does not hold is not found, and its name is no markup', async (t) => {
  const { origin } = await serve(t);
  const page = await fetch(`${origin}/node/${encodeURIComponent('<script>')}`, { headers: HTML });
  assert.equal(page.status, 404);
  assert.match(await page.text(), /<code>&lt;script&gt;<\/code>/);
  assert.equal((await fetch(`${origin}/node/paper:9`, { headers: { accept: 'application/json' } })).status, 404);
});
