/** A progress bar on standard error, when that is a terminal; nothing at all when it is not. */
import { clearLine, cursorTo } from 'node:readline';
import { write } from './output.ts';

export interface Progress {
  advance(steps?: number): void;
  /** Writes a line to standard output at once, without breaking the bar. */
  print(line: string): Promise<void>;
  stop(): void;
}

const SILENT: Progress = {
  advance() {},
  print: (line) => write(`${line}\n`),
  stop() {},
};

/** `total` null: not known; then the bar shows the count and the rate. */
export async function startProgress(what: string, total: number | null): Promise<Progress> {
  if (!process.stderr.isTTY || process.env['TERM'] === 'dumb') return SILENT;
  const { Presets, SingleBar } = await import('cli-progress');
  const known = `{bar} {percentage}%  {value}/{total} ${what}  {rate}/s  {eta_formatted} left`;
  const open = `{value} ${what}  {rate}/s  {duration_formatted}`;
  const settings = { stream: process.stderr, format: total === null ? open : known, barsize: 24, fps: 8 };
  const bar = new SingleBar({ ...settings, clearOnComplete: true, linewrap: true }, Presets.shades_classic);
  const started = performance.now();
  let done = 0;
  bar.start(total ?? 0, 0, { rate: 0 });
  return {
    advance(steps = 1) {
      done += steps;
      bar.update(done, { rate: Math.round((done / (performance.now() - started)) * 10_000) / 10 });
    },
    async print(line) {
      clearLine(process.stderr, 0);
      cursorTo(process.stderr, 0);
      await write(`${line}\n`);
    },
    stop: () => bar.stop(),
  };
}
