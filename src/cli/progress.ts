/** A progress bar on standard error, when that is a terminal; nothing at all when it is not. */
import { write } from './output.ts';

export interface Progress {
  /** `of` when the total was not known before. */
  advance(steps?: number, of?: number): void;
  /** Writes a line to standard output without breaking the bar. */
  print(line: string): Promise<void>;
  stop(): void;
}

/** `total` null: not known; then the bar shows the count and the rate. */
export async function startProgress(what: string, total: number | null): Promise<Progress> {
  if (!process.stderr.isTTY || process.env.TERM === 'dumb') return SILENT;
  const { MultiBar, Presets } = await import('cli-progress');
  const known = `{bar} {percentage}%  {value}/{total} ${what}  {rate}/s  {eta_formatted} left`;
  const open = `{value} ${what}  {rate}/s  {duration_formatted}`;
  const bars = new MultiBar(
    { stream: process.stderr, clearOnComplete: true, hideCursor: true, format: total === null ? open : known, fps: 8 },
    Presets.shades_classic,
  );
  const bar = bars.create(total ?? 0, 0, { rate: 0 });
  const started = performance.now();
  let done = 0;
  return {
    advance(steps = 1, of) {
      done += steps;
      if (of !== undefined) bar.setTotal(of);
      bar.update(done, { rate: Math.round((done / (performance.now() - started)) * 10_000) / 10 });
    },
    async print(line) {
      if (process.stdout.isTTY) bars.log(`${line}\n`);
      else await write(`${line}\n`);
    },
    stop: () => bars.stop(),
  };
}

const SILENT: Progress = {
  advance() {},
  print: (line) => write(`${line}\n`),
  stop() {},
};
