/** A document as a source delivers it: text, and where it came from. */
export interface SourceDocument {
  /** File path or address, for messages. */
  readonly origin: string;
  readonly mediaType: 'text/plain' | 'text/markdown' | 'text/html' | 'application/pdf';
  /** The text that offsets point into: as given, or as the reader made it from PDF or HTML. */
  readonly text: string;
  /** SHA-256 of `text`. */
  readonly textHash: string;
}
