import { m } from '#messages';
import type { LonLat } from '../../core/domain/geography';
import type { SearchBounds, SearchEntry } from '../../find/search';
import { nameCountry } from '../../text/country-names';
import { joinAttributes } from '../../text/lists';
import type { ListSearched, SearchHeadings } from '../entry-model';

const getBox = (start: LonLat, end: LonLat): SearchBounds => [
	Math.min(start[0], end[0]),
	Math.min(start[1], end[1]),
	Math.max(start[0], end[0]),
	Math.max(start[1], end[1])
];

export const headings: SearchHeadings = { tie: m.layer_ties() };

/** The pairs, and the layer as a measure. */
export const listSearched: ListSearched = ({ cityTies }) => [
	...cityTies.map((tie): SearchEntry => {
		const { id, place, chinesePlace, country, lonLat, chineseLonLat } = tie;
		return {
			kind: 'tie',
			id,
			name: m.explore_tie_pair({ place, partner: chinesePlace }),
			context: joinAttributes([m.layer_ties(), nameCountry(country)]),
			country,
			...(lonLat && chineseLonLat && { at: getBox(lonLat, chineseLonLat) })
		};
	}),
	{ kind: 'measure', id: 'ties', name: m.panel_ties(), words: m.explore_tie_counts() }
];
