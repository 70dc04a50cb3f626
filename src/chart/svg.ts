/** SVG as text: elements with their attributes, everything that comes from outside escaped. */

/** Markup that is safe to stand in a document as it is. */
export interface Markup {
  readonly svg: string;
}

type Attribute = string | number | undefined;
type Child = Markup | string | null;

/** A child that is a text is escaped; null is left out, and so is an attribute that is undefined. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly Child[]
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : String(value))}"`)
    .join('');
  const inside = children
    .filter((child) => child !== null)
    .map((child) => (typeof child === 'string' ? escaped(child) : child.svg))
    .join('');
  return { svg: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` };
}

/** Several elements in a row. */
export function group(children: readonly Child[], attributes: Readonly<Record<string, Attribute>> = {}): Markup {
  return element('g', attributes, ...children);
}

/** Coordinates to a tenth, so that the same drawing is the same text everywhere. */
function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** XML has no place for most control characters, not even as references. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
