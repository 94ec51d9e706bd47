import { EDITION_NAME } from '../../data/atlas';
import type { LayerId } from '../../domain/layers';

const edition = `data of ${EDITION_NAME}`;

/** Words of a sheet that are no figure, no title and no key. */
export const SHEET_WORDS = {
	site: 'Soft Power Atlas',
	sources: 'Sources',
	/** For a line that has no room for the whole credit. */
	edition,
	credit: `Soft Power Atlas, ${edition}, CC BY 4.0. Map: Natural Earth; pipeline courses after Global Energy Monitor, CC BY 4.0. Borders as in the source.`,
	shortCredit: `Soft Power Atlas, ${edition}, CC BY 4.0. Map: Natural Earth.`,
	/** For layers whose figures are counted from rows, each with its own source. */
	counted: {
		institutes: 'counted from the atlas’s table of sites',
		corridors: 'the atlas’s table of corridors, a source for each stretch',
		students: 'the atlas’s tables',
		investment: 'the atlas’s tables'
	} satisfies Record<LayerId, string>,
	more: (count: number) => `and ${count} more, named in the data package`,
	noLayers: 'No layer is shown.'
} as const;
