import type { CountedBy } from '../domain/layers';
import type { CountryCode } from '../domain/countries';
import { memoizeBy } from '../domain/memoize';
import { YEARS, yearIndex } from '../domain/years';
import { atlas } from './atlas';
import { cellOfRow, gapCell } from './cells';
import type { Cell, DirectFlow, DirectInvestmentConcept } from './types';

export const CONCEPT_OF: Readonly<Record<CountedBy, DirectInvestmentConcept>> = {
	'host-gross': 'flow_gross_host',
	'host-net': 'flow_net_host',
	china: 'flow_net_china'
};

const cellOf = (row: DirectFlow): Cell => ({
	...cellOfRow({ ...row, value: row.amountM }),
	...(row.isDerived && { isDerived: true })
});

/** Flows to one country by one count: one figure a year, millions of one currency. */
export const selectDirectSeries = memoizeBy(
	(country: CountryCode, countedBy: CountedBy) => country + countedBy,
	(country, countedBy) => {
		const rows = atlas.directInvestment.filter(
			(row) => row.country === country && row.concept === CONCEPT_OF[countedBy]
		);
		const byYear = new Map(rows.map((row) => [row.year, cellOf(row)]));
		return {
			/** Null if no year has a figure. */
			currency: rows[0]?.currency ?? null,
			/** 19, 2005 first; negative if more went back than came in. */
			cells: YEARS.map((year) => byYear.get(year) ?? gapCell())
		};
	}
);

export function selectDirectCell(country: CountryCode, year: number, countedBy: CountedBy): Cell {
	return selectDirectSeries(country, countedBy).cells[yearIndex(year)]!;
}
