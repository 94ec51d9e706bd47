import { m } from '#messages';
import { ascending } from 'd3-array';
import { figureOfRow, type ShownFigure } from '$lib/core/data/provenance';
import {
	agreementKind,
	STEP_WORDS,
	type AgreementSide
} from '$lib/core/data/explore/agreement-catalog';
import type { ExploreTables, Agreement } from '$lib/core/data/explore/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { FIRST_YEAR, LAST_YEAR, YEARS } from '$lib/core/domain/years';
import {
	agreementsOf,
	isInForce,
	type Placement,
	rowOfAgreement
} from '$lib/core/data/explore/alignment';
import { QUALITY_WORDS } from '$lib/core/data/quality-words';
import type { Quality } from '$lib/core/domain/quality';
import { formatDate } from '$lib/core/domain/dates';

const yearOf = (date: string) => Number(date.slice(0, 4));

/** An agreement as a figure with a source card. */
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
	tables: Pick<ExploreTables, 'agreements'>,
	country: CountryCode,
	side: AgreementSide,
	year: number
) {
	return agreementsOf(tables, country)
		.filter(({ status }) => agreementKind(status).sides.includes(side))
		.sort((a, b) => ascending(a.fromDate, b.fromDate))
		.map((agreement) => ({
			agreement,
			first: Math.max(FIRST_YEAR, yearOf(agreement.fromDate)),
			last: Math.min(LAST_YEAR, agreement.toDate ? yearOf(agreement.toDate) : LAST_YEAR)
		}))
		.filter(({ first, last }) => first <= last)
		.map(({ agreement, first, last }) => ({
			id: `${agreement.status}-${agreement.fromDate}`,
			name: agreementKind(agreement.status).name,
			figure: agreementFigure(agreement, year),
			isUnverified: agreement.quality === 'unverified',
			isHeld: isInForce(agreement, year),
			// of its years, as shares of 2005–2023
			left: (first - FIRST_YEAR) / YEARS.length,
			width: (last - first + 1) / YEARS.length
		}));
}

function withDoubt(text: string, quality: Quality | null): string {
	return quality === 'unverified'
		? m.forms_doubted({ text, quality: QUALITY_WORDS.unverified })
		: text;
}

/** `since 15 June 2001`, `from 2006 to 19 December 2012`. */
function describeAgreementDates({ fromDate, toDate, quality }: Agreement): string {
	const dates =
		toDate === null
			? m.panel_part_agreement_since({ date: formatDate(fromDate) })
			: m.panel_part_agreement_from_to({ from: formatDate(fromDate), to: formatDate(toDate) });
	return withDoubt(dates, quality);
}

/** `furthest at the end of 2018: strategic partnership`. */
export function describeFurthest({ step, quality }: Placement, year: number): string {
	return withDoubt(m.panel_part_agreement_furthest({ year, step: STEP_WORDS[step] }), quality);
}
