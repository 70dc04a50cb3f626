/** Zaken of the Tweede Kamer (OData v4 rows, CC0) that name the programme, and the motions they answer. */
import { readFileSync } from 'node:fs';
import type { RegisterEntry } from '../../src/ingest/register.ts';

interface Zaak {
  readonly Nummer: string;
  readonly Soort: string;
  readonly Titel: string | null;
  readonly Onderwerp: string;
  readonly GestartOp: string;
  readonly Volgnummer: number;
  readonly Kabinetsappreciatie: string | null;
}

const KIND: Readonly<Record<string, RegisterEntry['kind']>> = {
  'Brief regering': 'Letter',
  Motie: 'Motion',
  'Schriftelijke vragen': 'ParliamentaryQuestion',
};

export const ZAKEN_REGISTER = {
  id: 'publication:tweede-kamer-zaken',
  title: 'Tweede Kamer open data: zaken',
  url: 'https://opendata.tweedekamer.nl',
};

export interface DossierTitle {
  readonly number: string;
  readonly title: string;
}

/** `data` is ../shared/data/. Rows of other kinds (amendments, procedural requests) say nothing of the programme. */
export function zaakEntries(data: URL): { entries: RegisterEntry[]; dossiers: DossierTitle[] } {
  const read = (name: string) => JSON.parse(readFileSync(new URL(`tweedekamer/zaken/${name}`, data), 'utf8')) as Zaak[];
  const numbers = JSON.parse(
    readFileSync(new URL('letter-titles/dossier-title-to-number.json', data), 'utf8'),
  ) as Record<string, { dossier: string }>;
  const zaken = [...read('dossier_34104_nr_258.json'), ...read('kansrijke_start_zaken.json')];
  const unique = [...new Map(zaken.map((zaak) => [zaak.Nummer, zaak])).values()].filter((zaak) => KIND[zaak.Soort]);
  const dossiers = new Map<string, string>();
  const entries = unique.map((zaak) => {
    const dossier = zaak.Titel ? (numbers[zaak.Titel]?.dossier ?? null) : null;
    if (dossier && zaak.Titel) dossiers.set(dossier, zaak.Titel);
    return entryOf(zaak, dossier);
  });
  return { entries, dossiers: [...dossiers].map(([number, title]) => ({ number, title })) };
}

function entryOf(zaak: Zaak, dossier: string | null): RegisterEntry {
  const kst = dossier && zaak.Volgnummer > 0 ? `kst:${dossier}-${zaak.Volgnummer}` : null;
  const appreciation = zaak.Kabinetsappreciatie;
  return {
    kind: KIND[zaak.Soort] ?? 'Publication',
    title: zaak.Onderwerp.trim(),
    // Dates are midnight in Amsterdam, so that the date is the one written, not the one in UTC.
    date: zaak.GestartOp.slice(0, 10),
    identifiers: [...(kst ? [kst] : []), `tk-zaak:${zaak.Nummer}`],
    url: kst
      ? `https://zoek.officielebekendmakingen.nl/${kst.replace(':', '-')}.html`
      : `https://www.tweedekamer.nl/kamerstukken/detail?id=${zaak.Nummer}`,
    ...(appreciation ? { appreciation } : {}),
  };
}
