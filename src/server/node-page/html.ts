/** A node as a plain page: what it is, what it is linked with, and the passages that prove it. */
import { createHash } from 'node:crypto';
import {
  type Described,
  type DescribedLink,
  type LinkGroup,
  type Named,
  nodePath,
  type Plain,
  type Proof,
  type Value,
} from './described.ts';

const STYLE = `
:root{color-scheme:light dark;--line:#8884;--soft:#777}
body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem}
header{border-bottom:1px solid var(--line);margin-bottom:1.5rem}
h1{font-size:1.6rem;line-height:1.25;margin:.2rem 0}
h2{font-size:1.1rem;margin:1.8rem 0 .4rem}
h2::first-letter{text-transform:uppercase}
small,.soft{color:var(--soft)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
ul{list-style:none;padding:0;margin:0}
li{padding:.4rem 0;border-top:1px solid var(--line)}
blockquote{margin:.3rem 0 .3rem 1rem;padding-left:.8rem;border-left:3px solid var(--line)}
blockquote p{margin:0}
`;

/** Nothing but the page's own style: no script, no other host. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export function nodePage(node: Described): string {
  return page(
    node.label,
    `<header><small>${safe(words(node.kind))} · ${safe(node.id)}</small><h1>${safe(node.label)}</h1></header>
${values([...node.values.filter(({ value }) => value !== node.label && value !== false), ...identity(node)])}
${node.links.map(group).join('\n')}
${sources(node.proofs)}
<footer><p class="soft"><a href="?format=jsonld" rel="alternate" type="application/ld+json">JSON-LD</a> · <a href="/graphql">GraphQL</a></p></footer>`,
  );
}

/** The page of an id that the graph does not hold. */
export function missingPage(id: string): string {
  return page('Not found', `<h1>Not found</h1><p>The graph holds nothing under <code>${safe(id)}</code>.</p>`);
}

/** The page of a graph that cannot be read now. */
export function failedPage(message: string): string {
  return page('Not available', `<h1>Not available</h1><p>${safe(message)}</p>`);
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)} · Kamergraaf</title><style>${STYLE}</style></head>
<body>
${body}
</body>
</html>
`;
}

function identity({ identifiers, sameAs }: Described): Value[] {
  return [
    ...(identifiers.length > 0 ? [{ name: 'identifiers', value: identifiers.join(', ') }] : []),
    ...sameAs.map((uri) => ({ name: 'sameAs', value: uri })),
  ];
}

function values(all: readonly Value[]): string {
  if (all.length === 0) return '';
  return `<dl>${all.map(({ name, value }) => `<dt>${safe(words(name))}</dt><dd>${linked(value)}</dd>`).join('')}</dl>`;
}

function group({ name, total, links }: LinkGroup): string {
  const count = total > links.length ? ` <small>${links.length} of ${total}</small>` : '';
  return `<section><h2>${safe(words(name))}${count}</h2><ul>${links.map(link).join('')}</ul></section>`;
}

function link({ node, values: own, others, proofs }: DescribedLink): string {
  const parts = [
    ...(node ? [anchor(node)] : []),
    ...others.map((other) => `<span>${safe(words(other.name))}: ${anchor(other.node)}</span>`),
    ...own.map(({ name, value }) => `<span class="soft">${safe(words(name))}: ${linked(value)}</span>`),
  ];
  return `<li>${parts.join(' · ')}${proofs.map(proof).join('')}</li>`;
}

/** Which passages the node's own values come from. */
function sources(proofs: readonly Proof[]): string {
  return proofs.length > 0 ? `<section><h2>Sources</h2>${proofs.map(proof).join('')}</section>` : '';
}

function proof({ quote, statement, document }: Proof): string {
  const text = quote === null ? safe(statement) : `“${safe(quote)}”`;
  return `<blockquote><p>${text}</p>${document ? `<small>${anchor(document)}</small>` : ''}</blockquote>`;
}

function anchor({ id, kind, label }: Named): string {
  return `<a href="${safe(nodePath(id))}" title="${safe(`${words(kind)} ${id}`)}">${safe(label)}</a>`;
}

/** Only web addresses become links: a `javascript:` address from a document must not. */
function linked(value: Plain): string {
  if (typeof value === 'object') return value.map(linked).join(', ');
  if (typeof value !== 'string') return String(value);
  const isAddress = /^https?:\/\/\S+$/.test(value);
  return isAddress ? `<a href="${safe(value)}" rel="noreferrer">${safe(value)}</a>` : safe(value);
}

/** `gemeenteCount` as people write it: gemeente count. */
function words(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
