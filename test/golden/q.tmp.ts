import { mergedSchema } from '../../src/subgraphs/schema.ts';
import { chanceOf, randomSelection } from './random-query.ts';
const s = randomSelection(mergedSchema(), chanceOf(13), 3);
const i = s.indexOf('a2875:') ; console.log(s.slice(s.indexOf('a2877:') - 300, s.indexOf('a2886:')));
const lens = []; for (let seed = 1; seed <= 60; seed++) for (const d of [1, 2]) lens.push([seed, d, randomSelection(mergedSchema(), chanceOf(seed), d).length].join(':')); console.log(lens.join(' '));
