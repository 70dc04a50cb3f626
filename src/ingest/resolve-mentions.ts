/** Finds or mints the node of every thing that a document speaks of, the things others depend on first. */
import type { Extraction, Mention } from '../language/extraction.ts';
import { mintId, slugOf } from '../model/identifier.ts';
import { isDocumentKind, type Kind, kindPrefix } from '../model/kind.ts';
import { type Identity, type IdentityContext, slugOfId } from './identity/identity.ts';
import { motionIdentity } from './identity/motion.ts';
import { nameIdentity } from './identity/named.ts';
import { personIdentity } from './identity/person.ts';
import { editionIdentity } from './identity/series.ts';

const BY_NAME = [
  'Programme',
  'Organisation',
  'Office',
  'Agreement',
  'Fund',
  'Party',
  'Cabinet',
  'Gemeente',
  'Province',
  'Measure',
];
const EDITIONS = ['Report', 'Monitor', 'Letter', 'Tranche', 'Publication'];

/** Identities of the mentions of one extraction, by ref. */
export class MentionIdentities {
  readonly #extraction: Extraction;
  readonly #context: IdentityContext;
  readonly #source: string;
  readonly #byRef = new Map<string, Promise<Identity | null>>();

  /** `source` is what a placeholder that only this document speaks of is named after. */
  constructor(extraction: Extraction, context: IdentityContext, source: string) {
    this.#extraction = extraction;
    this.#context = context;
    this.#source = source;
  }

  of(ref: string): Promise<Identity | null> {
    const known = this.#byRef.get(ref);
    if (known) return known;
    const mention = this.mention(ref);
    const finding = mention ? this.#resolve(mention) : Promise.resolve(null);
    this.#byRef.set(ref, finding);
    return finding;
  }

  /** All that the passages about one thing say of it; what an earlier passage says stands. */
  mention(ref: string): Mention | null {
    const [first, ...others] = this.#extraction.mentions.filter((mention) => mention.ref === ref);
    if (!first) return null;
    return others.reduce((whole, mention) => united(whole, mention), first);
  }

  /** The id of the programme that a report, monitor or coalition belongs to. */
  async programmeOf(mention: Mention): Promise<string | null> {
    return mention.of ? ((await this.of(mention.of))?.id ?? null) : null;
  }

  #resolve(mention: Mention): Promise<Identity | null> {
    const { kind, label } = mention;
    const identifiers = mention.identifiers ?? [];
    const aliases = mention.aliases ?? [];
    const shortName = kind === 'Office' ? aliases.at(-1) : undefined;
    if (BY_NAME.includes(kind)) return nameIdentity({ kind, label, aliases, identifiers, shortName }, this.#context);
    if (kind === 'Person') return this.#person(mention);
    if (kind === 'Debate') return this.#debate(mention);
    if (kind === 'Motion')
      return motionIdentity(
        { text: label, number: identifiers[0] ?? null, names: [], source: this.#source },
        this.#context,
      );
    if (EDITIONS.includes(kind)) return this.#edition(mention);
    return this.#other(mention);
  }

  async #person(mention: Mention): Promise<Identity> {
    const held = this.#extraction.relations.find(
      (relation) => relation.type === 'OF_OFFICE' && relation.from === mention.ref,
    );
    const office = held ? await this.of(held.to) : null;
    const familyName = mention.familyName ?? mention.label.split(' ').at(-1) ?? mention.label;
    return personIdentity(
      { label: mention.label, familyName, identifiers: mention.identifiers ?? [], office: office?.id },
      this.#context,
    );
  }

  async #debate(mention: Mention): Promise<Identity> {
    const { label, date, debateKind } = mention;
    const identifiers = mention.identifiers ?? [];
    const base = { kind: 'Debate' as const, label, identifiers };
    // Several debates of a kind are held on one day: without a subject a date does not tell which.
    const tells = date !== undefined && /\s/.test(label.trim());
    if (tells && debateKind) {
      const sameDay = await this.#context.graph.where('Debate', { property: 'date', op: 'eq', value: date }, [
        'debateKind',
        'title',
      ]);
      const same = sameDay.filter((row) => row['debateKind'] === debateKind);
      if (same.length === 1 && same[0] && slugOf(String(same[0]['title'])) === slugOf(label))
        return { ...base, id: same[0].id, known: true };
    }
    return {
      ...base,
      id: mintId('Debate', identifiers, [label, date, tells ? null : slugOfId(this.#source)].filter(Boolean).join(' ')),
      known: false,
    };
  }

  async #edition(mention: Mention): Promise<Identity | null> {
    const programme = await this.programmeOf(mention);
    const { kind, label, ordinal, editionYear, date } = mention;
    const identifiers = mention.identifiers ?? [];
    if (programme) {
      // Of other publications a programme has several series; the language layer's ref says which.
      const series = kind === 'Publication' ? slugOf(slugOfId(mention.ref).replace(/\/.*$/, '')) : slugOfId(programme);
      const edition = { kind: kind as 'Report', label, series, ordinal, editionYear, identifiers, date };
      const identity = await editionIdentity(edition, this.#context);
      if (identity) return identity;
    }
    return this.#other(mention);
  }

  async #other(mention: Mention): Promise<Identity> {
    const { kind, label, date } = mention;
    const identifiers = mention.identifiers ?? [];
    const known = await this.#context.graph.byKey(identifiers, ['title']);
    if (known) return { id: known.id, kind: compatible(kind, known.kind as Kind), label, identifiers, known: true };
    const name =
      isDocumentKind(kind) && identifiers.length === 0
        ? [label, date ?? `in ${slugOfId(this.#source)}`].join(' ')
        : label;
    const id = mintId(kind, identifiers, name);
    return { id, kind, label, identifiers, known: (await this.#context.graph.byKey([id])) !== null };
  }
}

function united(whole: Mention, more: Mention): Mention {
  const aliases = [...new Set([...(whole.aliases ?? []), ...(more.aliases ?? [])])];
  const identifiers = [...new Set([...(whole.identifiers ?? []), ...(more.identifiers ?? [])])];
  return { ...more, ...whole, aliases, identifiers };
}

/** What is only referred to does not tell the kind of what the graph knows better. */
function compatible(claimed: Kind, known: Kind): Kind {
  return claimed === 'UnknownDocument' || kindPrefix(claimed) === kindPrefix(known) ? known : claimed;
}
