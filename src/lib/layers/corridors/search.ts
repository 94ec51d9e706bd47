import { m } from '#messages';
import type { Corridor } from '../../core/data/types';
import type { LonLat } from '../../core/domain/geography';
import type { SearchBounds } from '../../find/search';
import { nameCountry } from '../../text/country-names';
import type { ListSearched, SearchHeadings } from '../entry-model';
import { joinSearchWords } from '../search-words';

const rounded = (value: number) => Number(value.toFixed(2));

function getBounds(points: readonly LonLat[]): SearchBounds {
	const lons = points.map(([lon]) => lon);
	const lats = points.map(([, lat]) => lat);
	return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)].map(
		rounded
	) as SearchBounds;
}

const namesIn = (codes: Corridor['countries']) => codes.map((code) => nameCountry(code)).join(', ');

const MODE_LABELS: Readonly<Record<Corridor['mode'], string>> = {
	rail: m.gazetteer_rail(),
	road: m.corridors_road(),
	gas: m.corridors_gas(),
	oil: m.corridors_oil(),
	power: m.corridors_power(),
	sea: m.gazetteer_sea()
};

export const headings: SearchHeadings = { corridor: m.search_corridors() };

/** Crossings and ports are found as places, with the names of the gazetteer. */
export const listSearched: ListSearched = (_detail, { corridors }) =>
	corridors.map(({ id, name, mode, operator, countries, segments }) => ({
		kind: 'corridor',
		id,
		name,
		context: joinSearchWords(MODE_LABELS[mode], namesIn(countries)),
		words: joinSearchWords(
			operator,
			...segments.flatMap(({ fromPlace, toPlace }) => [fromPlace, toPlace])
		),
		...(countries.length === 1 ? { country: countries[0]! } : {}),
		at: getBounds(segments.flatMap(({ lonLats }) => lonLats))
	}));
