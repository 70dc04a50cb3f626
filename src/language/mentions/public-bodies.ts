/**
 * National public bodies and umbrella organisations that Dutch policy texts name without explaining.
 * Local ones and others are found by their form ("GGD Haaglanden", "Stichting …", "verzameld door X").
 */

export interface PublicBody {
  readonly label: string;
  readonly names: readonly string[];
}

export const PUBLIC_BODIES: readonly PublicBody[] = [
  { label: 'Tweede Kamer', names: ['Tweede Kamer der Staten-Generaal', 'Tweede Kamer'] },
  { label: 'Eerste Kamer', names: ['Eerste Kamer der Staten-Generaal', 'Eerste Kamer'] },
  { label: 'RIVM', names: ['RIVM', 'Rijksinstituut voor Volksgezondheid en Milieu'] },
  { label: 'Pharos', names: ['Pharos'] },
  { label: 'VNG', names: ['VNG', 'Vereniging van Nederlandse Gemeenten'] },
  { label: 'GGD GHOR Nederland', names: ['GGD GHOR Nederland', 'GGD GHOR', 'GGD Nederland'] },
  { label: 'ZonMw', names: ['ZonMw'] },
  { label: 'CBS', names: ['CBS', 'Centraal Bureau voor de Statistiek'] },
  { label: 'SCP', names: ['SCP', 'Sociaal en Cultureel Planbureau'] },
  { label: 'CPB', names: ['CPB', 'Centraal Planbureau'] },
  { label: 'PBL', names: ['PBL', 'Planbureau voor de Leefomgeving'] },
  { label: 'NZa', names: ['NZa', 'Nederlandse Zorgautoriteit'] },
  { label: 'IGJ', names: ['IGJ', 'Inspectie Gezondheidszorg en Jeugd'] },
  { label: 'Zorginstituut Nederland', names: ['Zorginstituut Nederland', 'Zorginstituut'] },
  { label: 'UWV', names: ['UWV'] },
  { label: 'SVB', names: ['SVB', 'Sociale Verzekeringsbank'] },
  { label: 'DUO', names: ['DUO', 'Dienst Uitvoering Onderwijs'] },
  { label: 'RVO', names: ['RVO', 'Rijksdienst voor Ondernemend Nederland'] },
  { label: 'Algemene Rekenkamer', names: ['Algemene Rekenkamer'] },
  { label: 'Raad van State', names: ['Raad van State'] },
  { label: 'Gezondheidsraad', names: ['Gezondheidsraad'] },
  { label: 'Nationale ombudsman', names: ['Nationale ombudsman', 'Nationale Ombudsman'] },
  { label: 'Trimbos-instituut', names: ['Trimbos-instituut', 'Trimbos'] },
  { label: 'Nederlands Jeugdinstituut', names: ['Nederlands Jeugdinstituut', 'NJi'] },
  { label: 'Movisie', names: ['Movisie'] },
  { label: 'Vilans', names: ['Vilans'] },
  { label: 'Nivel', names: ['Nivel', 'NIVEL'] },
  { label: 'Rutgers', names: ['Rutgers'] },
  { label: 'Zorgverzekeraars Nederland', names: ['Zorgverzekeraars Nederland'] },
  { label: 'ActiZ', names: ['ActiZ'] },
  { label: 'IPO', names: ['IPO', 'Interprovinciaal Overleg'] },
  { label: 'Unie van Waterschappen', names: ['Unie van Waterschappen'] },
  { label: 'WODC', names: ['WODC'] },
  { label: 'KNMI', names: ['KNMI'] },
  { label: 'KNOV', names: ['KNOV'] },
  { label: 'Rijkswaterstaat', names: ['Rijkswaterstaat'] },
  { label: 'Staatsbosbeheer', names: ['Staatsbosbeheer'] },
  { label: 'Kadaster', names: ['Kadaster'] },
  { label: 'Belastingdienst', names: ['Belastingdienst'] },
  { label: 'Politie', names: ['Nationale Politie'] },
  { label: 'Openbaar Ministerie', names: ['Openbaar Ministerie'] },
  { label: 'COA', names: ['COA', 'Centraal Orgaan opvang asielzoekers'] },
  { label: 'IND', names: ['IND', 'Immigratie- en Naturalisatiedienst'] },
];

const NAMES = new Set(PUBLIC_BODIES.flatMap((body) => body.names));

export function isPublicBody(name: string): boolean {
  return NAMES.has(name) || /^GGD\b/.test(name);
}
