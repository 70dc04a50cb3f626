/** A Chromium that is there already: none is downloaded. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const found = PLACES.find((path) => path !== undefined && existsSync(path));

/** Why tests in a browser are skipped here; false where they are not. */
export const NO_BROWSER = found === undefined && 'no Chromium here (set CHROMIUM to its path)';

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ ...(found !== undefined && { executablePath: found }), args: ['--no-sandbox'] });
}
