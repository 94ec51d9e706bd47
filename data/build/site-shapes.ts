/** The shapes of project sites and of financed works, as AidData drew them from OpenStreetMap. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson';
import { encodePath } from '../../src/lib/core/data/path-steps';
import type { ShapeKind, ShapeTable } from '../../src/lib/core/data/site-shapes';
import { memoizeLast } from '../../src/lib/core/domain/memoize';
import { CODE_ROOT } from './code-root';

/** From the root of the repository. */
export const SHAPES_FILE = 'data/geo/footprints.geojson';

/** About a metre, as in the source. */
const PARTS_PER_DEGREE = 100_000;

/** Of the built file and of every file that a reader makes from it. */
const SHAPES_LICENCE =
	'ODbL 1.0, © OpenStreetMap contributors <https://opendatacommons.org/licenses/odbl/1-0/>; ODC-By 1.0, AidData <https://opendatacommons.org/licenses/by/1-0/>';

/** What a feature says of itself. */
interface ShapeProperties {
	/** Ids of `finance_records`. */
	finance: readonly string[];
	/** Ids of `projects`. */
	projects: readonly string[];
	kind: ShapeKind;
	source: string;
	licence: string;
}

/** A feature of the file. */
export type SourceShape = Feature<MultiPolygon | MultiLineString, ShapeProperties>;

/** Features in the order of the file: each has a line of its own, the first is line 2. */
function readSourceShapes(root: string): SourceShape[] {
	const { features } = JSON.parse(readFileSync(join(root, SHAPES_FILE), 'utf8')) as {
		features: SourceShape[];
	};
	return features;
}

/** The shapes of the repository of this code, which no table changes. */
export const readShapes = memoizeLast(() => readSourceShapes(CODE_ROOT));

/** The paths of each part: rings of a polygon, or the one path of a line. */
export function listParts({ geometry }: Pick<SourceShape, 'geometry'>): Position[][][] {
	return geometry.type === 'MultiPolygon'
		? geometry.coordinates
		: geometry.coordinates.map((path) => [path]);
}

/** What near maps load. Equal shapes give equal tables. */
export const buildShapeTable = (shapes: readonly SourceShape[]): ShapeTable => ({
	licence: SHAPES_LICENCE,
	partsPerDegree: PARTS_PER_DEGREE,
	shapes: shapes.map((shape) => {
		const { finance, projects, kind } = shape.properties;
		return {
			finance,
			projects,
			kind,
			parts: listParts(shape).map((part) => part.map((path) => encodePath(path, PARTS_PER_DEGREE)))
		};
	})
});

/** Which rows have which shape, for cards, which need no geometry. */
export const buildShapeRows = (shapes: readonly SourceShape[]) => ({
	licence: SHAPES_LICENCE,
	shapes: shapes.map(({ properties: { finance, projects, kind } }) => ({
		...{ finance, projects, kind }
	}))
});
