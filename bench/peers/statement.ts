/** What a hand-written server takes at least: one auto-commit statement for each question, its rows sent as JSON. */
import { createServer, type IncomingMessage } from 'node:http';
import neo4j from 'neo4j-driver';

const driver = neo4j.driver(process.argv[2] ?? '', undefined, { disableLosslessIntegers: true });

interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

async function answer({ query, variables }: Question): Promise<string> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(query, { q: variables });
    return JSON.stringify({ data: { answer: records.map((record) => record.get(0)) } });
  } finally {
    await session.close();
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const server = createServer((request, response) => {
  bodyOf(request)
    .then((body) => answer(JSON.parse(body) as Question))
    .then(
      (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(`listening on http://127.0.0.1:${address?.port}/`);
});
