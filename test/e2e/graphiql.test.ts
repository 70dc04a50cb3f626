/** The explorer in a real browser: offline, under its security policy, with tabs that run. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { loadBundledGraph } from '../../src/ingest/bundled.ts';
import { type RunningServer, startServer } from '../../src/server/start.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { launchBrowser, NO_BROWSER } from '../support/browser.ts';

const isBuilt = existsSync(new URL('../../dist/explorer/index.html', import.meta.url));
const skip = NO_BROWSER || (!isBuilt && 'the explorer is not built (npm run build:explorer)');

describe('GraphiQL', { skip }, () => {
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

  test('loads under its policy, asks no other host, and answers the first tab', async () => {
    const { page, complaints, foreign } = await openPage(browser, server);
    await page.getByRole('tab', { name: 'TraceMotion' }).waitFor();
    await run(page);
    const answer = await answerOf(page, /"data"/);
    assert.match(answer, /"kamerstuk": "34104-258"/);
    assert.doesNotMatch(answer, /"errors"/);
    await keepScreenshot(page);
    assert.deepEqual(foreign, []);
    assert.deepEqual(complaints, []);
  });

  test('the editor knows the schema: it marks a field that does not exist', async () => {
    const { page } = await openPage(browser, server);
    await run(page);
    await page.getByRole('button', { name: /new tab/i }).click();
    await page.locator('.graphiql-query-editor .monaco-editor').first().click();
    await page.keyboard.type('{ bestaatNiet }');
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
  });

  test('a script that is not a file of the server does not run', async () => {
    const { page, complaints } = await openPage(browser, server);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "overgenomen"';
      document.head.append(script);
      return document.title;
    });
    assert.notEqual(ran, 'overgenomen');
    assert.match(complaints.join(), /Content Security Policy.*script-src 'self'/s);
  });

  test('an example opens in a tab of its own and runs', async () => {
    const { page, complaints } = await openPage(browser, server);
    await page.getByRole('button', { name: /^Resolve a citation/ }).click();
    await page.getByRole('tab', { name: 'Resolve' }).waitFor();
    await run(page);
    assert.match(await answerOf(page, /"resolve"/), /motion:34104-258/);
    assert.deepEqual(complaints, []);
  });
});

interface Opened {
  readonly page: Page;
  /** Errors in the console, a breach of the policy among them. */
  readonly complaints: string[];
  /** Requests to anything but this server. */
  readonly foreign: string[];
}

async function openPage(browser: Browser, server: RunningServer): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  const { origin } = new URL(server.url);
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) foreign.push(request.url());
  });
  await page.goto(server.url);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  return { page, complaints, foreign };
}

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Execute query/ }).click();
}

/** The editor shows only the lines in view, with hard spaces. */
async function answerOf(page: Page, wanted: RegExp): Promise<string> {
  const answer = page.locator('.graphiql-response .view-lines').filter({ hasText: wanted });
  await answer.waitFor();
  return ((await answer.textContent()) ?? '').replaceAll('\u00a0', ' ');
}

/** KAMERGRAAF_SCREENSHOT=path keeps a picture of the answered tab, for the README. */
async function keepScreenshot(page: Page): Promise<void> {
  const path = process.env.KAMERGRAAF_SCREENSHOT;
  if (path) await page.screenshot({ path });
}
