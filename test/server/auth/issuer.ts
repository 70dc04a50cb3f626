/** An issuer of tokens, with its keys at an address of its own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

export const ISSUER = 'https://aanmelden.example';
export const AUDIENCE = 'kamergraaf-proef';

export interface Claims {
  readonly sub?: string;
  readonly roles?: unknown;
  readonly iss?: string;
  readonly aud?: string;
  /** Seconds from now. */
  readonly exp?: number | null;
  readonly nbf?: number;
}

export interface Issuer {
  readonly url: string;
  /** Requests for the keys so far. */
  fetches(): number;
  /** Answers 500 from now on, or no longer. */
  fail(failing: boolean): void;
  /** Publishes another key in place of the present one. */
  rotate(): Promise<void>;
  publicKey(): JWK;
  sign(claims?: Claims, header?: { readonly kid?: string; readonly alg?: string }): Promise<string>;
}

export async function startIssuer(t: TestContext): Promise<Issuer> {
  let fetches = 0;
  let failing = false;
  let number = 0;
  let current: { readonly kid: string; readonly privateKey: CryptoKey; readonly jwk: JWK };
  const rotate = async () => {
    number += 1;
    const kid = `sleutel-${number}`;
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    current = { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
  };
  await rotate();
  const server = createServer((_request, response) => {
    fetches += 1;
    response.writeHead(failing ? 500 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: [current.jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`,
    fetches: () => fetches,
    fail: (state) => {
      failing = state;
    },
    rotate,
    publicKey: () => current.jwk,
    sign: (claims, header) =>
      signed(payloadOf(claims), { alg: 'RS256', kid: current.kid, ...header }, current.privateKey),
  };
}

export function payloadOf({ exp = 60, nbf, ...claims }: Claims = {}): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  return {
    sub: 'e.schrijver',
    iss: ISSUER,
    aud: AUDIENCE,
    roles: ['editor'],
    ...claims,
    ...(exp !== null && { exp: now + exp }),
    ...(nbf !== undefined && { nbf: now + nbf }),
  };
}

export function signed(
  payload: Record<string, unknown>,
  header: { readonly alg: string; readonly kid?: string },
  key: CryptoKey | Uint8Array,
): Promise<string> {
  return new SignJWT(payload).setProtectedHeader(header).sign(key);
}
