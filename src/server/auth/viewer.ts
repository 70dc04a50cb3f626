/** Who asks: anyone, unless the request carries a token. */
import type { User } from '../../subgraphs/context.ts';

export interface Viewer {
  /** Null for anyone. */
  readonly user: User | null;
}

export const ANYONE: Viewer = { user: null };

/**
 * Tells who sent a request from its Authorization header; null when the header is not accepted.
 * @throws {KeysUnavailable}
 */
export type Authenticate = (authorization: string | undefined) => Promise<Viewer | null>;

/** Whom a bearer token is of; null when it is not valid. */
export type TokenCheck = (token: string) => User | null | Promise<User | null>;

/** The keys that tokens are checked with cannot be had now: the token may well be right. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
  readonly code = 'KEYS_UNAVAILABLE';
}
