/**
 * A subgraph of somebody else: the bookmarks of a reader, who keeps motions by id and knows nothing more of them.
 * `PORT=4101 node bookmarks.ts`; without PORT a free one is taken.
 */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

interface Bookmark {
  readonly id: string;
  readonly note: string;
  readonly motion: string;
}

const BOOKMARKS: readonly Bookmark[] = [
  { id: '1', note: 'Ask again in autumn', motion: 'motion:34104-258' },
  { id: '2', note: 'For the column', motion: 'kst:34104-258' },
];

interface Reference {
  readonly id: string;
}

const typeDefs = parse(readFileSync(new URL('bookmarks.graphql', import.meta.url), 'utf8'));
const resolvers = {
  Query: { bookmarks: () => BOOKMARKS },
  Bookmark: {
    __resolveReference: ({ id }: Reference) => BOOKMARKS.find((bookmark) => bookmark.id === id) ?? null,
    motion: ({ motion }: Bookmark) => ({ __typename: 'Motion', id: motion }),
  },
  Motion: {
    __resolveReference: (motion: Reference) => motion,
    bookmarks: ({ id }: Reference) => BOOKMARKS.filter((bookmark) => bookmark.motion === id),
  },
};

const server = new ApolloServer({ schema: buildSubgraphSchema([{ typeDefs, resolvers }]) });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 0) },
});
console.log(`listening on ${url}`);
