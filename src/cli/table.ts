/** Tables and paragraphs for people. */
import { stripVTControlCharacters } from 'node:util';
import { style } from './output.ts';

const GAP = '  ';
const MIN_COLUMN = 12;

/** The width to write to: the terminal's, else 120. */
function lineWidth(): number {
  return Math.max(process.stdout.columns ?? 120, 40);
}

/** Rows under a heading, columns as wide as they need; the widest columns give way, cut off with "…". */
export function table(heading: readonly string[], rows: readonly (readonly string[])[], width = lineWidth()): string {
  const flat = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
  const widths = fit([heading, ...flat], width);
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => pad(cut(cell, widths[column] ?? 0), widths[column] ?? 0))
      .join(GAP)
      .trimEnd();
  return `${[style('bold', line(heading)), ...flat.map(line)].join('\n')}\n`;
}

/** Text broken at spaces to the width, each line with the indent. */
export function paragraph(text: string, indent = '', width = lineWidth()): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && length(indent) + length(line) + 1 + length(word) > width) {
      lines.push(indent + line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return `${[...lines, indent + line].join('\n')}\n`;
}

function fit(rows: readonly (readonly string[])[], width: number): number[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => length(row[column] ?? ''))));
  const total = () => widths.reduce((sum, each) => sum + each + GAP.length, -GAP.length);
  while (total() > width) {
    const widest = Math.max(...widths);
    if (widest <= MIN_COLUMN) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

function length(text: string): number {
  return [...stripVTControlCharacters(text)].length;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - length(text), 0));
}

function cut(text: string, width: number): string {
  return length(text) <= width ? text : `${[...text].slice(0, width - 1).join('')}…`;
}
