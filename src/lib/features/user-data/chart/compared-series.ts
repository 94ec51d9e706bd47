import { m } from '#messages';
import { formatCsv } from '$lib/figures/csv';
import { selectDirectSeries } from '$lib/core/data/direct-investment';
import type { Cell } from '$lib/core/data/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { type LayerId, LAYER_FACTS } from '$lib/core/domain/layers';
import { formatMoney } from '$lib/text/money';
import { formatCount } from '$lib/text/numbers';
import { pickWorseQuality, type KnownQuality } from '$lib/core/domain/quality';
import { DEFAULT_VIEW, type ViewState } from '$lib/core/domain/view-state';
import { isYear, YEARS, getYearIndex } from '$lib/core/domain/years';
import { getLayerEntry } from '$lib/layers/catalog';
import { getCell, type RowSeries } from '../user-map/row-series';
import type { UserDataView } from '../pack/user-file';

interface Choice {
	name: string;
	layer: LayerId;
	view: ViewState;
	format(country: CountryCode): (value: number) => string;
}

/** One series of each kind, as the map draws it. */
export const AGAINST_CHOICES: Readonly<Record<UserDataView['against'], Choice>> = {
	students: {
		name: m.user_data_against_students(),
		layer: 'students',
		view: DEFAULT_VIEW,
		format: () => formatCount
	},
	deals: {
		name: m.user_data_against_deals(),
		layer: 'investment',
		view: { ...DEFAULT_VIEW, investmentMeasure: 'deals', dealKinds: ['investment'] },
		format: () => (value) => formatMoney(value, 'USD', 'short')
	},
	fdi: {
		name: m.user_data_against_fdi(),
		layer: 'investment',
		view: { ...DEFAULT_VIEW, investmentMeasure: 'fdi', countedBy: 'host-gross' },
		format: (country) => {
			const { currency } = selectDirectSeries(country, 'host-gross');
			return (value) => formatMoney(value, currency ?? 'USD', 'short');
		}
	},
	institutes: {
		name: m.user_data_against_institutes(),
		layer: 'institutes',
		view: DEFAULT_VIEW,
		format: () => formatCount
	}
};

/** A series of the atlas, to compare the user's own with. */
export function findAgainstSeries(id: UserDataView['against'], country: CountryCode) {
	const { name, layer, view, format } = AGAINST_CHOICES[id];
	return {
		name,
		cells: getLayerEntry(layer).series(view, country),
		color: `var(--${LAYER_FACTS[layer].token})`,
		format: format(country)
	};
}

/** A cell for each year of the atlas; a year without a figure is a gap. */
export const listUserCells = ({ rows }: RowSeries): Cell[] =>
	YEARS.map((year) => getCell(rows.find((row) => row.year === year && row.value !== null)));

/** The number of figures outside the years of the atlas, which its charts do not show. */
export const countOutside = ({ rows }: RowSeries): number =>
	rows.filter(({ year, value }) => value !== null && year !== null && !isYear(year)).length;

/** A year of a country, with the figures of the table and the atlas. */
export interface UserPair {
	country: CountryCode;
	year: number;
	own: number;
	ours: number;
	/** The worse of the two. */
	quality: KnownQuality;
}

/** Every country and year for which both the table and the atlas have a figure. */
export function pairSeriesWith(
	series: readonly RowSeries[],
	listCells: (country: CountryCode) => readonly Cell[]
): UserPair[] {
	return series.flatMap(({ country, rows }) => {
		if (!country) return [];
		const cells = listCells(country);
		return rows.flatMap(({ year, value, quality }) => {
			if (year === null || value === null || !isYear(year)) return [];
			const cell = cells[getYearIndex(year)];
			if (!cell || cell.value === null) return [];
			// neither quality is `none`, because both have a figure
			const worse = pickWorseQuality(quality, cell.quality) as KnownQuality;
			return [{ country, year, own: value, ours: cell.value, quality: worse }];
		});
	});
}

export function formatPairsCsv(pairs: readonly UserPair[]): string {
	return formatCsv(
		['country', 'year', 'own', 'atlas', 'quality'],
		pairs.map(({ country, year, own, ours, quality }) => [country, year, own, ours, quality])
	);
}
