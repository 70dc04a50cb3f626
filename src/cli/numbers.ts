/** Whole numbers as options. */
import { InvalidArgumentError } from 'commander';

/** A parser for an option that is a whole number within bounds. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
  };
}

/** The option `--max-size`, in megabytes: larger files are refused. */
export const MAX_SIZE = [
  '--max-size <mb>',
  'refuse files larger than this many megabytes',
  wholeNumber(1, 500),
  100,
] as const;

export function megabytes(count: number): number {
  return count * 1024 * 1024;
}
