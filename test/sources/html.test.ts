import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declaredEncoding, htmlText } from '../../src/sources/html.ts';

test('paragraphs and headings stand apart, running white space is one space', () => {
  const html =
    '<h1>Brief over  bomen</h1><p>De\n   eiken <b>zijn</b>&nbsp;ge&shy;plant.<br>Alle.</p><div>Tot slot</div>';
  assert.equal(htmlText(html), 'Brief over bomen\n\nDe eiken zijn geplant.\nAlle.\n\nTot slot\n');
});

test('an inline tag makes no space of its own', () => {
  assert.equal(htmlText('<p>nr. 12<sup>1</sup>, en <i>ver</i>der</p>'), 'nr. 121, en verder\n');
});

test('lists keep their marks, numbers and depth', () => {
  const html = '<p>Ik zeg toe:</p><ol start=3><li>eerst<ul><li>klein</li></ul><li><p>dan</p></ol><ul><li>los</ul>';
  assert.equal(htmlText(html), 'Ik zeg toe:\n\n3. eerst\n  - klein\n4. dan\n- los\n');
});

test('table rows are lines with tabs between cells; a row of one cell is only layout', () => {
  const html =
    '<table><tr><th>Jaar<th>Aantal</tr><tr><td><p>2020</p><td>31<br>dorpen</td></tr><tr><td></td><td>4</td></tr></table>' +
    '<table><tr><td><p>Een</p><p>Twee</p></td></tr></table>';
  assert.equal(htmlText(html), 'Jaar\tAantal\n2020\t31 dorpen\n\n4\n\nEen\n\nTwee\n');
});

test('scripts, navigation, hidden parts and the site around the page are left out', () => {
  const html =
    '<head><title>Titel</title><style>p{}</style><script>if (a < b) "<p>nee"</script></head><header>Site</header>' +
    '<nav><ul><li>Home</ul></nav><div role="search">Zoek</div><p hidden>Weg</p><p style="display: none">Weg</p>' +
    '<article><header><h1>Kop</h1></header><p>Wel</p></article><footer>Colofon</footer>';
  assert.equal(htmlText(html), 'Kop\n\nWel\n');
});

test('of a page with a main element only that is read', () => {
  assert.equal(htmlText('<p>Menu</p><main><h1>Kop</h1><p>Wel</p></main><p>Onder</p>'), 'Kop\n\nWel\n');
  assert.equal(htmlText('<p>Tekst</p><main> </main>'), 'Tekst\n');
});

test('the title stands first where the page has no heading', () => {
  assert.equal(htmlText('<title>De  titel</title><p>Tekst'), 'De titel\n\nTekst\n');
  assert.equal(htmlText('<title>De titel</title>'), '');
});

test('broken and very deep mark-up is read all the same', () => {
  assert.equal(htmlText('<p>een</b></td><p>twee < drie &amp; &lt;vier&gt;'), 'een\n\ntwee < drie & <vier>\n');
  assert.equal(htmlText(`${'<div>'.repeat(20_000)}diep`), 'diep\n');
});

test('preformatted text keeps its lines', () => {
  assert.equal(htmlText('<pre>a\nb\r\nc</pre>'), 'a\nb\nc\n');
});

test('the declared encoding is found in either form', () => {
  assert.equal(declaredEncoding(Buffer.from('<meta charset="iso-8859-15">')), 'iso-8859-15');
  const old = '<META http-equiv="Content-Type" content="text/html; charset=windows-1252">';
  assert.equal(declaredEncoding(Buffer.from(old)), 'windows-1252');
  assert.equal(declaredEncoding(Buffer.from('<p>geen')), undefined);
});
