/** Why a file could not be read, each with a code that programs can rely on. */
export type SourceErrorCode =
  | 'EMPTY_FILE'
  | 'BINARY_FILE'
  | 'ENCRYPTED_PDF'
  | 'CORRUPT_PDF'
  | 'CORRUPT_XML'
  | 'NO_PERMISSION'
  | 'DISK_FULL'
  | 'NOT_FOUND'
  | 'TOO_LARGE'
  | 'UNKNOWN_TYPE'
  | 'BAD_LIST'
  | 'BAD_TABLE';

/** The message names the file, says what is wrong with it, and what to do. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly code: SourceErrorCode;
  readonly origin: string;

  constructor(code: SourceErrorCode, origin: string, reason: string, options?: ErrorOptions) {
    super(`${origin}: ${reason}`, options);
    this.code = code;
    this.origin = origin;
  }
}

/** A SourceError for what the file system said, or the error itself where it said nothing known. */
export function fileSystemError(error: unknown, origin: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new SourceError('NOT_FOUND', origin, 'there is no such file or folder; check the path', { cause: error });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    const reason = 'may not be read; give this user permission to read it';
    return new SourceError('NO_PERMISSION', origin, reason, { cause: error });
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const reason = 'there is no room left on its disk; free some, or write elsewhere';
    return new SourceError('DISK_FULL', origin, reason, { cause: error });
  }
  return error;
}
