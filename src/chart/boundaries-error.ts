/** Its message says what is wrong with the file. */
export class BoundariesError extends Error {
  override readonly name = 'BoundariesError';
  readonly code = 'BAD_BOUNDARIES';
}
