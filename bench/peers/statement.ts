/** What a hand-written server takes at least: one auto-commit statement for each question, its rows sent as JSON. */
import neo4j from 'neo4j-driver';
import { listen } from './listen.ts';

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

listen((body) => answer(JSON.parse(body) as Question));
