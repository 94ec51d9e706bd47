import { m } from '#messages';
import type { ExploreTables } from '../../../core/data/explore/types';
import { buildRowFigure, type ShownFigure } from '../../../figures/provenance';
import { makeTableRow } from '../../../core/data/provenance-rows';
import { describeAmount } from '../../../text/money-labels';
import type { DirectInvestment } from '../../../core/data/types';
import type { CountryCode } from '../../../core/domain/countries';
import { LAST_YEAR } from '../../../core/domain/years';
import { DIRECT_UNITS } from './describe';

function describeStock({
	concept,
	period,
	year,
	countingBody: reporter
}: DirectInvestment): string {
	if (concept !== 'stock_final_owner') return m.direct_stock({ year, reporter });
	const words = period === 'mid-year' ? m.direct_stock_owner : m.direct_stock_owner_year;
	return words({ year, reporter });
}

/** Stocks of the year, and those of the Eurasian Development Bank after the atlas's years. */
function isShown({ concept, year }: DirectInvestment, shownYear: number): boolean {
	if (concept === 'stock_final_owner') return year === shownYear || year > LAST_YEAR;
	return year === shownYear && (concept === 'stock_host' || concept === 'stock_china');
}

/** Stocks of investors from China in a country: several figures, never on one scale. */
export function listStockFigures(
	{ directInvestment }: Pick<ExploreTables, 'directInvestment'>,
	country: CountryCode,
	shownYear: number
): { id: string; figure: ShownFigure }[] {
	return directInvestment
		.filter((row) => row.country === country && isShown(row, shownYear))
		.map((row) => ({
			id: row.id,
			figure: buildRowFigure(
				{ ...row, value: row.amountM },
				{
					text: describeAmount({ ...row, value: row.amountM }, row.currency),
					label: describeStock(row)
				},
				{
					layer: 'investment',
					row: makeTableRow('direct_investment.csv', { id: row.id }),
					unit: DIRECT_UNITS[row.currency],
					rule: row.isDerived ? row.note : null
				}
			)
		}));
}
