import type { Position } from 'geojson';

/** Polygons by the code of a country or a region. */
export type AreasByCode = ReadonlyMap<string, readonly Position[][][]>;
