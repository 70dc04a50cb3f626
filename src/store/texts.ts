/** Properties of type `text` may be megabytes long: engines keep them apart from the others. */
import type { Props } from '../model/assertion.ts';
import { KIND_NAMES, propertiesOf } from '../model/kind.ts';

/** The names of all properties of type `text`, whatever the kind. */
export const TEXT_PROPERTIES: ReadonlySet<string> = new Set(
  KIND_NAMES.flatMap((kind) =>
    Object.entries(propertiesOf(kind)).flatMap(([name, spec]) => (spec.type === 'text' ? [name] : [])),
  ),
);

export function splitTexts(props: Props): { readonly short: Props; readonly texts: Props | null } {
  const names = Object.keys(props);
  if (!names.some((name) => TEXT_PROPERTIES.has(name))) return { short: props, texts: null };
  const part = (texts: boolean) =>
    Object.fromEntries(Object.entries(props).filter(([name]) => TEXT_PROPERTIES.has(name) === texts));
  return { short: part(false), texts: part(true) };
}
