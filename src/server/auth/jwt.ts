/**
 * JSON Web Tokens (RFC 7519), checked with the keys that their issuer publishes (RFC 7517). The algorithm
 * is the server's to choose, never the token's: `none`, and a public key taken for a shared secret, are
 * never asked for.
 */
import { createRemoteJWKSet, customFetch, errors, type FetchImplementation, type JWTPayload, jwtVerify } from 'jose';
import { ROLES, type Role, type User } from '../../subgraphs/context.ts';
import { KeysUnavailable, type TokenCheck } from './viewer.ts';

export interface JwtOptions {
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
  readonly algorithm: string;
  /** Where the roles are, as names separated by dots: `realm_access.roles`. */
  readonly rolesClaim: string;
  readonly clockSkewS: number;
}

/** A token signed with a key that is not known makes the keys be fetched again, but not more often. */
const COOLDOWN_MS = 30_000;
const FETCH_TIMEOUT_MS = 3000;
/** An issuer that did not answer is left alone for so long. */
const PAUSE_MS = 5000;

/** Failures of the issuer's, not of the token's. */
const KEYS_CODES = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

export function jwtCheck({ jwksUrl, rolesClaim, ...rules }: JwtOptions): TokenCheck {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    cooldownDuration: COOLDOWN_MS,
    timeoutDuration: FETCH_TIMEOUT_MS,
    [customFetch]: pausing(fetch, PAUSE_MS),
  });
  const expected = {
    issuer: rules.issuer,
    audience: rules.audience,
    algorithms: [rules.algorithm],
    clockTolerance: rules.clockSkewS,
    requiredClaims: ['exp', 'sub'],
  };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, expected);
      return userIn(payload, rolesClaim);
    } catch (error) {
      if (error instanceof errors.JOSEError && !KEYS_CODES.has(error.code)) return null;
      throw new KeysUnavailable(`the keys at ${jwksUrl} cannot be had`, { cause: error });
    }
  };
}

function userIn(payload: JWTPayload, rolesClaim: string): User | null {
  if (!payload.sub) return null;
  const named = rolesClaim.split('.').reduce<unknown>(memberOf, payload);
  const names = typeof named === 'string' ? named.split(' ') : Array.isArray(named) ? named : [];
  return { name: payload.sub, role: highest(names) };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : null;
}

function highest(names: readonly unknown[]): Role | null {
  return ROLES.findLast((role) => names.includes(role)) ?? null;
}

/** After a failure the next calls fail at once, so that many wrong tokens do not become many requests. */
function pausing(call: FetchImplementation, pauseMs: number): FetchImplementation {
  let failure: { readonly error: unknown; readonly until: number } | null = null;
  return async (url, options) => {
    if (failure && Date.now() < failure.until) throw failure.error;
    try {
      const response = await call(url, options);
      if (response.status !== 200) throw new errors.JOSEError(`the issuer answers ${response.status}`);
      failure = null;
      return response;
    } catch (error) {
      failure = { error, until: Date.now() + pauseMs };
      throw error;
    }
  };
}
