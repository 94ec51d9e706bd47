import { divideRegions } from './divide-regions';
import {
	readFormedRegions,
	readRegions,
	readTopology,
	type RegionRow,
	type SourceTopology
} from './read-sources';

export interface SourceLand {
	/** Of all years. */
	rows: RegionRow[];
	/** `countries`, `admin1`, and the regions of later years: see `divideRegions`. */
	admin: SourceTopology;
}

/** Countries, and the first-level regions of every year of the atlas, with their table. */
export async function readLand(): Promise<SourceLand> {
	const [rows, admin, outlines] = await Promise.all([
		readRegions(),
		readTopology('admin'),
		readFormedRegions()
	]);
	return { rows, admin: divideRegions(admin, rows, outlines) };
}
