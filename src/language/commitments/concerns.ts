/** Which programme a promise concerns, where its own words name none. */
import type { Mention } from '../extraction.ts';
import type { Sentence, Span } from '../reading.ts';

/** "het actieprogramma" is the programme that the document names first. */
export function programmeOf(place: string, mentions: readonly Mention[]): string | null {
  if (!/programma|\bplan\b|\baanpak\b|\bagenda\b/i.test(place)) return null;
  const programmes = mentions.filter((mention) => mention.kind === 'Programme');
  const named = programmes.find((mention) =>
    [mention.label, ...(mention.aliases ?? [])].some((name) => place.includes(name)),
  );
  return (named ?? programmes.sort((a, b) => a.start - b.start)[0])?.ref ?? null;
}

/** The programme that a sentence names, or points at as the one named before. */
export function programmeAround(sentence: Sentence, mentions: readonly Mention[], raw: Span): string | null {
  const programmes = mentions.filter((mention) => mention.kind === 'Programme');
  const named = programmes.find((mention) =>
    [mention.label, ...(mention.aliases ?? [])].some((name) => name.length > 3 && sentence.text.includes(name)),
  );
  if (named) return named.ref;
  if (!/\b(?:het|dit) (?:actie)?programma\b|\bde aanpak\b/i.test(sentence.text)) return null;
  const before = programmes.filter((mention) => mention.start <= raw.start).sort((a, b) => a.start - b.start);
  return before[0]?.ref ?? null;
}
