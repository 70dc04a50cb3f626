/** Reads an official list of gemeenten from a file: the TOOI register as JSON-LD, or a yearly list of CBS. */
import { readBytes } from '../bytes.ts';
import { decode } from '../decode.ts';
import { tableOf } from '../table.ts';
import { readCbs, yearInName } from './cbs.ts';
import type { OfficialList } from './list.ts';
import { readTooi } from './tooi.ts';

interface ListOptions {
  /** The ISO day of which a list of CBS tells, where the file's name does not tell its year. */
  readonly day?: string;
  readonly maxBytes?: number;
}

/** @throws {SourceError} that names the file, every mistake in it with its place, and what to do */
export async function readOfficialList(path: string, { day, maxBytes }: ListOptions = {}): Promise<OfficialList> {
  const bytes = await readBytes(path, maxBytes);
  if (isJson(bytes)) return readTooi(path, decode(bytes).text);
  return readCbs(await tableOf(path, bytes), day ?? yearInName(path));
}

function isJson(bytes: Buffer): boolean {
  return /^[\s\uFEFF]*[[{]/.test(decode(bytes.subarray(0, 1000)).text);
}
