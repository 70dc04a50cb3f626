/** What a worker asks of the process that started it. */
import cluster from 'node:cluster';
import type { Reply, Told } from './messages.ts';

export interface Primary {
  /** Tells that this worker answers requests. */
  listening(url: string): void;
  /** Resolves once connections no longer come to this worker, which has closed its port, nor to others that stop too. */
  released(): Promise<void>;
  /** The metrics of all workers together, in the format of Prometheus. */
  metrics(): Promise<string>;
  /** Lets this process end, with its exit code: the channel between the two would keep it alive. */
  leave(): void;
}

/** @returns null in a process that is no worker */
export function primaryOfWorker(): Primary | null {
  if (!cluster.isWorker) return null;
  const waiting = new Map<number, PromiseWithResolvers<string>>();
  let asked = 0;
  process.on('message', (message) => {
    const { replyTo, text, error } = message as Partial<Reply>;
    if (replyTo === undefined) return;
    if (error === undefined) waiting.get(replyTo)?.resolve(text ?? '');
    else waiting.get(replyTo)?.reject(new Error(error));
    waiting.delete(replyTo);
  });
  const ask = (kind: 'released' | 'metrics'): Promise<string> => {
    const answer = Promise.withResolvers<string>();
    asked += 1;
    waiting.set(asked, answer);
    tell({ kind, question: asked });
    return answer.promise;
  };
  return {
    listening: (url) => tell({ kind: 'listening', url }),
    released: async () => void (await ask('released')),
    metrics: () => ask('metrics'),
    leave: () => void cluster.worker?.disconnect(),
  };
}

function tell(message: Told): void {
  process.send?.(message);
}
