/** A programme's measures, drawn or as rows; null when the id is no programme's. */
import { measuresChart } from './measures-chart.ts';
import type { Picture } from './picture.ts';
import { type Ask, readGemeenteCounts, readProgrammeMeasures } from './programme-measures.ts';
import { seriesCsv } from './series-csv.ts';

export async function programmeChart(ask: Ask, id: string): Promise<Picture | null> {
  const programme = await readProgrammeMeasures(ask, id, 'country');
  if (!programme) return null;
  const observations = programme.measures.flatMap((measure) => measure.observations);
  return measuresChart(programme, await readGemeenteCounts(ask, observations));
}

export async function programmeCsv(ask: Ask, id: string): Promise<string | null> {
  const programme = await readProgrammeMeasures(ask, id, 'all');
  return programme && seriesCsv(programme);
}
