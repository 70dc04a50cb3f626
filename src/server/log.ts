/** The server's log: JSON lines on standard error, without secrets. */
import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { ServerConfig } from './config.ts';

export type Log = Logger;

const SECRETS = ['token', 'password', 'authorization', 'cookie', 'variables'];

/** @param stream where the lines go; absent for standard error */
export function createLog(config: Pick<ServerConfig, 'logLevel'>, stream: DestinationStream = standardError()): Log {
  return pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[secret]' },
      serializers: { error: describeError },
    },
    stream,
  );
}

function standardError(): DestinationStream {
  return destination({ fd: 2, sync: true });
}

/** An address such as `bolt://neo4j:secret@host` in a driver's message loses its password. */
function withoutCredentials(text: string): string {
  return text.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]*@/gi, '$1');
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return withoutCredentials(String(error));
  return {
    name: error.name,
    message: withoutCredentials(error.message),
    ...('code' in error && { code: error.code }),
    stack: withoutCredentials(error.stack ?? ''),
    ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
  };
}
