import { m } from '#messages';
import type { GeoItem } from '../../../figures/figure-files';
import { buildRowFigure, type ShownFigure } from '../../../figures/provenance';
import { makeTableRow } from '../../../core/data/provenance-rows';
import { QUALITY_LABELS } from '../../../text/quality-labels';
import type { Evidence, PlacePrecision } from '../../../core/data/types';
import type { CountryCode } from '../../../core/domain/countries';
import { getNamedCountry } from '../../../text/country-names';
import { joinClauses } from '../../../text/lists';
import { formatCount } from '../../../text/numbers';
import { INVESTMENT_MEASURE_LIMITS } from '../../../text/kind-labels';

const PLACES: Readonly<Record<PlacePrecision, string>> = {
	site: '',
	city: m.panel_money_place_city(),
	region: m.panel_money_place_region(),
	country: m.panel_money_place_country()
};

/** After the row itself: the precision of its place, and whether it was verified. */
export function withDoubts(row: string, precision: PlacePrecision, evidence: Evidence): string {
	const doubts = [PLACES[precision], evidence === 'recalled' ? QUALITY_LABELS.unverified : ''];
	return joinClauses([row, ...doubts.filter((words) => words !== '')]);
}

interface Counted {
	country: CountryCode;
	year: number;
	count: number;
	label: string;
	/** Ids of the rows counted; null before they are loaded. */
	ids: readonly string[] | null;
	items?: readonly GeoItem[];
}

/** A number of rows of a table: counted, never a sum of money. */
export function listCountedRows(
	measure: 'finance' | 'projects',
	{ country, year, count, label, ids, items = [] }: Counted
): ShownFigure {
	const { slug, name } = getNamedCountry(country);
	const known = { quality: 'reported', note: '', sourceId: null, origin: 'counted' } as const;
	const file = measure === 'finance' ? 'finance_records.csv' : 'projects.csv';
	return buildRowFigure(
		{ country, year, value: count, ...known },
		{ label, text: count === 0 ? m.panel_money_none_found() : formatCount(count) },
		{
			layer: 'investment',
			row: makeTableRow(file, ids ? { id: ids } : { country }),
			unit: m.rows_unit_rows(),
			counts: INVESTMENT_MEASURE_LIMITS[measure],
			rule: m.panel_money_rule(),
			...(items.length > 0 && {
				places: () => ({
					name: `${slug}-${measure}`,
					title: m.panel_money_place_title({ name, label }),
					items
				})
			})
		}
	);
}
