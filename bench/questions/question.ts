/** A question, in the words of everyone who is asked it. */

/** The language of Kamergraaf's API, of @neo4j/graphql over the same graph, and of one Cypher statement. */
export type Dialect = 'kamergraaf' | 'neo4jGraphql' | 'cypher';

export type Variables = Readonly<Record<string, unknown>>;

export interface Question {
  /** As the tables call it. */
  readonly name: string;
  readonly texts: Readonly<Record<Dialect, Text>>;
  /** Asked in turn; the same for all, each text takes what it declares. */
  readonly variables: readonly Variables[];
  /** Asked of the subgraph that owns motions. */
  readonly subgraph?: true;
  /** It needs words, paths or the rule of what is open, which plain objects in memory do not have. */
  readonly needsStore?: true;
  /** The rows come in no agreed order. */
  readonly unordered?: true;
  /** What is measured is this page, by the means that each dialect has for it. */
  readonly page?: number;
}

/** A GraphQL document or a Cypher statement; or in words why the question cannot be asked. */
type Text = { readonly ask: string; readonly next?: Next } | { readonly cannot: string };

/** What to ask the following page with, given the `data` of an answer and the number of its page. */
export type Next = (data: unknown, page: number) => Variables;

export const ROWS = 20;
