import type { CountedBy } from '../domain/layers';
import type { CountryCode } from '../domain/countries';
import { memoizeBy } from '../domain/memoize';
import { YEARS, getYearIndex } from '../domain/years';
import { atlas } from './atlas';
import { makeRowCell, makeGapCell } from './cells';
import type { Cell, DirectFlow, DirectInvestmentConcept } from './types';

export const CONCEPT_OF: Readonly<Record<CountedBy, DirectInvestmentConcept>> = {
	'host-gross': 'flow_gross_host',
	'host-net': 'flow_net_host',
	china: 'flow_net_china'
};

const getCell = (row: DirectFlow): Cell => ({
	...makeRowCell({ ...row, value: row.amountM }),
	...(row.isDerived && { isDerived: true })
});

/** Flows to one country by one count: one figure a year, millions of one currency. */
export const selectDirectSeries = memoizeBy(
	(country: CountryCode, countedBy: CountedBy) => country + countedBy,
	(country, countedBy) => {
		const rows = atlas.directInvestment.filter(
			(row) => row.country === country && row.concept === CONCEPT_OF[countedBy]
		);
		const byYear = new Map(rows.map((row) => [row.year, getCell(row)]));
		return {
			/** Null if no year has a figure. */
			currency: rows[0]?.currency ?? null,
			/** 19, 2005 first; negative if more went back than came in. */
			cells: YEARS.map((year) => byYear.get(year) ?? makeGapCell())
		};
	}
);

export function selectDirectCell(country: CountryCode, year: number, countedBy: CountedBy): Cell {
	return selectDirectSeries(country, countedBy).cells[getYearIndex(year)]!;
}
