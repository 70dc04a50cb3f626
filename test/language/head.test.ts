import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extract } from '../../src/language/extract.ts';

const head = (text: string) => extract(text).head;

describe('news and newsletters', () => {
  it('reads the byline above or under the title', () => {
    const above = head(
      'Nieuwsbericht | 21-12-2031 | 10:00\n\nSteeds meer dorpen pakken lawaai aan\n\nMinister De Wit meldt dat aan de Tweede Kamer.\n',
    );
    assert.deepEqual(
      [above.kind?.value, above.date?.value, above.title?.value],
      ['NewsItem', '2031-12-21', 'Steeds meer dorpen pakken lawaai aan'],
    );
    const under = head(
      'Dorpen stiller\n\nNieuwsbericht | 21 december 2031\n\nMinister De Wit meldt dat aan de Tweede Kamer.\n',
    );
    assert.deepEqual(
      [under.kind?.value, under.date?.value, under.title?.value],
      ['NewsItem', '2031-12-21', 'Dorpen stiller'],
    );
  });

  it('passes over the word and the date alone above the title', () => {
    const found = head(
      'Persbericht\n30 mei 2031\n\nNog veel te doen, zegt minister\n\nMinister De Wit (VWS) schrijft dat in een brief.\n',
    );
    assert.deepEqual([found.date?.value, found.title?.value], ['2031-05-30', 'Nog veel te doen, zegt minister']);
  });

  it('reads the date in a byline of any cells', () => {
    for (const byline of [
      'Provincienieuws | 21-12-2031',
      '21 december 2031 10:30 | Redactie en beeld',
      'Redactie · 21 dec. 2031 · 3 minuten lezen',
      'Gemeentenieuws – 21 december 2031',
    ]) {
      for (const text of [`Dorpen stiller\n\n${byline}\n\n`, `${byline}\n\nDorpen stiller\n\n`]) {
        const found = head(`${text}De dorpen langs de weg worden stiller, zegt minister De Wit.\n`);
        assert.deepEqual([found.date?.value, found.title?.value], ['2031-12-21', 'Dorpen stiller'], text);
      }
    }
  });

  it('dates a newsletter by its number', () => {
    const found = head('Nieuwsbrief Stille Kade\nNummer 7 - december 2031\n\nIn dit nummer leest u over de kade.\n');
    assert.deepEqual(
      [found.kind?.value, found.date?.value, found.title?.value],
      ['NewsItem', '2031-12', 'Nieuwsbrief Stille Kade'],
    );
  });
});

describe('letters', () => {
  it('are letters without a letterhead too', () => {
    const found = head(
      'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nBrief van de Minister van Economische Zaken d.d. 2 april 2031 inzake de voortgang van de warmte\n\nHierbij ontvangt u het verslag.\n',
    );
    assert.deepEqual([found.kind?.value, found.date?.value], ['Letter', '2031-04-02']);
  });

  it('are signed by the name above the office, and by names with a dash between blanks', () => {
    const above = head(
      'Datum 5 februari 2031\nBetreft Jaarverslag\n\nGeachte voorzitter,\n\nHierbij het verslag.\n\nCato Waterman\nMinister van Landbouw, Natuur en Voedselkwaliteit\n',
    );
    assert.deepEqual(
      above.signatories.map(({ name, office }) => [name, office]),
      [['Cato Waterman', 'Minister van Landbouw, Natuur en Voedselkwaliteit']],
    );
    const dashed = head(
      'Datum 5 februari 2031\nBetreft Jaarverslag\n\nGeachte voorzitter,\n\nHierbij het verslag.\n\nHoogachtend,\n\nDE MINISTER VAN FINANCIËN,\n\nS. van Oever - Van der Kade\n',
    );
    assert.equal(dashed.signatories[0]?.name, 'S. van Oever - Van der Kade');
  });

  it('of several dossiers bear the number of their footer, under a long dossier title', () => {
    const found = head(
      '39 410 XVI Vaststelling van de begrotingsstaten van het Ministerie van Verkeer, Lucht en Water (XVI) voor het jaar 2031 en daarna\n\n31 999 Goed water\n\nNr. 155 Brief van de minister van Financiën\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 30 mei 2031\n\nDit gaat over de gemalen en over\n39410-XVI-155 Tweede Kamer, vergaderjaar 2030–2031, 39 410 XVI, nr. 155 2\nde motie van het lid Roos over water.\n',
    );
    assert.deepEqual(
      [found.kind?.value, found.date?.value, found.kamerstuk?.value],
      ['Letter', '2031-05-30', '39410-XVI-155'],
    );
  });
});

describe('reports', () => {
  it('are told from news by what reports say of themselves', () => {
    const found = head(
      'Kade voor Later: zesde voortgangsrapportage\n\nApril 2031\n\nVoor u ligt de zesde voortgangsrapportage van het programma Kade voor Later.\n',
    );
    assert.deepEqual([found.kind?.value, found.date?.value], ['Report', '2031-04']);
    assert.equal(
      head('Monitor Stille Kade 2031\nDerde meting\n\nDeze monitor beschrijft de kade.\n').kind?.value,
      'Monitor',
    );
  });
});

describe('motions', () => {
  it('are read with number and date on lines of their own', () => {
    const found = head(
      'Vergaderjaar 2030-2031\nTweede Kamer der Staten-Generaal\n2\nKamerstukken\n39 410\nXVI\nVaststelling van de begrotingsstaten van het Ministerie van Verkeer, Lucht en Water (XVI) voor het jaar 2031 en de jaren daarna\nNr.\n115\nMOTIE VAN LID ROOS\nVoorgesteld\n21 mei 2031\nDe Kamer,\ngehoord de beraadslaging,\nverzoekt de regering de kade te verven,\nen gaat over tot de orde van de dag.\nRoos\n',
    );
    assert.deepEqual(
      [found.kind?.value, found.kamerstuk?.value, found.date?.value],
      ['Motion', '39410-XVI-115', '2031-05-21'],
    );
  });
});
