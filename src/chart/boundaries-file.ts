/** The user's file of boundaries, read once. */
import { readFile } from 'node:fs/promises';
import { type Boundaries, readBoundaries } from './boundaries.ts';
import { BoundariesError } from './boundaries-error.ts';

const read = new Map<string, Promise<Boundaries>>();

/** @throws {BoundariesError} that names the file and what is wrong with it */
export async function boundariesIn(path: string | null): Promise<Boundaries | null> {
  if (path === null) return null;
  const known = read.get(path);
  if (known) return known;
  const reading = readFrom(path);
  read.set(path, reading);
  // One that is mended is read again.
  reading.catch(() => read.delete(path));
  return reading;
}

async function readFrom(path: string): Promise<Boundaries> {
  try {
    return readBoundaries(await readFile(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof BoundariesError ? error.message : `it cannot be read (${codeOf(error)})`;
    throw new BoundariesError(`boundaries ${path}: ${reason}`, { cause: error });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
