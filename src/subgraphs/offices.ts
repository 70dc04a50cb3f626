/** What people call an office: with or without its article, by the ministry's name or its abbreviation. */
import { ministryOf } from '../language/mentions/ministries.ts';
import { mintId } from '../model/identifier.ts';

const TITLE = /^(?:de\s+|het\s+|een\s+)?(.+)$/iu;
const OF_MINISTRY = /^(\S+)\s+(?:van\s+)?(.+)$/iu;

/** The title as given and in its other spellings: "de minister van VWS" is also "minister van Volksgezondheid, …". */
export function officeTitles(text: string): string[] {
  const bare = TITLE.exec(text.trim())?.[1] ?? text;
  const [, post, name] = OF_MINISTRY.exec(bare) ?? [];
  const ministry = name ? ministryOf(name) : null;
  const titles = ministry
    ? [ministry.name, ministry.key, ...ministry.also].map((called) => `${(post ?? '').toLowerCase()} van ${called}`)
    : [];
  return [...new Set([bare, ...titles])].flatMap((title) => [
    title,
    `de ${title}`,
    title.slice(0, 1).toUpperCase() + title.slice(1),
  ]);
}

/**
 * Keys that a ministry may have in the graph: its code in the register of government organisations, and
 * the ids that are minted from that code or from its names. Empty when the text names no ministry.
 */
export function ministryKeys(text: string): string[] {
  const ministry = ministryOf(text);
  if (!ministry) return [];
  const names = [ministry.key, ministry.name, `Ministerie van ${ministry.name}`];
  const minted = names.map((name) => mintId('Organisation', [], name));
  if (!ministry.tooi) return minted;
  const code = `tooi:${ministry.tooi}`;
  return [code, mintId('Organisation', [code], ministry.name), ...minted];
}
