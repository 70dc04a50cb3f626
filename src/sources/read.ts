/** Reads a document from a file, whatever its kind. */
import { sha256 } from '../model/assertion.ts';
import { readBytes } from './bytes.ts';
import { decode } from './decode.ts';
import type { MediaType, SourceDocument } from './document.ts';
import { SourceError } from './errors.ts';
import { mediaTypeOf } from './media-type.ts';

export interface ReadOptions {
  /** Larger files are refused with TOO_LARGE. */
  readonly maxBytes?: number;
}

/** Reads a file (`-` for standard input). Throws a SourceError that names the file and the mend. */
export async function readSource(path: string, options: ReadOptions = {}): Promise<SourceDocument> {
  return documentFrom(path, await readBytes(path, options.maxBytes));
}

/** Makes a document of bytes; `origin` is for messages, and its extension tells what the bytes do not. */
export async function documentFrom(origin: string, bytes: Uint8Array): Promise<SourceDocument> {
  const mediaType = mediaTypeOf(origin, bytes);
  const { text, note } = await textOf(origin, mediaType, bytes);
  return documentOf(origin, mediaType, text, note);
}

/** Makes a document of text whose media type is known; offsets are into what the reader makes of HTML. */
export async function documentFromText(
  origin: string,
  mediaType: Exclude<MediaType, 'application/pdf'>,
  text: string,
): Promise<SourceDocument> {
  if (mediaType !== 'text/html') return documentOf(origin, mediaType, text, null);
  const { htmlText } = await import('./html.ts');
  return documentOf(origin, mediaType, htmlText(text), null);
}

function documentOf(origin: string, mediaType: MediaType, text: string, note: string | null): SourceDocument {
  if (text.trim() === '') throw new SourceError('EMPTY_FILE', origin, nothingToRead(mediaType));
  return { origin, mediaType, text, textHash: sha256(text), ...(note === null ? {} : { notes: [note] }) };
}

async function textOf(origin: string, mediaType: MediaType, bytes: Uint8Array) {
  if (mediaType === 'application/pdf') {
    const { pdfText } = await import('./pdf.ts');
    return { text: await pdfText(origin, bytes), note: null };
  }
  if (mediaType === 'text/html') {
    const { declaredEncoding, htmlText } = await import('./html.ts');
    const { text, note } = decode(bytes, declaredEncoding(bytes));
    return { text: htmlText(text), note };
  }
  return decode(bytes);
}

function nothingToRead(mediaType: MediaType): string {
  if (mediaType === 'application/pdf') return 'holds no text, only pictures; run text recognition (OCR) on it first';
  return mediaType === 'text/html' ? 'holds no readable text' : 'holds nothing but white space; nothing to read';
}
