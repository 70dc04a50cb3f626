/** A traced motion as a person reads it, from top to bottom. */
import { style } from './output.ts';
import { paragraph } from './table.ts';

interface Named {
  readonly name: string;
}

interface Other {
  readonly id: string;
  readonly kamerstuk: string | null;
  readonly title: string;
}

export interface TracedMotion extends Other {
  readonly date: string | null;
  readonly url: string | null;
  readonly placeholder: boolean;
  readonly dossiers: readonly { readonly number: string; readonly title: string }[];
  readonly submitters: readonly (Named & { readonly party: Named | null })[];
  readonly replaces: Other | null;
  readonly replacedBy: Other | null;
  readonly status: {
    readonly state: string;
    readonly since: string | null;
    readonly daysOpen: number | null;
    readonly document: { readonly id: string; readonly reference: string | null } | null;
  };
  readonly followUps: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly edges: readonly TracedFollowUp[];
  };
}

interface TracedFollowUp {
  readonly outcome: string;
  readonly date: string | null;
  readonly evidence: readonly {
    readonly quote: string | null;
    readonly statement: string;
    readonly confidence: number;
    readonly review: string;
    readonly document: { readonly id: string };
  }[];
  readonly node: {
    readonly __typename: string;
    readonly id: string;
    readonly title: string;
    readonly date: string | null;
    readonly url: string | null;
    readonly reference?: string | null;
    readonly kamerstuk?: string | null;
    readonly signatories?: readonly {
      readonly person: Named | null;
      readonly office: { readonly title: string; readonly organisation: Named | null } | null;
    }[];
    readonly programmes?: readonly Named[];
  };
}

type Style = Parameters<typeof style>[0];

const STATE_STYLE: Readonly<Record<string, Style>> = {
  FULFILLED: 'green',
  PARTIAL: 'yellow',
  PENDING: 'yellow',
  OPEN: 'red',
  REJECTED: 'red',
};

export function traceText(motion: TracedMotion): string {
  const { followUps } = motion;
  const count = followUps.totalCount === 1 ? '1 answer' : `${followUps.totalCount} answers`;
  return [
    `${style('bold', numbered(motion))}  ${style('dim', motion.id)}\n`,
    paragraph(motion.title, '  '),
    field('date', motion.date),
    field(
      'submitted',
      motion.submitters.map(({ name, party }) => (party ? `${name} (${party.name})` : name)).join(', '),
    ),
    field('dossier', motion.dossiers.map(dossierText).join('; ')),
    field('replaces', motion.replaces && numbered(motion.replaces)),
    field('replaced by', motion.replacedBy && numbered(motion.replacedBy)),
    field('at', motion.url),
    motion.placeholder ? field('note', 'known only because other documents refer to it') : '',
    field('status', statusText(motion.status)),
    `\n${style('bold', count)}\n`,
    ...followUps.edges.map(followUpText),
  ].join('');
}

function numbered({ kamerstuk, title }: Other): string {
  return kamerstuk ? `Motion ${kamerstuk}` : title;
}

function statusText({ state, since, daysOpen, document }: TracedMotion['status']): string {
  const by = document ? ` by ${document.reference ?? document.id}` : '';
  const open = daysOpen === null ? '' : `, open for ${daysOpen} days`;
  return `${style(STATE_STYLE[state] ?? 'dim', state)}${since ? ` since ${since}` : ''}${by}${open}`;
}

function followUpText({ outcome, date, evidence, node }: TracedFollowUp): string {
  const kamerstuk = node.kamerstuk ? `, kst ${node.kamerstuk}` : '';
  const signed = (node.signatories ?? []).map(({ person, office }) =>
    [person?.name, office && officeText(office)].filter(Boolean).join(', '),
  );
  return [
    `\n${date ?? node.date ?? 'no date'}  ${style(STATE_STYLE[outcome] ?? 'dim', outcome)}  `,
    `${style('bold', node.title)}\n`,
    field('document', `${node.__typename} ${node.reference ?? node.id}${kamerstuk}`),
    field('signed', signed.join('; ')),
    field('programme', (node.programmes ?? []).map(({ name }) => name).join(', ')),
    field('at', node.url),
    ...evidence.map(({ quote, statement, confidence, review, document }) => {
      const source = document.id === node.id ? '' : `, in ${document.id}`;
      const weight = style('dim', `(${confidence.toFixed(2)}, ${review.toLowerCase()}${source})`);
      return paragraph(`${quote === null ? statement : `“${quote}”`} ${weight}`, '    ');
    }),
  ].join('');
}

/** The organisation is told where the office's own title does not: "minister van Groen" is of the ministry of that. */
function officeText({ title, organisation }: { readonly title: string; readonly organisation: Named | null }): string {
  const field = organisation?.name.replace(/^ministerie van /i, '');
  return organisation && field && !title.includes(field) ? `${title} (${organisation.name})` : title;
}

/** A dossier that is only referred to has its number for a title. */
function dossierText({ number, title }: TracedMotion['dossiers'][number]): string {
  return title.replaceAll(' ', '') === number ? number : `${number} ${title}`;
}

function field(label: string, value: string | null): string {
  return value ? `  ${style('dim', label.padEnd(11))} ${value}\n` : '';
}
