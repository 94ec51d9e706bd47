import { m } from '#messages';
import type { GeoItem } from '$lib/core/data/geo-file';
import { figureOfRow, type ShownFigure } from '$lib/core/data/provenance';
import { countryByCode, type CountryCode } from '$lib/core/domain/countries';
import { INVESTMENT_MEASURE_LIMITS } from '$lib/layers/investment/describe';
import { MONEY_WORDS } from './money-rows';

export interface Counted {
	country: CountryCode;
	year: number;
	count: number;
	label: string;
	/** Ids of the rows counted; null before they are loaded. */
	ids: readonly string[] | null;
	items: readonly GeoItem[];
}

/** A number of rows of a table: counted, never a sum of money. */
function countedRows(
	{ country, year, count, label, ids, items }: Counted,
	measure: 'finance' | 'projects',
	file: string
): ShownFigure {
	const { slug, name } = countryByCode(country);
	const known = { quality: 'reported', note: '', sourceId: null, origin: 'counted' } as const;
	return figureOfRow(
		{ country, year, value: count, ...known },
		{ label, text: MONEY_WORDS.records(count) },
		{
			layer: 'investment',
			row: { file, key: ids ? [['id', ids]] : [['country', [country]]] },
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

export const financeFigure = (counted: Counted): ShownFigure =>
	countedRows(counted, 'finance', 'finance_records.csv');

export const projectFigure = (counted: Counted): ShownFigure =>
	countedRows(counted, 'projects', 'projects.csv');
