import { m } from '#messages';
import { figureOfRow, type ShownFigure } from '$lib/core/data/provenance';
import { rowOfAgreement } from '$lib/core/data/explore/table-rows';
import { agreementKind, type AgreementSide } from '$lib/core/data/explore/agreement-catalog';
import type { ExploreTables, Agreement } from '$lib/core/data/explore/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { FIRST_YEAR, LAST_YEAR, YEARS } from '$lib/core/domain/years';
import { describeAgreementDates } from './agreement-panel-words';

export interface AgreementRow {
	id: string;
	name: string;
	figure: ShownFigure;
	isUnverified: boolean;
	/** In force at the end of the year in view. */
	isHeld: boolean;
	/** Left edge and width of its years, as shares of 2005–2023. */
	left: number;
	width: number;
}

const yearOf = (date: string) => Number(date.slice(0, 4));

/** An agreement as a figure that can say where it is from. */
export function agreementFigure(agreement: Agreement, year: number): ShownFigure {
	return figureOfRow(
		{ ...agreement, year, value: null },
		{ label: agreementKind(agreement.status).name, text: describeAgreementDates(agreement) },
		{
			row: rowOfAgreement(agreement),
			unit: m.rows_unit_dates(),
			counts: m.panel_part_agreement_counts()
		}
	);
}

/** Every agreement of a country towards a side between 2005 and 2023, oldest first. */
export function agreementRows(
	{ agreements }: Pick<ExploreTables, 'agreements'>,
	country: CountryCode,
	side: AgreementSide,
	year: number
): AgreementRow[] {
	return agreements
		.filter(
			(agreement) =>
				agreement.country === country &&
				agreement.drawn &&
				(agreementKind(agreement.status).sides as readonly AgreementSide[]).includes(side) &&
				yearOf(agreement.fromDate) <= LAST_YEAR &&
				(agreement.toDate === null || yearOf(agreement.toDate) >= FIRST_YEAR)
		)
		.sort((a, b) => (a.fromDate < b.fromDate ? -1 : a.fromDate > b.fromDate ? 1 : 0))
		.map((agreement) => {
			const first = Math.max(FIRST_YEAR, yearOf(agreement.fromDate));
			const last =
				agreement.toDate === null ? LAST_YEAR : Math.min(LAST_YEAR, yearOf(agreement.toDate));
			return {
				id: `${agreement.status}-${agreement.fromDate}`,
				name: agreementKind(agreement.status).name,
				figure: agreementFigure(agreement, year),
				isUnverified: agreement.quality === 'unverified',
				isHeld:
					agreement.fromDate <= `${year}-12-31` &&
					(agreement.toDate === null || agreement.toDate >= `${year}-12-31`),
				left: (first - FIRST_YEAR) / YEARS.length,
				width: (last - first + 1) / YEARS.length
			};
		});
}
