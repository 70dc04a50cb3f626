/** Finds out who sent a request, by each of the ways that are configured. */
import type { ServerConfig } from '../config.ts';
import { staticToken } from './static-token.ts';
import { ANYONE, type Authenticate, type TokenCheck } from './viewer.ts';

export function authenticator(config: ServerConfig): Authenticate {
  const checks: TokenCheck[] = [];
  if (config.token !== null) checks.push(staticToken(config.token, config.tokenRole));
  const jwt = jwtWhenAsked(config);
  if (jwt) checks.push(jwt);
  return async (authorization) => {
    if (authorization === undefined) return ANYONE;
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (token === undefined) return null;
    for (const check of checks) {
      const user = await check(token);
      if (user) return { user };
    }
    return null;
  };
}

/** The library is loaded with the first token, which keeps it out of the time that a start takes. */
function jwtWhenAsked(config: ServerConfig): TokenCheck | null {
  const { jwksUrl, jwtIssuer: issuer, jwtAudience: audience, jwtAlgorithm: algorithm } = config;
  if (jwksUrl === null) return null;
  const options = {
    jwksUrl,
    issuer,
    audience,
    algorithm,
    rolesClaim: config.jwtRolesClaim,
    clockSkewS: config.jwtClockSkewS,
  };
  let check: Promise<TokenCheck> | undefined;
  return async (token) => {
    check ??= import('./jwt.ts').then(({ jwtCheck }) => jwtCheck(options));
    return (await check)(token);
  };
}
