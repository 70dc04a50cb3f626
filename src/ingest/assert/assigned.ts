/** Which ministry a motion or commitment falls to: the one whose office answers or makes it. */
import type { Passage } from '../../language/extraction.ts';
import type { Identity } from '../identity/identity.ts';
import type { ReadingContext } from './reading-context.ts';

export async function assigned(target: Identity, ground: Passage, context: ReadingContext): Promise<void> {
  for (const office of context.senders) {
    for (const ministry of await ministriesOf(office, context)) {
      context.draft.link('ASSIGNED_TO', target.id, ministry, {}, ground, 'assignment');
    }
  }
}

async function ministriesOf(office: Identity, context: ReadingContext): Promise<string[]> {
  const { extraction, mentions } = context;
  const here = new Set<string>();
  for (const relation of extraction.relations) {
    if (relation.type !== 'BELONGS_TO') continue;
    const from = await mentions.of(relation.from);
    const to = from?.id === office.id ? await mentions.of(relation.to) : null;
    if (to) here.add(to.id);
  }
  if (here.size > 0) return [...here];
  const rows = await context.identity.graph.where('Organisation', {
    linked: { types: ['BELONGS_TO'], direction: 'in', keys: [office.id] },
  });
  return rows.map((row) => row.id);
}
