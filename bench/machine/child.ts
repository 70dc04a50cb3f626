/** A process that is measured from outside: what it says, how much of the processor and of memory it takes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Linux counts a process's time in hundredths of a second, whatever the machine. */
const TICK_MS = 10;

export interface Child {
  readonly pid: number;
  /** Resolves with the first line of standard output that matches; rejects when the process ends before. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves when it has ended well; rejects with its last words when it has not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/** Runs a program of this project with the Node that runs this one; it does not outlive this process. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Child {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const hear = (line: string) => {
    lines.push(line);
    if (lines.length > 100) lines.shift();
    for (const each of waiting) each();
  };
  createInterface({ input: child.stdout }).on('line', hear);
  createInterface({ input: child.stderr }).on('line', hear);
  const gone = new Promise<number>((resolve) => {
    child.once('error', (error) => hear(error.message));
    child.once('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
  const failure = () => new Error(`${args.slice(0, 4).join(' ')} ended:\n${lines.slice(-10).join('\n')}`);
  const ended = gone.then((code) => {
    if (code !== 0) throw failure();
  });
  ended.catch(() => {});
  return {
    pid: child.pid ?? 0,
    ended,
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.map((line) => pattern.exec(line)).find((match) => match !== null);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        void gone.then(() => reject(failure()));
      }),
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** Milliseconds of the processor that a process and those it started have taken with all threads; NaN where there is no /proc. */
export function cpuOf(pid: number): number {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return Number.NaN;
  const text = readFileSync(path, 'utf8');
  // The name of the program, in parentheses, may hold spaces.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const own = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  return own + sum(childrenOf(pid).map(cpuOf));
}

/** Bytes of memory that a process and those it started hold now, and held at most; NaN where there is no /proc. */
export function memoryOf(pid: number): { readonly now: number; readonly most: number } {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return { now: Number.NaN, most: Number.NaN };
  const text = readFileSync(path, 'utf8');
  const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1]) * 1024;
  const others = childrenOf(pid).map(memoryOf);
  return {
    now: kilobytes('VmRSS') + sum(others.map(({ now }) => now)),
    most: kilobytes('VmHWM') + sum(others.map(({ most }) => most)),
  };
}

function childrenOf(pid: number): readonly number[] {
  const path = `/proc/${pid}/task/${pid}/children`;
  return existsSync(path) ? readFileSync(path, 'utf8').split(' ').filter(Boolean).map(Number) : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
