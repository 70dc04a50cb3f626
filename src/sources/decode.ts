/** Bytes to text: by byte order mark, else by a declared encoding, else UTF-8, else Windows-1252. */
import { isUtf8 } from 'node:buffer';

export interface Decoded {
  /** Without its byte order mark; line ends as given. */
  readonly text: string;
  /** What had to be assumed, or null. */
  readonly note: string | null;
}

const FALLBACK_NOTE = 'not valid UTF-8, read as Windows-1252';

/** `declared` is an encoding label (https://encoding.spec.whatwg.org/#names-and-labels) found in the document. */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), note: null };
  if (isUtf8(bytes)) return { text: utf8(bytes), note: null };
  const text = declared === undefined ? null : decodeAs(declared, bytes);
  if (text !== null) return { text, note: null };
  return { text: windows1252(bytes), note: FALLBACK_NOTE };
}

/** The encoding that the first bytes give away, or null. */
export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** Null when the label is unknown, or the bytes are not what it says. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** What 0x80 to 0x9F mean (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node's own decoder takes Windows-1252 for Latin-1 in some releases, 24.9 among them. */
function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}
