import { m } from '#messages';
import { ascending } from 'd3-array';
import { buildRowFigure, type ShownFigure } from '$lib/figures/provenance';
import { getAgreementKind, STEP_LABELS } from '$lib/text/agreement-names';
import type { AgreementSide } from '$lib/core/data/explore/agreement-catalog';
import type { ExploreTables, Agreement } from '$lib/core/data/explore/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { FIRST_YEAR, LAST_YEAR, YEARS } from '$lib/core/domain/years';
import {
	listCountryAgreements,
	isInForce,
	type Placement,
	getAgreementRow
} from '$lib/core/data/explore/alignment';
import { QUALITY_LABELS } from '$lib/text/quality-labels';
import type { Quality } from '$lib/core/domain/quality';
import { formatDate } from '$lib/text/dates';

const getYear = (date: string) => Number(date.slice(0, 4));

/** An agreement as a figure with a source card. */
export function getAgreementFigure(agreement: Agreement, year: number): ShownFigure {
	return buildRowFigure(
		{ ...agreement, year, value: null },
		{ label: getAgreementKind(agreement.status).name, text: describeAgreementDates(agreement) },
		{
			row: getAgreementRow(agreement),
			unit: m.rows_unit_dates(),
			counts: m.panel_part_agreement_counts()
		}
	);
}

/** Every agreement of a country towards a side between 2005 and 2023, oldest first. */
export function listAgreementRows(
	tables: Pick<ExploreTables, 'agreements'>,
	country: CountryCode,
	side: AgreementSide,
	year: number
) {
	return listCountryAgreements(tables, country)
		.filter(({ status }) => getAgreementKind(status).sides.includes(side))
		.sort((a, b) => ascending(a.fromDate, b.fromDate))
		.map((agreement) => ({
			agreement,
			first: Math.max(FIRST_YEAR, getYear(agreement.fromDate)),
			last: Math.min(LAST_YEAR, agreement.toDate ? getYear(agreement.toDate) : LAST_YEAR)
		}))
		.filter(({ first, last }) => first <= last)
		.map(({ agreement, first, last }) => ({
			id: `${agreement.status}-${agreement.fromDate}`,
			name: getAgreementKind(agreement.status).name,
			figure: getAgreementFigure(agreement, year),
			isUnverified: agreement.quality === 'unverified',
			isHeld: isInForce(agreement, year),
			// of its years, as shares of 2005–2023
			left: (first - FIRST_YEAR) / YEARS.length,
			width: (last - first + 1) / YEARS.length
		}));
}

function withDoubt(text: string, quality: Quality | null): string {
	return quality === 'unverified'
		? m.forms_doubted({ text, quality: QUALITY_LABELS.unverified })
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
	return withDoubt(m.panel_part_agreement_furthest({ year, step: STEP_LABELS[step] }), quality);
}
