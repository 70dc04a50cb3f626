/** A GraphQL query that knows the types of its answer and of its variables. */
declare const ANSWER: unique symbol;

export interface Query<Answer, Variables> {
  /** The operation as GraphQL. */
  readonly text: string;
  /** The SHA-256 of the text, by which a server that answers trusted documents alone knows it. */
  readonly id?: string;
  /** Never there; carries the types. */
  readonly [ANSWER]?: (variables: Variables) => Answer;
}

/** Gives a text the types that it was generated with. */
export function query<Answer, Variables>(text: string, id?: string): Query<Answer, Variables> {
  return { text, ...(id !== undefined && { id }) };
}
