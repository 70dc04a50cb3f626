/** How the text of a setting is read; each throws an Error whose message says what the text must be. */
import { isIP } from 'node:net';

const NEAR = ['loopback', 'linklocal', 'uniquelocal'];

export const integer =
  (min: number, max: number) =>
  (text: string): number => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max)) throw new Error(`must be a whole number from ${min} to ${max}`);
    return value;
  };

export const oneOf =
  <const T extends string>(...values: readonly T[]) =>
  (text: string): T => {
    const found = values.find((value) => value === text);
    if (found === undefined) throw new Error(`must be one of ${values.join(', ')}`);
    return found;
  };

export function flag(text: string): boolean {
  return oneOf('true', 'false')(text) === 'true';
}

export function plain(text: string): string {
  return text;
}

/** A short token can be guessed. */
export function token(text: string): string {
  if (/^[\x21-\x7e]{16,}$/.test(text)) return text;
  throw new Error('must be at least 16 visible ASCII characters without spaces');
}

export function url(text: string): string {
  const parsed = URL.parse(text);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.search || parsed.hash) {
    throw new Error('must be an http or https address such as https://graaf.example.nl');
  }
  return parsed.href.replace(/\/$/, '');
}

export function origins(text: string): readonly string[] {
  const list = text.split(/[\s,]+/).filter(Boolean);
  for (const origin of list) {
    if (URL.parse(origin)?.origin !== origin)
      throw new Error(`must hold origins such as https://example.nl${blame(origin, list)}`);
  }
  return list;
}

/** Addresses and ranges of proxies, as Fastify's `trustProxy` takes them. */
export function proxies(text: string): readonly string[] {
  const list = text.split(/[\s,]+/).filter(Boolean);
  for (const proxy of list) {
    const [address = '', bits = '0', ...rest] = proxy.split('/');
    const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    const known = NEAR.includes(proxy) || (/^\d{1,3}$/.test(bits) && Number(bits) <= most && rest.length === 0);
    if (!known) {
      const wanted = `must hold addresses, ranges such as 10.0.0.0/8, or ${NEAR.join(', ')}`;
      throw new Error(`${wanted}${blame(proxy, list)}`);
    }
  }
  return list;
}

/** The setting's text stands before the message already. */
function blame(item: string, list: readonly string[]): string {
  return list.length > 1 ? `; "${item}" is none` : '';
}

/** Null for an empty text, which stands for "not set". */
export const optional =
  <T>(read: (text: string) => T) =>
  (text: string): T | null =>
    text === '' ? null : read(text);
