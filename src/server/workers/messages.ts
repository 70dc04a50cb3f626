/** What workers and the process that started them say to each other. */

/** By a worker. A question is answered by a `Reply` with its number. */
export type Told =
  | { readonly kind: 'listening'; readonly url: string }
  | { readonly kind: 'released' | 'metrics'; readonly question: number };

export interface Reply {
  readonly replyTo: number;
  readonly text?: string;
  readonly error?: string;
}
