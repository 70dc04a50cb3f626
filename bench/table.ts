/** Rounds of a measurement, and tables of them. */

/** The middle of the rounds with the fastest and the slowest: "8,120 (7,900 – 8,300)". */
export function spread(rounds: readonly number[], digits = 0): string {
  const sorted = rounds.toSorted((a, b) => a - b);
  const [low, middle, high] = [sorted[0], median(rounds), sorted.at(-1)].map((value) => figure(value ?? 0, digits));
  return `${middle} (${low} – ${high})`;
}

export function median(rounds: readonly number[]): number {
  return rounds.toSorted((a, b) => a - b)[rounds.length >> 1] ?? 0;
}

export function figure(value: number, digits = 0): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A Markdown table, its columns as wide as their widest cell. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}
