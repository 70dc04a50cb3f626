/**
 * Writes `schema/shared.graphql` from the model: the enums and the core of every kind, which all
 * subgraphs have in common. With `--check` it only compares, and exits with 1 when they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  FOLLOW_UP_OUTCOMES,
  KIND_NAMES,
  KINDS,
  kindConstant,
  QUANTIFIERS,
  REVIEW_STATES,
  TRACK_STATES,
} from '../src/model/kind.ts';
import { LINK_TYPES, linkSpec } from '../src/model/link.ts';
import { ENUM_TEXTS, KIND_TEXTS } from './shared-schema/kind-texts.ts';
import { enumType, kindType } from './shared-schema/print.ts';

export const SHARED_SCHEMA = new URL('../schema/shared.graphql', import.meta.url);

const ENUMS: Readonly<Record<string, readonly string[]>> = {
  FollowUpOutcome: FOLLOW_UP_OUTCOMES,
  TrackState: TRACK_STATES,
  ReviewState: REVIEW_STATES,
  Quantifier: QUANTIFIERS,
  AgreementKind: KINDS.Agreement.agreementKind.values,
  CoalitionScope: KINDS.Coalition.scope.values,
  MunicipalChangeKind: KINDS.MunicipalChange.changeKind.values,
  MeasureKind: KINDS.Measure.measureKind.values,
};

/** The SDL that the model gives. */
export function sharedSchema(): string {
  const parts = [
    '# Written by scripts/shared-schema.ts from src/model: change the model or the script, then `npm run compose`.\n',
    ...Object.entries(ENUMS).map(([name, values]) => modelEnum(name, values)),
    enumType(
      'NodeKind',
      'The kinds of node in the graph.',
      [...KIND_NAMES].map((kind) => [kindConstant(kind), KIND_TEXTS[kind]]),
    ),
    enumType(
      'LinkType',
      'The types of link between nodes.',
      LINK_TYPES.map((type) => [type, linkText(linkSpec(type).statement)]),
    ),
    ...KIND_NAMES.map(kindType),
  ];
  return parts.join('\n');
}

function modelEnum(name: string, values: readonly string[]): string {
  const texts = ENUM_TEXTS[name];
  return enumType(
    name,
    texts?.text ?? '',
    values.map((value) => [value, texts?.values[value] ?? '']),
  );
}

/** `{from} answers {to}` as a sentence about the two ends. */
function linkText(statement: string): string {
  return `${statement.replace('{from}', 'The node it comes from').replace('{to}', 'the node it goes to')}.`;
}

function main(): void {
  const text = sharedSchema();
  if (!process.argv.includes('--check')) {
    writeFileSync(SHARED_SCHEMA, text);
  } else if (readFileSync(SHARED_SCHEMA, 'utf8') !== text) {
    console.error('schema/shared.graphql does not follow from src/model: run `npm run compose`');
    process.exitCode = 1;
  }
}

if (import.meta.main) main();
