/** Who asks: anyone, unless the request carries a token. Reading is open; writing needs a role. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { User } from '../subgraphs/context.ts';
import type { ServerConfig } from './config.ts';

export interface Viewer {
  /** Null for anyone. */
  readonly user: User | null;
}

export const ANYONE: Viewer = { user: null };

/** Tells who sent a request from its Authorization header; null when the header is not accepted. */
export type Authenticate = (authorization: string | undefined) => Promise<Viewer | null>;

/** One shared token with one role, for a single machine. */
export function staticToken({ token, tokenRole }: Pick<ServerConfig, 'token' | 'tokenRole'>): Authenticate {
  const expected = token === null ? null : digest(token);
  const user: User = { name: 'token', roles: tokenRole === 'editor' ? ['reviewer', 'editor'] : ['reviewer'] };
  return async (authorization) => {
    if (authorization === undefined) return ANYONE;
    const given = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (given === undefined || expected === null) return null;
    return timingSafeEqual(digest(given), expected) ? { user } : null;
  };
}

/** Digests are of one length, which a comparison in constant time needs. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
