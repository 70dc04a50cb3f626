/**
 * Boundaries of gemeenten or provinces, from the user's own GeoJSON or TopoJSON: in degrees (WGS 84) or in metres
 * (Rijksdriehoekscoördinaten). An area is known by a CBS code among its properties, whatever that one is called.
 */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import { BoundariesError } from './boundaries-error.ts';

export interface Area {
  /** GM0363, or PV27. */
  readonly code: string;
  readonly feature: Feature;
}

export interface Boundaries {
  readonly areas: readonly Area[];
  /** The lines between areas that `isApart` tells apart by their codes; null where the file does not know neighbours. */
  between(isApart: (one: string, other: string) => boolean): Geometry | null;
}

type Properties = Readonly<Record<string, unknown>>;
type CodedTopology = Topology<Objects<Properties>>;

const CODE = /^(?:GM\d{4}|PV\d{2})$/i;

/** @throws {BoundariesError} when the text is no GeoJSON or TopoJSON, or holds no areas with CBS codes */
export function readBoundaries(text: string): Boundaries {
  const value = parsed(text);
  const boundaries = value.type === 'Topology' ? ofTopology(value as unknown as CodedTopology) : ofCollection(value);
  if (boundaries.areas.length > 0) return boundaries;
  throw new BoundariesError('none of its areas has a property with a CBS code such as GM0363 or PV27');
}

function parsed(text: string): { readonly type?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below: a number is JSON, but no map either.
  }
  throw new BoundariesError('it is no JSON: give a GeoJSON or TopoJSON file');
}

function ofCollection(value: { readonly type?: unknown }): Boundaries {
  if (value.type !== 'FeatureCollection' || !('features' in value) || !Array.isArray(value.features)) {
    throw new BoundariesError('it is neither a GeoJSON FeatureCollection nor a TopoJSON Topology');
  }
  return { areas: areasOf(value as unknown as FeatureCollection), between: () => null };
}

function ofTopology(topology: CodedTopology): Boundaries {
  const collections = Object.values(topology.objects ?? {}).filter((each) => each.type === 'GeometryCollection');
  const found = collections.map((collection) => ({ collection, areas: areasIn(topology, collection) }));
  const best = found.sort((a, b) => b.areas.length - a.areas.length)[0];
  if (!best) return { areas: [], between: () => null };
  return {
    areas: best.areas,
    between(isApart) {
      const codes = (one: { properties?: unknown }, other: { properties?: unknown }) =>
        [codeOf(one.properties), codeOf(other.properties)] as const;
      const line = mesh(topology, best.collection, (one, other) => {
        const [a, b] = codes(one, other);
        return a !== null && b !== null && a !== b && isApart(a, b);
      });
      return flat(line);
    },
  };
}

function areasIn(topology: CodedTopology, collection: GeometryCollection<Properties>): Area[] {
  try {
    return areasOf(feature(topology, collection));
  } catch (cause) {
    throw new BoundariesError('its TopoJSON is broken: arcs that its areas are made of are not there', { cause });
  }
}

function areasOf({ features }: FeatureCollection): Area[] {
  return features.flatMap((each) => {
    const code = codeOf({ ...each?.properties, id: each?.id });
    return code !== null && each.geometry ? [{ code, feature: { ...each, geometry: flat(each.geometry) } }] : [];
  });
}

function codeOf(properties: unknown): string | null {
  const values = Object.values(properties ?? {}).filter((value) => typeof value === 'string');
  return values.find((value) => CODE.test(value))?.toUpperCase() ?? null;
}

/** At 52 degrees north a degree of longitude is as long as this much of one of latitude. */
const NARROWING = Math.cos((52.1 * Math.PI) / 180);

/** On a plane: degrees of longitude as short as they are in the Netherlands; metres as they are. */
function flat<G extends Geometry>(geometry: G): G {
  if (!('coordinates' in geometry)) return geometry;
  return { ...geometry, coordinates: flattened(geometry.coordinates as Nested) } as G;
}

type Nested = Position | readonly Nested[];

function flattened(coordinates: Nested): Nested {
  if (typeof coordinates[0] !== 'number') return (coordinates as readonly Nested[]).map(flattened);
  const [x = 0, y = 0] = coordinates as Position;
  return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? [x * NARROWING, y] : [x, y];
}
