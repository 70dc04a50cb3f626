/** Lines of a stream, one at a time, whatever their length; the stream waits while a line is in use. */
import { isUtf8 } from 'node:buffer';
import { decode } from '../sources/decode.ts';

const LINE_FEED = 0x0a;

/**
 * Lines end with a line feed, or a carriage return and a line feed, neither of which is part of the line;
 * other separators are. A line that is not UTF-8 is read as Windows-1252.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const lines of lineBatchesOf(stream)) yield* lines;
}

/** The lines that each piece of the stream completes, together: what can be handled without waiting for more. */
export async function* lineBatchesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Iterable<string>> {
  let pieces: Uint8Array[] = [];
  let isFirst = true;
  function* completedBy(chunk: Uint8Array): Generator<string> {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      const line = textOf([...pieces, chunk.subarray(start, end)], isFirst);
      pieces = [];
      isFirst = false;
      start = end + 1;
      yield line;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  for await (const chunk of stream) yield completedBy(chunk);
  if (pieces.length > 0) yield [textOf(pieces, isFirst)];
}

function textOf(pieces: readonly Uint8Array[], isFirst: boolean): string {
  const bytes =
    pieces.length === 1 && pieces[0]
      ? Buffer.from(pieces[0].buffer, pieces[0].byteOffset, pieces[0].length)
      : Buffer.concat(pieces);
  const text = isUtf8(bytes) ? bytes.toString('utf8') : decode(bytes).text;
  const line = text.endsWith('\r') ? text.slice(0, -1) : text;
  return isFirst && line.startsWith('\uFEFF') ? line.slice(1) : line;
}
