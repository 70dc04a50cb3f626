/** The bytes of a file, never more than a limit, whatever the file says of its size. */
import { open } from 'node:fs/promises';
import { fileSystemError, SourceError } from './errors.ts';

/** 100 MB: a single file of 50 MB must still fit, one of a gigabyte is no document. */
const MAX_BYTES = 100 * 1024 * 1024;

/**
 * Reads a whole file, pipe or standard input (`-`). Throws a SourceError when it is missing, may not be
 * read, is a folder, or is larger than `maxBytes`.
 */
export async function readBytes(path: string, maxBytes = MAX_BYTES): Promise<Buffer> {
  try {
    return path === '-' ? await collect(process.stdin, 'standard input', maxBytes) : await readFile(path, maxBytes);
  } catch (error) {
    throw fileSystemError(error, path);
  }
}

async function readFile(path: string, maxBytes: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) {
      throw new SourceError('UNKNOWN_TYPE', path, 'is a folder; name a file in it, or use `kamergraaf ingest`');
    }
    if (stat.isFile() && stat.size > maxBytes) throw tooLarge(path, stat.size, maxBytes);
    return await collect(file.createReadStream({ autoClose: false, highWaterMark: 1 << 20 }), path, maxBytes);
  } finally {
    await file.close();
  }
}

async function collect(stream: AsyncIterable<Uint8Array>, origin: string, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(origin, size, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(origin: string, size: number, maxBytes: number): SourceError {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  const reason = `is larger than ${megabytes(maxBytes)} (at least ${megabytes(size)}); split it, or raise --max-size`;
  return new SourceError('TOO_LARGE', origin, reason);
}
