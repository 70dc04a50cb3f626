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

/** Makes a document of bytes; `origin` is for messages, and its extension tells what the bytes do not, unless it is declared. */
export async function documentFrom(origin: string, bytes: Uint8Array, declared?: MediaType): Promise<SourceDocument> {
  const mediaType = mediaTypeOf(origin, bytes, declared);
  if (mediaType === 'application/pdf') {
    const { pdfText } = await import('./pdf.ts');
    return documentOf(origin, mediaType, await pdfText(origin, bytes), []);
  }
  const { text, note } = decode(bytes, await encodingOf(mediaType, bytes));
  return documentFromText(origin, mediaType, text, note === null ? [] : [note]);
}

/** Makes a document of text whose media type is known; offsets are into what the reader makes of HTML or XML. */
export async function documentFromText(
  origin: string,
  mediaType: Exclude<MediaType, 'application/pdf'>,
  text: string,
  notes: readonly string[] = [],
): Promise<SourceDocument> {
  if (mediaType === 'text/html') {
    const { htmlText } = await import('./html.ts');
    return documentOf(origin, mediaType, htmlText(text), notes);
  }
  if (mediaType === 'application/xml') {
    const { publicationText } = await import('./publication.ts');
    const paper = publicationText(origin, text);
    return documentOf(origin, mediaType, paper.text, paper.note === null ? notes : [...notes, paper.note]);
  }
  return documentOf(origin, mediaType, text, notes);
}

function documentOf(origin: string, mediaType: MediaType, text: string, notes: readonly string[]): SourceDocument {
  if (text.trim() === '') throw new SourceError('EMPTY_FILE', origin, nothingToRead(mediaType));
  return { origin, mediaType, text, textHash: sha256(text), ...(notes.length > 0 && { notes }) };
}

async function encodingOf(mediaType: MediaType, bytes: Uint8Array): Promise<string | undefined> {
  if (mediaType !== 'text/html' && mediaType !== 'application/xml') return undefined;
  const { declaredEncoding } = await import('./html.ts');
  return declaredEncoding(bytes);
}

function nothingToRead(mediaType: MediaType): string {
  if (mediaType === 'application/pdf') return 'holds no text, only pictures; run text recognition (OCR) on it first';
  const markUp = mediaType === 'text/html' || mediaType === 'application/xml';
  return markUp ? 'holds no readable text' : 'holds nothing but white space; nothing to read';
}
