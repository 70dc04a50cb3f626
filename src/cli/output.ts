/** What the command line writes: results on standard output, everything else on standard error. */
import { once } from 'node:events';
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Writes to standard output, and waits while the reader at the other end is slower. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A JSON value on one line. */
export function writeJson(value: unknown): Promise<void> {
  return write(`${JSON.stringify(value)}\n`);
}

/** A line for the person at the terminal: progress, notes, errors. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Coloured where standard output is a terminal and NO_COLOR is not set. */
export function style(format: Style, text: string): string {
  return styleText(format, text, { stream: process.stdout });
}

/** Ends quietly when the reader has gone (`| head`). */
export function endOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && stream === process.stdout) {
        say(`kamergraaf: the output cannot be written: ${error.message}; free some space, or write it elsewhere`);
      }
      process.exit(error.code === 'EPIPE' ? 0 : 1);
    });
  }
}
