/**
 * Identifier schemes: how the world names the things in the graph, as `scheme:value`. A node's own id
 * is `kind:slug`, minted from the strongest identifier known when it is created and never changed.
 */
import { type Kind, kindPrefix } from './kind.ts';

export interface SchemeSpec {
  readonly pattern: RegExp;
  /** The page or linked-data URI that the identifier stands for. */
  readonly uri?: (value: string) => string;
}

const official = (prefix: string) => (value: string) => `https://zoek.officielebekendmakingen.nl/${prefix}${value}`;

/** In order of strength: an id is minted from the first scheme present. */
export const SCHEMES = {
  kenmerk: { pattern: /^[\w][\w./-]*$/ },
  kst: { pattern: /^\d{4,5}(-[0-9A-Za-z()]+)*$/, uri: official('kst-') },
  cbs: { pattern: /^(GM\d{4}|PV\d{2})$/ },
  tooi: {
    pattern: /^(gm\d{4}|pv\d{2}|mnre\d{4}|oorg\d+)$/,
    uri: (value: string) => `https://identifier.overheid.nl/tooi/id/${tooiClass(value)}/${value}`,
  },
  /** A part of a country: the provinces. */
  'iso3166-2': { pattern: /^[A-Z]{2}-[A-Z]{2}$/ },
  dossier: {
    pattern: /^\d{4,5}(-[0-9A-Za-z()]+)?$/,
    uri: (value: string) => `https://zoek.officielebekendmakingen.nl/dossier/${value}`,
  },
  'tk-zaak': {
    pattern: /^\d{4}Z\d{5}$/,
    uri: (value: string) => `https://www.tweedekamer.nl/kamerstukken/detail?id=${value}`,
  },
  'tk-document': {
    pattern: /^\d{4}D\d{5}$/,
    uri: (value: string) => `https://www.tweedekamer.nl/kamerstukken/detail?did=${value}`,
  },
  'tk-activiteit': {
    pattern: /^\d{4}A\d{5}$/,
    uri: (value: string) =>
      `https://www.tweedekamer.nl/debat_en_vergadering/commissievergaderingen/details?id=${value}`,
  },
  nds: { pattern: /^[\w-]+$/, uri: official('nds-') },
  ah: { pattern: /^[\w-]+$/, uri: official('ah-') },
  kv: { pattern: /^[\w-]+$/, uri: official('kv-') },
  h: { pattern: /^[\w-]+$/, uri: official('h-') },
  blg: { pattern: /^\d+$/, uri: official('blg-') },
  stcrt: { pattern: /^\d{4}-\d+$/, uri: official('stcrt-') },
  toezegging: { pattern: /^(T\d{5}|TZ\d{6}-\d+)$/ },
  /** A place in a numbered series, `kind/programme/ordinal or year`: two names of one edition make one node. */
  series: { pattern: /^[a-z]+\/[a-z0-9-]+\/\d+$/ },
  tk: { pattern: /^[0-9a-f-]{36}$/ },
  wikidata: { pattern: /^Q\d+$/, uri: (value: string) => `http://www.wikidata.org/entity/${value}` },
  url: { pattern: /^https?:\/\/\S+$/, uri: (value: string) => value },
} as const satisfies Readonly<Record<string, SchemeSpec>>;

type Scheme = keyof typeof SCHEMES;

export interface Identifier {
  readonly scheme: Scheme;
  readonly value: string;
}

/** Reads `scheme:value`; null when the scheme is unknown or the value not of its form. */
export function parseIdentifier(text: string): Identifier | null {
  const colon = text.indexOf(':');
  const scheme = text.slice(0, colon);
  const value = text.slice(colon + 1);
  if (colon < 1 || !Object.hasOwn(SCHEMES, scheme)) return null;
  return SCHEMES[scheme as Scheme].pattern.test(value) ? { scheme: scheme as Scheme, value } : null;
}

/** The linked-data URIs of a node's identifiers, in their order. */
export function sameAs(identifiers: readonly string[]): string[] {
  return identifiers.flatMap((text) => {
    const identifier = parseIdentifier(text);
    if (!identifier) return [];
    const spec: SchemeSpec = SCHEMES[identifier.scheme];
    return spec.uri ? [spec.uri(identifier.value)] : [];
  });
}

/** Mints the id of a new node from its strongest identifier, or from its name where it has none. */
export function mintId(kind: Kind, identifiers: readonly string[], name: string): string {
  const strength = Object.keys(SCHEMES);
  const strongest = identifiers
    .map((text) => parseIdentifier(text))
    .filter((identifier) => identifier !== null)
    .sort((a, b) => strength.indexOf(a.scheme) - strength.indexOf(b.scheme))[0];
  const slug = strongest && strongest.scheme !== 'url' ? strongest.value : slugOf(name);
  return `${kindPrefix(kind)}:${slug}`;
}

const SLUG = /^[a-z\d]{1,80}$/;

/** A readable, URL-safe name: lower case ASCII letters, digits and hyphens, at most 80 long. */
export function slugOf(name: string): string {
  if (SLUG.test(name)) return name;
  const plain = /[\u0080-\uffff]/.test(name) ? name.normalize('NFKD').replace(/\p{M}/gu, '') : name;
  const words = plain.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const from = words.startsWith('-') ? 1 : 0;
  const slug = words.slice(from, Math.min(from + 80, words.endsWith('-') ? words.length - 1 : words.length));
  return (slug.endsWith('-') ? slug.slice(0, -1) : slug) || 'x';
}

function tooiClass(value: string): string {
  if (value.startsWith('gm')) return 'gemeente';
  if (value.startsWith('pv')) return 'provincie';
  return value.startsWith('mnre') ? 'ministerie' : 'oorg';
}
