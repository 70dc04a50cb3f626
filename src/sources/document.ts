/** A document as a source delivers it: text, and where it came from. */
export type MediaType = 'text/plain' | 'text/markdown' | 'text/html' | 'application/xml' | 'application/pdf';

export interface SourceDocument {
  /** File path or address, for messages. */
  readonly origin: string;
  readonly mediaType: MediaType;
  /** The text that offsets point into: as given, or as the reader made it from PDF, HTML or XML. */
  readonly text: string;
  /** SHA-256 of `text`. */
  readonly textHash: string;
  /** What the reader had to assume, such as an encoding; absent when nothing. */
  readonly notes?: readonly string[];
}
