import { m } from '#messages';
import { EDITION_NAME } from '../../core/data/atlas';

const edition = m.sheet_edition({ edition: EDITION_NAME });

/** Words of a sheet that are no figure, no title and no key. */
export const SHEET_WORDS = {
	site: m.sheet_site(),
	/** For a line that has no room for the whole credit. */
	edition,
	credit: m.sheet_credit({ edition }),
	shortCredit: m.sheet_short_credit({ edition }),
	more: (count: number) => m.sheet_more({ count }),
	ofLayer: (layer: string, names: string) => m.sheet_of_layer({ layer, names }),
	/** What is said of each layer, as one paragraph. */
	ofAll: (parts: readonly string[]) =>
		m.sheet_of_all({ parts: parts.reduce((before, next) => m.sheet_part_next({ before, next })) }),
	inLine: (names: string) => m.sheet_in_line({ names }),
	noLayers: m.sheet_no_layers()
} as const;
