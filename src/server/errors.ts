/** What can go wrong in starting and stopping the server; `kamergraaf serve` prints the message and exits with `exitCode`. */
export type ServerErrorCode = 'BAD_CONFIG' | 'PORT_IN_USE' | 'CANNOT_LISTEN' | 'STOP_TIMEOUT';

export class ServerError extends Error {
  override readonly name = 'ServerError';
  readonly code: ServerErrorCode;
  readonly exitCode: 1 | 2;

  constructor(code: ServerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.exitCode = code === 'STOP_TIMEOUT' ? 1 : 2;
  }
}
