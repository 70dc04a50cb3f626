/** Puts a contender that is no more than a function behind plain `node:http`. */
import { createServer, type IncomingMessage } from 'node:http';

/** @param answer from the body of a request to the JSON of its answer; what it throws is told with status 500 */
export function listen(answer: (body: string) => Promise<string>): void {
  const server = createServer((request, response) => {
    bodyOf(request)
      .then(answer)
      .then(
        (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address === 'object') console.log(`listening on http://127.0.0.1:${address?.port}/`);
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
