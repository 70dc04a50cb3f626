/**
 * The thread in which `kamergraaf import` reads its records and holds them to the model, while the main one writes what
 * came before. What they tell goes over as JSON: reading that costs the receiver less than a structured clone.
 */
import { createReadStream } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { fileSystemError } from '../sources/errors.ts';
import type { Told } from '../store/told.ts';
import { type Failure, failureOf } from './failure.ts';
import { toldIn } from './import-record.ts';
import { linesOf } from './lines.ts';

export interface Reading {
  /** `-` for standard input. */
  readonly file: string;
  /** Of the file, for messages. */
  readonly name: string;
  /** How many batches wait to be taken: shared, since the reader sleeps on it. */
  readonly waiting: Int32Array<SharedArrayBuffer>;
}

export interface Batch {
  readonly records: number;
  /** A list of `Told`. */
  readonly json: string;
  /** What ended the reading after these records. */
  readonly failure?: Failure;
}

/** Batches read before they can be written. */
const AHEAD = 1;
/**
 * What goes into a transaction: an import that is ended goes on where it was when it is run again. Many small records,
 * since each transaction writes every page of the indexes that it touches; few long ones, so that memory stays level.
 */
const BATCH = 5000;
const BATCH_LENGTH = 8 * 2 ** 20;

/** As texts from the start: so many small objects, held until the batch is full, would cost more to keep than to write. */
class Gathering {
  readonly #told: string[] = [];
  #length = 0;

  /** `length`: of the record as it was read. */
  add(told: Told, length: number): void {
    this.#told.push(JSON.stringify(told));
    this.#length += length;
  }

  get isFull(): boolean {
    return this.#told.length >= BATCH || this.#length >= BATCH_LENGTH;
  }

  batch(): Batch {
    return { records: this.#told.length, json: `[${this.#told.join(',')}]` };
  }
}

async function read({ file, name, waiting }: Reading): Promise<void> {
  let gathering = new Gathering();
  let [line, records] = [0, 0];
  try {
    for await (const text of linesOf(streamOf(file))) {
      line += 1;
      if (text.trim() === '') continue;
      gathering.add(toldIn(text, `${name}, line ${line}`, records), text.length);
      records += 1;
      if (!gathering.isFull) continue;
      hand(gathering.batch(), waiting);
      gathering = new Gathering();
    }
    hand(gathering.batch(), waiting);
  } catch (error) {
    // An error loses its own fields on the way to another thread.
    const { code, message, exitCode } = failureOf(fileSystemError(error, name));
    hand({ ...gathering.batch(), failure: { code, message, exitCode } }, waiting);
  }
}

function streamOf(file: string): AsyncIterable<Uint8Array> {
  return file === '-' ? process.stdin : createReadStream(file);
}

/** Sleeps while the writer has enough to do. */
function hand(batch: Batch, waiting: Reading['waiting']): void {
  parentPort?.postMessage(batch);
  Atomics.add(waiting, 0, 1);
  while (Atomics.load(waiting, 0) > AHEAD) Atomics.wait(waiting, 0, Atomics.load(waiting, 0));
}

await read(workerData as Reading);
