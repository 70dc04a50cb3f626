/** Which kind of document some bytes are: what they show goes before what the file is called. */
import { extname } from 'node:path';
import { byteOrderMark, decode } from './decode.ts';
import type { MediaType } from './document.ts';
import { SourceError } from './errors.ts';

const BY_EXTENSION: Readonly<Record<string, MediaType>> = {
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
  '.pdf': 'application/pdf',
};

/** Text by their bytes, but not documents to read as running text. */
const NOT_PROSE = new Set(['.json', '.jsonl', '.csv', '.tsv', '.css', '.js', '.ts', '.yaml', '.yml', '.rtf']);

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

const READABLE = 'text, Markdown, HTML, PDF and XML of official publications can be read';
const HTML_ROOTS = new Set(['html', 'head', 'body', 'article', 'main', 'div', 'p', 'h1']);
const HEAD_BYTES = 64 * 1024;

/**
 * Tells the media type of a document; `declared` comes before what its name and its look say. Throws a SourceError: EMPTY_FILE, BINARY_FILE, CORRUPT_PDF (called
 * .pdf but none), UNKNOWN_TYPE (data or mark-up of another kind).
 */
export function mediaTypeOf(origin: string, bytes: Uint8Array, declared?: MediaType): MediaType {
  if (bytes.length === 0) throw new SourceError('EMPTY_FILE', origin, 'is empty; nothing to read');
  const extension = extname(origin).toLowerCase();
  const head = bytes.subarray(0, HEAD_BYTES);
  if (isPdf(head)) return 'application/pdf';
  if (declared === 'application/pdf' || extension === '.pdf') {
    throw new SourceError('CORRUPT_PDF', origin, 'is called .pdf but does not hold one; fetch or save it again');
  }
  refuseBinary(origin, head);
  const start = decode(head.subarray(0, 4096)).text.trimStart();
  if (rootElement(start) === 'officiele-publicatie') return 'application/xml';
  if (declared === 'application/xml') throw otherXml(origin);
  if (declared) return declared;
  if (NOT_PROSE.has(extension)) {
    throw new SourceError('UNKNOWN_TYPE', origin, `${extension} files are not read as documents; ${READABLE}`);
  }
  if (extension === '.xml') throw otherXml(origin);
  return BY_EXTENSION[extension] ?? sniffText(origin, start);
}

/** The signature may come after some bytes of a mail or web header (ISO 32000-1, annex H.3.4.1). */
function isPdf(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 1024)).includes('%PDF-');
}

function refuseBinary(origin: string, head: Uint8Array): void {
  const signature = SIGNATURES.find(([, start]) => start.every((byte, index) => head[index] === byte));
  if (signature) {
    const reason = `is ${signature[0]}, not a text; ${READABLE}: save it as one of these`;
    throw new SourceError('BINARY_FILE', origin, reason);
  }
  if (byteOrderMark(head)?.startsWith('utf-16')) return;
  if (head.includes(0) || controlShare(head) > 0.05) {
    throw new SourceError('BINARY_FILE', origin, `holds binary data, not a text; ${READABLE}`);
  }
}

/** Control characters other than tab, line feed, vertical tab, form feed, carriage return and escape. */
function controlShare(head: Uint8Array): number {
  let controls = 0;
  for (const byte of head) {
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  return controls / head.length;
}

/** What may stand before the first element of XML or HTML. */
const PROLOG = /^(?:<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>|\s+)*/i;

/** The name of the first element, in small letters; null when the text does not begin with one. */
function rootElement(start: string): string | null {
  const prolog = PROLOG.exec(start)?.[0].length ?? 0;
  return /^<([\w:.-]+)/.exec(start.slice(prolog))?.[1]?.toLowerCase() ?? null;
}

function sniffText(origin: string, start: string): MediaType {
  const declared = /<!doctype html\b/i.test(PROLOG.exec(start)?.[0] ?? '');
  if (declared || HTML_ROOTS.has(rootElement(start) ?? '')) return 'text/html';
  if (/^<\?xml/i.test(start)) throw otherXml(origin);
  return 'text/plain';
}

function otherXml(origin: string): SourceError {
  return new SourceError('UNKNOWN_TYPE', origin, `is XML of a kind that is not read; ${READABLE}`);
}
