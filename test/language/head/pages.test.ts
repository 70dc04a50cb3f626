import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extract } from '../../../src/language/extract.ts';
import type { Head } from '../../../src/language/extraction.ts';

const BODY = `
Den Haag, 3 mei 2022

Hierbij stuur ik u het plan voor de tuinen, mede naar aanleiding van Kamerstuk 39 111, nr. 4.

De Minister van Defensie,
A. Zand
`;

/** A letter as different sites print it, and what its head is. */
const pages: Readonly<Record<string, readonly [string, string | null]>> = {
  'with the kind of paper before its title': [
    `Brief regering : Voortgang groene daken en tuinen
39 111 Daken en tuinen
39 222
Water
Nr. 12
BRIEF VAN DE MINISTER VAN DEFENSIE
Aan de Voorzitter van de Tweede Kamer der Staten-Generaal${BODY}`,
    'Voortgang groene daken en tuinen',
  ],
  'with a table of contents over it': [
    `Kamerstuk

Datum publicatieOrganisatieVergaderjaarDossier- en ondernummer
Tweede Kamer der Staten-Generaal2021-202239111 nr. 12

39 111 Daken

Nr. 12 BRIEF VAN DE MINISTER VAN DEFENSIE

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
${BODY}`,
    null,
  ],
  'with its number and source above': [
    `Kamerstuk 39111-12

Stand van zaken van het beleid voor daken

Gepubliceerd: 3 mei 2022
Indiener(s): Anna Zand (minister van defensie) (ABC)
Onderwerpen: natuur en milieu
Bron: https://zoek.officielebekendmakingen.nl/kst-39111-12.html
ID: 39111-12

Nr. 12 BRIEF VAN DE MINISTER VAN DEFENSIE

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
${BODY}`,
    'Stand van zaken van het beleid voor daken',
  ],
  'with its number in small letters': [
    `39 111
Daken

nr. 12
BRIEF VAN DE MINISTER VAN DEFENSIE

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
${BODY}`,
    null,
  ],
};

const valuesOf = ({ kind, date, title }: Head) => [kind, date, title].map((located) => located?.value ?? null);

describe('A letter on a page of the web', () => {
  for (const [what, [text, title]] of Object.entries(pages))
    it(`is read ${what}`, () => {
      const { head, citations, relations } = extract(text);
      assert.deepEqual(
        [...valuesOf(head), head.kamerstuk?.value, head.signatories.map(({ name }) => name)],
        ['Letter', '2022-05-03', title, '39111-12', ['A. Zand']],
      );
      assert.deepEqual(
        citations.map(({ id }) => id).filter((id) => id?.startsWith('kst:')),
        ['kst:39111-4'],
      );
      assert.deepEqual(
        relations.filter(({ type }) => type === 'SENT_BY').map(({ to }) => to),
        ['office:minister-def'],
      );
    });

  it('is of the day over its text, and not of its publication', () => {
    const { head } = extract(`Brief regering; Stand van zaken daken

Documentdatum 17-05-2022

39 111 Daken
Nr. 12
BRIEF VAN DE MINISTER VAN DEFENSIE
Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
${BODY}`);
    assert.equal(head.date?.value, '2022-05-03');
  });

  it('bears the number of its table, and that of the Eerste Kamer its letters', () => {
    const table = `Kamerstuk
Datum publicatie | Organisatie | Vergaderjaar | Dossier- en ondernummer |
---|---|---|---|
Tweede Kamer der Staten-Generaal | 2021-2022 | 39111 nr. 12 |
Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
${BODY}`;
    assert.equal(extract(table).head.kamerstuk?.value, '39111-12');
    const letters = `39 111 B Daken

K VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 3 mei 2022

De griffier van de vaste commissie voor Daken, Zand
`;
    const { head } = extract(letters);
    assert.deepEqual([...valuesOf(head), head.kamerstuk?.value], ['DebateReport', '2022-05-03', null, '39111-B-K']);
    assert.deepEqual(
      head.signatories.map(({ name }) => name),
      ['Zand'],
    );
  });

  it('is called after its own heading, and not after the dossier or what else the page holds', () => {
    const { head } = extract(`Verzamelbrief daken
Daken en tuinen in Nederland
Brief regering
Nummer: 2022D00001, datum: 2022-05-03
Directe link naar het document (.pdf), officiële versie (kst-39111-12).
- Bijlage bij Kamerbrief Stand van zaken over daken
Vergaderjaar 2021-2022 |
39 111 Daken en tuinen in Nederland
Nr. 12 BRIEF VAN DE MINISTER VAN DEFENSIE
Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
${BODY}`);
    assert.equal(head.title?.value, 'Verzamelbrief daken');
  });

  it('is a letter where it is addressed and dated, whatever stands above', () => {
    const { head } = extract(`[overzicht] [stemmingen]

Verzoek om een gesprek over daken

Bijgewerkt gisteren

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
${BODY.replace('Hierbij stuur', 'Vandaag stuur')}`);
    assert.deepEqual(valuesOf(head), ['Letter', '2022-05-03', 'Verzoek om een gesprek over daken']);
  });
});

describe('Other papers on a page of the web', () => {
  it('are answers to questions, called as the page says', () => {
    const { head } = extract(`Antwoord schriftelijke vragen : Antwoord op vragen van het lid Zand over daken
Vragen van het lid Zand (ABC) aan de Minister van Defensie over daken (ingezonden 21 april 2022).
Antwoord van Minister Wold (Defensie) (ontvangen 3 mei 2022). Zie ook Aanhangsel
Handelingen, vergaderjaar 2021–2022, nr. 2999.
Vraag 1
Kent u de daken?
Antwoord 1
Ja.
`);
    assert.deepEqual(valuesOf(head), [
      'ParliamentaryQuestion',
      '2022-05-03',
      'Antwoord op vragen van het lid Zand over daken',
    ]);
  });

  it('are a list of questions and answers', () => {
    const { head } = extract(`Verslag houdende een lijst van vragen en antwoorden : Vragen over daken
39 111 Daken
Nr. 3
VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN
Vastgesteld 3 mei 2022
De vaste commissie voor Daken heeft de eer verslag uit te brengen.
`);
    assert.deepEqual(
      [...valuesOf(head), head.kamerstuk?.value],
      ['ParliamentaryQuestion', '2022-05-03', 'Vragen over daken', '39111-3'],
    );
  });
});

it('minutes of a committee are a report, dated by their title', () => {
  const { head, followUps } = extract(
    'Korte aantekeningen vergadering commissies Tuinen (TUI) en Daken / Goten (D/G) van 24 mei 2031\n1. Halfjaarlijks rappel\n\nDe commissie besluit om:\n- Toezegging T01234 als openstaand te blijven beschouwen en de deadline te verplaatsen naar 1 juli 2031;\n- Toezegging T01235 als voldaan aan te merken.\n\nDe griffier van de commissie,\nKees Gras\n',
  );
  assert.deepEqual([head.kind?.value, head.date?.value], ['DebateReport', '2031-05-24']);
  assert.deepEqual(
    followUps.map(({ outcome, targetId, due }) => [outcome, targetId, due]),
    [
      ['PENDING', 'toezegging:T01234', '2031-07-01'],
      ['FULFILLED', 'toezegging:T01235', undefined],
    ],
  );
});

it('an annex is of the day of its letter', () => {
  const { head } = extract(
    'Bijlage 2 – Stand van zaken Daken\n\nBehorend bij de brief van 12 mei 2031 met kenmerk 2031-0000123456. Hieronder staat hoe het met de daken gaat.\n',
  );
  assert.equal(head.date?.value, '2031-05-12');
});
