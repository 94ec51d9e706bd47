import { m } from '#messages';
import { getDealCell, type DealFilter, type MoneyPeriod } from '../../core/data/deals';
import { makeTableRow } from '../../core/data/provenance-rows';
import type { Cell, DealKind } from '../../core/data/types';
import type { CountryCode } from '../../core/domain/countries';
import { YEARS } from '../../core/domain/years';
import type { FigureKind } from '../details-model';
import { describeUncovered } from '../../text/filter-labels';

/** A country's 19 sums of deals of a kind, by the period and filters of a view. */
export const listDealCells = (
	view: MoneyPeriod & DealFilter,
	country: CountryCode,
	kind: DealKind
): Cell[] =>
	YEARS.map((year) => {
		const cell = getDealCell(country, kind, year, view, view);
		const isGap = cell.value === null;
		const note = isGap ? describeUncovered(view.trackerEdition, year) : m.compare_deals_note();
		return { ...cell, note };
	});

/** The rows of a sum of deals of a kind. */
export const getDealRow = (
	kind: DealKind,
	{ country, year, subject }: Parameters<FigureKind['row']>[0]
) =>
	makeTableRow('tracker_sums.csv', {
		...{ edition: subject.rows?.edition ?? 'current', country, kind },
		sector: subject.rows?.sector ?? null,
		year: YEARS.filter((each) => (subject.firstYear ?? year) <= each && each <= year).map(String)
	});
