/** HTML to the text that a reader sees: paragraphs, headings, lists and tables; no scripts, no navigation. */
import { Parser } from 'htmlparser2';
import { HtmlPage } from './html-page.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const DROPPED = words(
  'script style noscript template svg math nav form button select textarea iframe object audio video canvas dialog',
);
const DROPPED_ROLES = words('navigation search banner contentinfo dialog alert menu');
const BLOCKS = words(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 ' +
    'h3 h4 h5 h6 header hgroup hr html legend main p pre section summary table tbody tfoot thead',
);

interface OpenElement {
  readonly name: string;
  readonly dropped: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/**
 * The readable text of a page: blocks apart by a blank line, list items and table rows each on a line,
 * cells apart by tabs. Of a page with a `main` element only that is read. Text is kept as written but
 * for runs of white space, soft hyphens and zero-width characters.
 */
export function htmlText(html: string): string {
  const page = new HtmlPage();
  const open: OpenElement[] = [];
  let dropped = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, dropped: isDropped(name, attributes, open) };
      open.push(element);
      if (element.dropped) dropped++;
      if (dropped === 0) openElement(page, name, attributes);
    },
    ontext(text) {
      if (dropped === 0) page.text(text);
    },
    onclosetag(name) {
      if (dropped === 0) closeElement(page, name);
      if (open.pop()?.dropped) dropped--;
    },
  });
  parser.end(html);
  return page.result();
}

/** The encoding label in the first kilobyte, where browsers look for it; undefined when there is none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const meta = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head);
  return (meta ?? /^<\?xml[^>]+encoding=["']([\w-]+)/.exec(head))?.[1];
}

function isDropped(name: string, attributes: Attributes, open: readonly OpenElement[]): boolean {
  if (DROPPED.has(name) || DROPPED_ROLES.has(attributes.role ?? '')) return true;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (/display\s*:\s*none/i.test(attributes.style ?? '')) return true;
  // A header or footer within an article is the document's own; outside it is the site's.
  return (name === 'header' || name === 'footer') && !open.some(({ name }) => name === 'article' || name === 'main');
}

function openElement(page: HtmlPage, name: string, attributes: Attributes): void {
  if (name === 'title') page.openTitle();
  else if (name === 'br') page.lineBreak();
  else if (name === 'ul' || name === 'ol') page.openList(name === 'ol' ? Number(attributes.start ?? 1) : null);
  else if (name === 'li') page.openItem();
  else if (name === 'tr') page.openRow();
  else if (name === 'td' || name === 'th') page.openCell();
  else if (BLOCKS.has(name)) page.endBlock();
  if (name === 'main') page.openMain();
  if (name === 'h1') page.sawHeading();
  if (name === 'pre') page.openPre();
}

function closeElement(page: HtmlPage, name: string): void {
  if (name === 'title') page.closeTitle();
  else if (name === 'ul' || name === 'ol') page.closeList();
  else if (name === 'li') page.endBlock();
  else if (name === 'tr') page.closeRow();
  else if (BLOCKS.has(name)) page.endBlock();
  if (name === 'main') page.closeMain();
  if (name === 'pre') page.closePre();
}
