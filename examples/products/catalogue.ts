/** The suite's products, as assertions of one document: the graph takes nothing without its source. */
import type { Assertion, Props } from '../../src/model/assertion.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { LinkType } from '../../src/model/link.ts';
import type { Change } from '../../src/store/graph-store.ts';
import { byCase, byPackage, byVariation, deprecatedBy, inventoryId, productId, userId } from './keys.ts';

const CATALOGUE = 'newsitem:catalogue';
const PROOF = { method: 'register', confidence: 1, statement: 'The catalogue says so' } as const;

function node(id: string, kind: Kind, props: Props, identifiers: readonly string[] = []): Assertion {
  return { subject: { node: id, kind, identifiers }, props, proof: PROOF };
}

function link(type: LinkType, from: string, to: string): Assertion {
  return { subject: { link: type, from, to }, props: {}, proof: PROOF };
}

interface Product {
  readonly id: string;
  readonly sku: string;
  readonly package: string;
  readonly variation: string;
  readonly study: readonly [caseNumber: string, description: string];
}

const AUTHOR = userId('support@apollographql.com');
const DIMENSIONS = 'report:dimensions-small';

function product({ id, sku, package: name, variation, study: [caseNumber, description] }: Product): Assertion[] {
  const [subject, dossier, monitor] = [productId(id), `dossier:${variation}`, `monitor:case-${caseNumber}`];
  const identifiers = [byPackage(sku, name), byVariation(sku, variation)];
  return [
    node(subject, 'Publication', { reference: sku, title: name }, identifiers),
    node(dossier, 'Dossier', { number: variation, title: variation }),
    node(monitor, 'Monitor', { reference: caseNumber, title: description }, [byCase(caseNumber)]),
    link('IN_DOSSIER', subject, dossier),
    link('REFERS_TO', subject, monitor),
    link('ENCLOSES', subject, DIMENSIONS),
    link('SIGNED_BY', subject, AUTHOR),
  ];
}

const DEPRECATED = 'document:apollo-federation-v1';
const OSS = inventoryId('apollo-oss');

export const CATALOGUE_CHANGE: Change = {
  document: CATALOGUE,
  assertions: [
    node(CATALOGUE, 'NewsItem', { title: 'The catalogue of the compatibility suite' }),
    node(AUTHOR, 'Person', { name: 'Jane Smith' }),
    node(DIMENSIONS, 'Report', { title: 'small', ordinal: 1, reference: 'kg' }),
    ...product({
      id: 'apollo-federation',
      sku: 'federation',
      package: '@apollo/federation',
      variation: 'OSS',
      study: ['1234', 'Federation Study'],
    }),
    ...product({
      id: 'apollo-studio',
      sku: 'studio',
      package: '@apollo/studio',
      variation: 'platform',
      study: ['1235', 'Studio Study'],
    }),
    node(
      DEPRECATED,
      'UnknownDocument',
      { reference: 'apollo-federation-v1', title: '@apollo/federation-v1', text: 'Migrate to Federation V2' },
      [deprecatedBy('apollo-federation-v1', '@apollo/federation-v1')],
    ),
    node(OSS, 'Programme', { name: 'Apollo OSS' }),
    link('ABOUT', DEPRECATED, OSS),
    link('SIGNED_BY', DEPRECATED, AUTHOR),
  ],
};
