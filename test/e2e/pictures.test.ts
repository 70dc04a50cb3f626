/** Charts and maps of the bundled graph in a real browser: every text is in the picture, and none covers another. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { loadBundledGraph } from '../../src/ingest/bundled.ts';
import { type RunningServer, startServer } from '../../src/server/start.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { launchBrowser, NO_BROWSER } from '../support/browser.ts';

interface Seen {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

describe('pictures', { skip: NO_BROWSER }, () => {
  let store: GraphStore;
  let server: RunningServer;
  let browser: Browser;

  before(async () => {
    store = await openStore('sqlite::memory:');
    await loadBundledGraph(store);
    server = await startServer({ store, config: { port: 0 } });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    await store?.close();
  });

  async function open(path: string): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const answer = await page.goto(new URL(path, server.url).href);
    assert.equal(answer?.status(), 200, path);
    return { page, complaints };
  }

  for (const path of [
    '/programmes/kansrijke-start/measures.svg',
    '/programmes/nu-niet-zwanger/measures.svg',
    '/measures/nu-niet-zwanger-gemeenten-beschikbaar/map.svg?at=2022',
  ]) {
    test(`${path} shows all its texts, apart from each other`, async () => {
      const { page, complaints } = await open(path);
      const size = await page.evaluate(
        '(({ width, height }) => ({ width, height }))(document.documentElement.getBoundingClientRect())',
      );
      const texts = await page.evaluate<Seen[]>(`[...document.querySelectorAll('text')].map((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect();
        return { text: each.textContent, left, top, right, bottom };
      })`);
      assert.ok(texts.length > 10, `${texts.length} texts`);
      const { width, height } = size as { width: number; height: number };
      for (const [index, each] of texts.entries()) {
        const inside = each.left >= 0 && each.top >= 0 && each.right <= width && each.bottom <= height;
        assert.ok(inside, `"${each.text}" lies outside the picture`);
        for (const other of texts.slice(index + 1))
          assert.ok(!covers(each, other), `"${each.text}" covers "${other.text}"`);
      }
      assert.deepEqual(complaints, []);
    });
  }

  test('a PNG is shown at twice the size', async () => {
    const { page } = await open('/programmes/kansrijke-start/measures.png');
    assert.equal(await page.evaluate('document.images[0].naturalWidth'), 1920);
  });
});

/** Lines of text may touch: letters of a size leave room above and below. */
function covers(one: Seen, other: Seen): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 1 && down > 5;
}
