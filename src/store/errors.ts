/** What can go wrong in a store, each with a code that programs can rely on. */
export type StoreErrorCode =
  | 'BAD_CURSOR'
  | 'BAD_SEARCH'
  | 'BAD_CHANGE'
  | 'UNKNOWN_ID'
  | 'KEY_REUSED'
  | 'STORE_UNAVAILABLE'
  | 'STORE_CORRUPT'
  | 'STORE_FULL'
  | 'SCHEMA_TOO_NEW'
  | 'BAD_STORE_URL'
  | 'CANCELLED';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
