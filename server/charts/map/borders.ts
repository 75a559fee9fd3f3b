// Real borders for the map, from a GeoJSON file that the user has. In: any parsed JSON. Out: shapes of the areas we know, in a
// plane; undefined when it holds none of them. Degrees are laid flat; national grids in metres are taken as they are.
type Position = number[];

/** Shapes by the code of their area. */
export type Borders = Readonly<Record<string, Shape>>;
/** Rings of points with y upwards, as in a plane. */
export type Shape = readonly (readonly Position[])[];

type Shapes = ReadonlyMap<string, Shape>;
type Fields = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The features whose id, or one of whose properties, is the code of an area. */
export function bordersOf(geoJson: unknown, codes: ReadonlySet<string>): Borders | undefined {
  const features =
    isMap(geoJson) && Array.isArray(geoJson['features']) ? (geoJson['features'] as unknown[]) : [];
  const shapes = new Map<string, Shape>();
  for (const feature of features.filter(isMap)) {
    const properties = isMap(feature['properties']) ? Object.values(feature['properties']) : [];
    const code = [feature['id'], ...properties].find(
      (value): value is string => typeof value === 'string' && codes.has(value.trim()),
    );
    const rings = ringsOf(feature['geometry']);
    if (code !== undefined && rings.length > 0)
      shapes.set(code.trim(), [...(shapes.get(code.trim()) ?? []), ...rings]);
  }
  if (shapes.size === 0) return undefined;
  return Object.fromEntries(inDegrees(shapes) ? laidFlat(shapes) : shapes);
}

function ringsOf(geometry: unknown): Shape {
  if (!isMap(geometry) || !Array.isArray(geometry['coordinates'])) return [];
  const { type, coordinates } = geometry as { type: unknown; coordinates: unknown[] };
  const polygons = type === 'MultiPolygon' ? coordinates : type === 'Polygon' ? [coordinates] : [];
  return polygons
    .flatMap((polygon) => (Array.isArray(polygon) ? (polygon as unknown[]) : []))
    .map((ring) => (Array.isArray(ring) ? ring.filter(isPosition) : []))
    .filter((ring) => ring.length > 2);
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);

const everyPoint = (shapes: Shapes): readonly Position[] => [...shapes.values()].flat(2);

const inDegrees = (shapes: Shapes): boolean =>
  everyPoint(shapes).every(([x = 0, y = 0]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);

/** East and west shrunk as they are halfway the area: no country this is used for is so large that it shows. */
function laidFlat(shapes: Shapes): Shapes {
  const points = everyPoint(shapes);
  const latitude = points.reduce((sum, [, y = 0]) => sum + y, 0) / points.length;
  const shrunk = Math.cos((latitude * Math.PI) / 180);
  const flat = ([x = 0, y = 0]: Position): Position => [x * shrunk, y];
  return new Map([...shapes].map(([code, rings]) => [code, rings.map((ring) => ring.map(flat))]));
}
