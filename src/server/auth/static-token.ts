/** One shared token with one role, for a single machine. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { ServerConfig } from '../config.ts';
import type { TokenCheck } from './viewer.ts';

export function staticToken(token: string, role: ServerConfig['tokenRole']): TokenCheck {
  const expected = digest(token);
  return (given) => (timingSafeEqual(digest(given), expected) ? { name: 'token', role } : null);
}

/** Digests are of one length, which a comparison in constant time needs. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
