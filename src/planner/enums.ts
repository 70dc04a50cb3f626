/** NodeKind, the model's kinds in upper snake case. */
import { KIND_NAMES, type Kind, kindConstant } from '../model/kind.ts';
import { badUserInput } from './errors.ts';

const KINDS_BY_CONSTANT: ReadonlyMap<string, Kind> = new Map(KIND_NAMES.map((kind) => [kindConstant(kind), kind]));

/** @throws InputError */
export function kindOfConstant(constant: string): Kind {
  const kind = KINDS_BY_CONSTANT.get(constant);
  if (!kind) throw badUserInput(`"${constant}" is no kind of node`);
  return kind;
}
