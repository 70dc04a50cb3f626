/** Papers of no parliament, as officielebekendmakingen.nl writes them. */

const HEAD = `<kamerstukkop>
      <tekstregel inhoud="vergaderjaar">Vergaderjaar 2031-2032</tekstregel>
      <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
      <tekstregel inhoud="documenttype">Kamerstukken</tekstregel>
    </kamerstukkop>
    <dossier>
      <dossiernummer>
        <dossiernr>39 910</dossiernr>
        <begrotingshoofdstuk>XVI</begrotingshoofdstuk>
      </dossiernummer>
      <titel>Boomgaarden &amp; lanen</titel>
    </dossier>`;

const META = `<metadata>
    <meta name="DC.identifier" scheme="OVERHEIDop.ParlID" content="kst-39910-XVI-7"/>
    <meta name="DCTERMS.issued" scheme="DCTERMS.W3CDTF" content="2031-05-09"/>
  </metadata>`;

/** A publication of one paper; `number` and `dated` are left out where they are empty. */
export function paper(title: string, body: string, { number = '7', dated = '', head = HEAD } = {}): string {
  const numbered = number && `<stuknr>Nr. <ondernummer kamer="2">${number}</ondernummer></stuknr>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie>
  ${META}
  <kamerstuk>
    ${head}
    <stuk>
      ${numbered}
      <titel>${title}</titel>
      ${dated && `<datumtekst>${dated}</datumtekst>`}
      <algemeen><vrije-tekst><tekst status="goed">
        ${body}
      </tekst></vrije-tekst></algemeen>
    </stuk>
  </kamerstuk>
</officiele-publicatie>`;
}

export const MOTION = paper(
  'MOTIE VAN DE LEDEN PEER EN DE KWEE',
  `<al>De Kamer,</al>
        <al>gehoord de beraadslaging,</al>
        <al>overwegende dat lanen zonder bomen geen schaduw geven;</al>
        <al>verzoekt de regering langs elke laan
          bomen te planten,</al>
        <al>en gaat over tot de orde van de dag.</al>
        <al-groep>
          <al>Peer</al>
          <al>De Kwee</al>
        </al-groep>`,
  { dated: 'Voorgesteld <datum isodatum="2031-05-09">9 mei 2031</datum>' },
);

export const LETTER = paper(
  'BRIEF VAN DE MINISTER VAN LANEN EN BOOMGAARDEN',
  `<al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al>
        <al>Den Haag, 3 mei 2031</al>
        <al>Met deze brief geef ik uitvoering aan de motie van het lid Peer<noot type="voet"><noot.nr>1</noot.nr>
          <noot.al>Kamerstuk <extref doc="kst-39910-5">39 910, nr. 5</extref>.</noot.al></noot> over bomen.</al>
        <tussenkop kopopmaak="vet">Planten</tussenkop>
        <al>Er zijn <nadruk type="cur">alle</nadruk> 31 lanen beplant.</al>
        <ondertekening>
          <functie>De Minister van Lanen en Boomgaarden,</functie>
          <naam><voornaam>A.B.</voornaam><achternaam>Ceder</achternaam></naam>
        </ondertekening>`,
);

export const REPORT = paper(
  'VERSLAG OVER DE BOMEN',
  `<kop><label>Hoofdstuk</label><nr>2</nr><titel>Soorten</titel></kop>
        <al>Er zijn drie soorten
          <noot type="voet"><noot.nr>1)</noot.nr><noot.al>Geteld in mei.</noot.al><noot.al>Zonder hagen.</noot.al></noot>, te weten:
          <lijst type="expliciet">
            <li><li.nr>1.</li.nr><al>eiken;</al></li>
            <li><li.nr>2.</li.nr><al>peren:</al>
              <lijst type="ndash"><li><li.nr>–</li.nr><al>zoete;</al></li><li><al>zure;</al></li></lijst></li>
          </lijst></al>
        <table><title>Tabel 1: Bomen</title><tgroup cols="3">
          <colspec colname="c1"/><colspec colname="c2"/><colspec colname="c3"/>
          <thead><row><entry colname="c1"/><entry namest="c2" nameend="c3"><al>Aantal</al></entry></row></thead>
          <tbody>
            <row><entry colname="c1" morerows="1"><al>Eik</al></entry><entry colname="c2">2030</entry>
              <entry colname="c3"><al>12<noot type="tabel"><noot.nr>2</noot.nr><noot.al>Geschat.</noot.al></noot></al></entry></row>
            <row><entry colname="c2">2031</entry><entry colname="c3"><al>veel</al><al>meer</al></entry></row>
          </tbody></tgroup></table>
        <table><tgroup cols="1"><tbody><row><entry><al>Een kader.</al><al>Met twee alinea's.</al></entry></row></tbody></tgroup></table>`,
  { number: '' },
);
