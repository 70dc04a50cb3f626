/** What government answers: letters with their signatories and follow-ups, programmes, reports, news. */
import type { GraphRecord } from '../../src/store/graph-store.ts';
import { answersOf } from './answers.ts';
import { OFFICES } from './census.ts';
import { drawsOf } from './draws.ts';
import { momentOf, type Names, newsItem, programme, report, tenure } from './names.ts';
import { linkOf, nodeOf } from './record.ts';
import { Shares } from './shares.ts';
import { cabinetOf } from './society.ts';
import { subjectOf } from './words.ts';

const REPORTS_OF_LETTERS = 7;

export function* governmentNodes(names: Names, seed: number): Generator<GraphRecord> {
  const { census } = names;
  for (let index = 0; index < census.programmes; index += 1) {
    const launched = momentOf(index, census.programmes).day.slice(0, 7);
    const each = programme(index);
    yield nodeOf(each, { kind: 'Programme', props: { name: each.label, launched }, source: names.letter(index) });
  }
  for (let index = 0; index < census.letters; index += 1) {
    const each = names.letter(index);
    const reference = names.reference(index);
    const { day, year, number } = momentOf(index, census.letters);
    yield nodeOf(each, {
      kind: 'Letter',
      props: {
        title: `${letterOpening(index, seed)} ${subjectOf(drawsOf(seed, 'letter', index))}`,
        date: day,
        reference,
        placeholder: false,
      },
      identifiers: [`kenmerk:${reference}`, `tk-document:${year}D${String(number + 1).padStart(5, '0')}`],
      source: each,
    });
  }
  for (let index = 0; index < census.reports; index += 1) {
    const title = `Voortgangsrapportage over ${subjectOf(drawsOf(seed, 'report', index))}`;
    const date = momentOf(index, census.reports).day;
    yield nodeOf(report(index), { kind: 'Report', props: { title, date, placeholder: false }, source: report(index) });
  }
  for (let index = 0; index < census.newsItems; index += 1) {
    const title = `Nieuws over ${subjectOf(drawsOf(seed, 'news', index))}`;
    const date = momentOf(index, census.newsItems).day;
    yield nodeOf(newsItem(index), {
      kind: 'NewsItem',
      props: { title, date, placeholder: false },
      source: newsItem(index),
    });
  }
}

function letterOpening(letter: number, seed: number): string {
  return drawsOf(seed, 'opening', letter).one([
    'Stand van zaken van',
    'Reactie op de motie over',
    'Aanbieding van het onderzoek naar',
    'Uitvoering van de toezegging over',
    'Voortgang van',
  ]);
}

export function* governmentLinks(names: Names, seed: number): Generator<GraphRecord> {
  const { census } = names;
  const subjects = new Shares(census.letters, [census.hubLetters, census.thousandLetters], {
    owners: census.programmes - 2,
    things: Math.round(census.letters * 0.3),
  });
  for (let index = 0; index < census.letters; index += 1) {
    const letter = names.letter(index);
    const about = subjects.of(index);
    if (about) yield linkOf('ABOUT', letter, programme(about.owner), letter);
    const { day, year } = momentOf(index, census.letters);
    for (const [order, each] of signatoriesOf(index, year, seed).entries()) {
      yield linkOf('SIGNED_BY', letter, tenure(each), letter, { order });
    }
    for (const { to, outcome } of answersOf(index, names, seed)) {
      yield linkOf('RESPONDS_TO', letter, to, letter, { outcome, date: day });
    }
  }
  for (let index = 0; index < census.reports; index += 1) {
    const { owner } = subjects.of(index * REPORTS_OF_LETTERS) ?? { owner: index % census.programmes };
    yield linkOf('REPORTS_ON', report(index), programme(owner), report(index));
    const letter = names.letter(index * REPORTS_OF_LETTERS);
    yield linkOf('ENCLOSES', letter, report(index), letter);
  }
  for (let index = 0; index < census.newsItems; index += 1) {
    const owner = drawsOf(seed, 'news-about', index).lowBelow(census.programmes);
    yield linkOf('ABOUT', newsItem(index), programme(owner), newsItem(index));
  }
}

function signatoriesOf(letter: number, year: number, seed: number): readonly number[] {
  const draws = drawsOf(seed, 'signatories', letter);
  const first = cabinetOf(year) * OFFICES;
  const offices = [draws.lowBelow(OFFICES), ...(draws.perMille(150) ? [draws.below(OFFICES)] : [])];
  return [...new Set(offices)].map((office) => first + office);
}
