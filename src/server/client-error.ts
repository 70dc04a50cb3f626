/** Answers what Node could not read as a request: too slow, too large before its body, or no HTTP at all. */
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { problem } from './problem.ts';

const KNOWN: Readonly<Record<string, readonly [status: number, code: string, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'TIMEOUT', 'The request was not all sent in time.'],
  HPE_HEADER_OVERFLOW: [431, 'BAD_REQUEST', 'The headers of the request are too large.'],
};

export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, code, message] = KNOWN[error.code ?? ''] ?? [400, 'BAD_REQUEST', 'This is no HTTP request.'];
  const body = JSON.stringify(problem(code, message));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
