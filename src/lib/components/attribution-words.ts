import { EDITION_NAME } from '../data/atlas';

/** Who the ground and the figures are from, in one line; the data page has the whole list. */
export const ATTRIBUTION_WORDS = {
	ground:
		'Map: Natural Earth; places GeoNames, CC BY 4.0; relief from three-globe, MIT; pipeline courses after Global Energy Monitor, CC BY 4.0. Deals: American Enterprise Institute; loans and sites: AidData, ODC-By, with OpenStreetMap, ODbL. Borders as in the source.',
	edition: `Data of ${EDITION_NAME}`,
	cite: 'How to cite',
	figures: 'Sources of every figure',
	table: 'Figures as a table',
	sources: 'Sources',
	borders: 'How borders are drawn'
} as const;
