/**
 * Which of the media types a client likes best.
 * @param accept the Accept header; absent means anything
 * @param offered in order of our own preference, which decides between equals
 * @returns null when the client takes none of them
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
export function preferredType<const T extends string>(accept: string | undefined, offered: readonly T[]): T | null {
  const ranges = (accept ?? '*/*').split(',').map(readRange);
  let best: { readonly type: T; readonly quality: number } | null = null;
  for (const type of offered) {
    const quality = qualityOf(type, ranges);
    if (quality > (best?.quality ?? 0)) best = { type, quality };
  }
  return best?.type ?? null;
}

interface Range {
  readonly type: string;
  readonly quality: number;
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  return { type, quality: Number.isFinite(quality) ? quality : 0 };
}

/** The most specific range decides: `text/html` before `text/*` before anything. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  for (const candidate of [type, `${type.split('/')[0]}/*`, '*/*']) {
    const range = ranges.find((each) => each.type === candidate);
    if (range) return range.quality;
  }
  return 0;
}
