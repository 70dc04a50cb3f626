/** How a motion is found by the names of those who submitted it. */
import { foldName } from './fold.ts';

const PARTICLE = /^(?:van|de|der|den|ten|ter|te|het|[’']t|in|el|al|von|la|le|di|da|dos|uit|op)$/i;
/** "Bos-van Meppelen Dam": what follows is part of the name, not the name after a first name. */
const UNFINISHED = /-(?:van|de|ter)$/i;

/** The family name, with its particles, of a member named with or without a first name: "Remco Dijkstra", "Inge van Dijk". */
export function familyNameOf(written: string): string {
  const words = written.split(' ');
  if (UNFINISHED.test(words[0] ?? '')) return written;
  const from = words.slice(0, -1).findIndex((word) => PARTICLE.test(word));
  const family = (from < 0 ? words.slice(-1) : words.slice(from)).join(' ');
  return family.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The submitters' family names as a motion is stored under them, whatever their order: "jansen/van dijk". */
export function submitterKey(names: readonly string[]): string {
  return names.map(foldedFamilyName).sort().join('/');
}

/** A submitter as compared: "Inge van Dijk" and "Van Dijk" are "van dijk". */
export function foldedFamilyName(name: string): string {
  return foldName(familyNameOf(name));
}

/** What a stored motion of all and only these submitters has; of one name also the motions that it led others in. */
export function storedUnder(names: readonly string[]): {
  readonly property: 'submitterKey' | 'leadSubmitter';
  readonly value: string;
} {
  const [only = ''] = names;
  return names.length > 1
    ? { property: 'submitterKey', value: submitterKey(names) }
    : { property: 'leadSubmitter', value: foldedFamilyName(only) };
}
