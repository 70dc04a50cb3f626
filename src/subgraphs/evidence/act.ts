/** A mutation as the audit notes it, with the client's key. */
import { sha256 } from '../../model/assertion.ts';
import { badUserInput, InputError } from '../../planner/errors.ts';
import type { Act } from '../../store/audit.ts';
import { StoreError } from '../../store/errors.ts';
import { stableJson } from '../../store/json.ts';
import type { User } from '../context.ts';

const KEY = /^[\x21-\x7e]{1,255}$/;

interface Request {
  readonly user: User;
  readonly action: string;
  readonly details: Act['details'];
  /** What the client sent, apart from the key: another input under the same key is refused. */
  readonly input: unknown;
  readonly key: string | null | undefined;
}

/** @throws InputError when the key is not of the right form. */
export function actOf({ user, action, details, input, key }: Request): Omit<Act, 'subject'> {
  if (typeof key === 'string' && !KEY.test(key)) {
    throw badUserInput('"idempotencyKey" is 1 to 255 visible ASCII characters without spaces, such as a UUID');
  }
  return {
    by: user.name,
    at: new Date().toISOString(),
    action,
    details,
    ...(typeof key === 'string' && { key: { value: key, inputHash: sha256(stableJson([action, input])) } }),
  };
}

/** A change that the store refuses is the client's mistake; anything else stays what it is. */
export async function changeCall<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { code, message } = error;
    if (code === 'KEY_REUSED' || code === 'UNKNOWN_ID' || code === 'BAD_CHANGE') throw new InputError(code, message);
    throw error;
  }
}
