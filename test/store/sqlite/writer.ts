/** Writes letters until it is killed, and tells which ones the store acknowledged. */
import { openStore } from '../../../src/store/open.ts';
import { apply, link, node } from '../../contract/world.ts';

const store = await openStore(`sqlite:${process.argv[2]}`);
const from = Number(process.argv[3]);
for (let at = from; ; at++) {
  const id = `letter:${at}`;
  const answers = Array.from({ length: 20 }, (_, number) => `motion:${at}-${number}`);
  await apply(
    store,
    id,
    node(id, 'Letter', { title: `Brief ${at}`, text: 'tekst '.repeat(2000) }),
    ...answers.map((motion) => node(motion, 'Motion', { title: motion })),
    ...answers.map((motion) => link('RESPONDS_TO', id, motion, { outcome: 'MENTION' })),
  );
  process.stdout.write(`${at}\n`);
}
