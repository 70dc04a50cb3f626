/** Lets tools and tests watch the statements that stores send to their engines. */
import { channel } from 'node:diagnostics_channel';

export interface StatementEvent {
  readonly engine: 'sqlite' | 'neo4j';
  readonly text: string;
  readonly parameters: unknown;
}

const statements = channel('kamergraaf:statement');

/** Costs nothing while no one listens. */
export function publishStatement(event: StatementEvent): void {
  if (statements.hasSubscribers) statements.publish(event);
}

/** Calls `listener` for each statement from now on; the returned function ends that. */
export function onStatement(listener: (event: StatementEvent) => void): () => void {
  const heard = (message: unknown) => listener(message as StatementEvent);
  statements.subscribe(heard);
  return () => {
    statements.unsubscribe(heard);
  };
}
