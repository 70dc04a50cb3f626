/** The JSON of `kamergraaf extract --json`: see contract/README.md; absent values are null. */
import type {
  Citation,
  Commitment,
  Extraction,
  FollowUp,
  GemeenteMention,
  Mention,
  Observation,
  Passage,
  Relation,
} from './extraction.ts';

const passage = ({ quote, start, end, confidence }: Passage) => ({ quote, start, end, confidence });

/** What the contract promises, and beside it what the extraction knows more. */
export function toContractJson(extraction: Extraction) {
  const names = new Map(extraction.mentions.map((mention) => [mention.ref, mention.label]));
  return {
    document: documentJson(extraction),
    citations: extraction.citations.map(citationJson),
    followUps: extraction.followUps.map(followUpJson),
    commitments: extraction.commitments.map(commitmentJson),
    observations: extraction.observations.map(observationJson),
    relations: extraction.relations.map((relation) => relationJson(relation, names)),
    mentions: extraction.mentions.map(mentionJson),
    gemeenten: extraction.gemeenten.map(gemeenteJson),
  };
}

function documentJson({ head, motion }: Extraction) {
  return {
    kind: head.kind?.value ?? null,
    reference: head.reference?.value ?? null,
    date: head.date?.value ?? null,
    title: head.title?.value ?? null,
    addressee: head.addressee?.value ?? null,
    organisation: head.organisation?.value ?? null,
    signatories: head.signatories.map(({ name, office }) => ({ name, office })),
    attachments: head.attachments?.value ?? null,
    emptyFields: head.emptyFields,
    deadline: head.deadline?.value ?? null,
    caseNumber: head.caseNumber?.value ?? null,
    kamerstuk: head.kamerstuk?.value ?? null,
    ...(motion
      ? {
          submitters: motion.submitters.map(({ value }) => value),
          dictum: motion.dictum?.value ?? null,
          considerations: motion.considerations.map(({ value }) => value),
          replaces: motion.replaces?.value ?? null,
        }
      : {}),
  };
}

function citationJson({ kind, id, text, start, end, confidence, names, number, year, role }: Citation) {
  return {
    kind,
    id,
    text,
    start,
    end,
    confidence,
    ...(names ? { names } : {}),
    ...(number === undefined ? {} : { number }),
    ...(year === undefined ? {} : { year }),
    ...(role ? { role } : {}),
  };
}

function followUpJson(followUp: FollowUp) {
  const { outcome, targetKind, targetText, targetId, targetNames, generic, negated } = followUp;
  const { madeBy, madeIn, madeOn, about, due } = followUp;
  return {
    outcome,
    targetKind,
    targetText,
    targetId,
    ...passage(followUp),
    negated,
    generic,
    ...(targetNames ? { targetNames } : {}),
    ...(madeBy === undefined ? {} : { madeBy }),
    ...(madeIn === undefined ? {} : { madeIn }),
    ...(madeOn === undefined ? {} : { madeOn }),
    ...(about === undefined ? {} : { about }),
    ...(due === undefined ? {} : { due }),
  };
}

function commitmentJson(commitment: Commitment) {
  const { text, madeBy, madeIn, date, due, recurring } = commitment;
  return { text, madeBy, madeIn, date, due, recurring, ...passage(commitment) };
}

function observationJson(observation: Observation) {
  const { measure, programme, value, quantifier, unit, date, delta, since, percentage, derivedFrom } = observation;
  return {
    measure,
    programme,
    value,
    quantifier,
    unit,
    date,
    delta,
    ...passage(observation),
    ...(since === undefined ? {} : { since }),
    ...(percentage === undefined ? {} : { percentage }),
    ...(derivedFrom === undefined ? {} : { derivedFrom }),
  };
}

function relationJson(relation: Relation, names: ReadonlyMap<string, string>) {
  const { type, from, to, role, date } = relation;
  return {
    type,
    from: names.get(from) ?? from,
    to: names.get(to) ?? to,
    ...passage(relation),
    ...(role === undefined ? {} : { role }),
    ...(date === undefined ? {} : { date }),
  };
}

function mentionJson(mention: Mention) {
  const { ref, kind, label, aliases, ordinal, date } = mention;
  return {
    ref,
    kind,
    label,
    ...passage(mention),
    ...(aliases ? { aliases } : {}),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(date === undefined ? {} : { date }),
  };
}

function gemeenteJson(mention: GemeenteMention) {
  const { reading, name, codes, said, existing, endedOn, successors } = mention;
  return {
    reading,
    name,
    codes,
    ...passage(mention),
    ...(said === undefined ? {} : { said }),
    ...(existing === undefined ? {} : { existing }),
    ...(endedOn === undefined ? {} : { endedOn, successors }),
  };
}
