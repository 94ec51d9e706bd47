import { m } from '#messages';
import { pickKnown, getPlaceName, type ShownFigure } from '../../../figures/provenance';
import { makeTableRow } from '../../../core/data/provenance-rows';
import { describeAmount } from '../../../text/money-labels';
import { describeCell } from '../../../text/quality-labels';
import { toSeriesRows } from '../../../figures/series-file';
import type { Cell, Currency } from '../../../core/data/types';
import type { CountedBy } from '../../../core/domain/layers';
import { beginSentence, joinClauses, joinCommas } from '../../../text/lists';
import { formatMoney } from '../../../text/money';
import { COUNTRY_CODES, type CountryCode } from '../../../core/domain/countries';
import { nameCountries, nameCountry } from '../../../text/country-names';
import { listShownCountries } from '../../../core/domain/subject';
import type { ViewState } from '../../../core/domain/view-state';
import { formatYears } from '../../../text/year-runs';
import { YEARS, getYearIndex } from '../../../core/domain/years';
import { COUNTED_BY_LIMITS } from '../../../text/kind-labels';
import type { TimelineCell, TimelineRow } from '../../model';
import { makeBarCell, makeTimelineRow } from '../../timeline-row';
import {
	CONCEPT_OF,
	selectDirectCell,
	selectDirectSeries
} from '../../../core/data/direct-investment';

export const DIRECT_LABELS: Readonly<Record<CountedBy, string>> = {
	'host-gross': m.direct_label_host_gross(),
	'host-net': m.direct_label_host_net(),
	china: m.direct_label_china()
};

export const DIRECT_UNITS: Readonly<Record<Currency, string>> = {
	USD: m.direct_unit_usd(),
	EUR: m.direct_unit_eur()
};

const hasFigure = ({ value }: Cell) => value !== null;

/** Which countries have figures by a count, and for which years. */
export function describeKnownYears(countedBy: CountedBy): string {
	const listYears = (code: CountryCode) =>
		YEARS.filter((_, index) => hasFigure(selectDirectSeries(code, countedBy).cells[index]!));
	const known = COUNTRY_CODES.filter((code) => listYears(code).length > 0);
	const unknown = COUNTRY_CODES.filter((code) => !known.includes(code));
	const years = known.map((code) =>
		m.direct_years_of({ name: nameCountry(code), years: formatYears(listYears(code)) })
	);
	const words = [m.direct_years({ years: joinClauses(years) })];
	if (unknown.length > 0) words.push(m.direct_no_years({ names: nameCountries(unknown) }));
	return words.join(' ');
}

/** Direct investment of a year by one count, with the series of that count. */
export function getDirectFigure(
	{ year, countedBy }: Pick<ViewState, 'year' | 'countedBy'>,
	country: CountryCode
): ShownFigure {
	const { currency, cells } = selectDirectSeries(country, countedBy);
	const cell = cells[getYearIndex(year)]!;
	const [unit, label] = [DIRECT_UNITS[currency ?? 'USD'], DIRECT_LABELS[countedBy]];
	return {
		...{ country, year, label, ...pickKnown(cell) },
		text: describeAmount(cell, currency ?? 'USD'),
		subject: {
			layer: 'investment',
			row: makeTableRow('direct_investment.csv', { country, year, concept: CONCEPT_OF[countedBy] }),
			unit,
			counts: COUNTED_BY_LIMITS[countedBy],
			rule: cell.isDerived ? cell.note : null,
			range: 'direct-investment',
			series: () => toSeriesRows(cells, { country, measure: label, unit, origin: 'printed' })
		}
	};
}

/** The short form: `at least $245m`. */
export function describeDirectShortly(
	country: CountryCode,
	{ year, countedBy }: Pick<ViewState, 'year' | 'countedBy'>
): string {
	const { currency } = selectDirectSeries(country, countedBy);
	return describeCell(selectDirectCell(country, year, countedBy), (amountM) =>
		formatMoney(amountM, currency ?? 'USD', 'short')
	);
}

/** Every country with a figure, one after the other: figures of several countries are never added. */
function describeRegion(view: ViewState): string {
	const { year, countedBy } = view;
	const label = DIRECT_LABELS[countedBy];
	const values = listShownCountries(view).flatMap((code) => {
		if (!hasFigure(selectDirectCell(code, year, countedBy))) return [];
		const value = describeDirectShortly(code, view);
		return m.direct_value_of({ name: nameCountry(code), value });
	});
	const words =
		values.length > 0
			? m.direct_in_year({ label, values: joinCommas(values) })
			: m.direct_none_in_year({ year, label });
	return beginSentence(words);
}

/** A country's figure in a sentence, or that there is none. */
export function describeInCountry(figure: ShownFigure, label = figure.label): string {
	const { value, text, year } = figure;
	const name = getPlaceName(figure);
	if (value === null) return m.direct_gap({ name, year, label });
	const sentence = value < 0 ? m.direct_headline_back : m.direct_headline;
	return sentence({ name, figure: text, label });
}

export const describeDirectInvestment = (view: ViewState): string =>
	view.country ? describeInCountry(getDirectFigure(view, view.country)) : describeRegion(view);

export function buildDirectTimelineRow(view: ViewState): TimelineRow {
	const shown = listShownCountries(view);
	const cells = YEARS.map((year): TimelineCell => {
		const known = shown.flatMap((code) => {
			const { value, text } = getDirectFigure({ ...view, year }, code);
			const name = nameCountry(code);
			return value === null ? [] : [{ value, words: m.direct_value_of({ name, value: text }) }];
		});
		const [first] = known;
		if (!first) return { kind: 'none', words: m.direct_cell_none() };
		const words = joinCommas(known.map((each) => each.words));
		// figures of several countries are never added
		return shown.length === 1 ? makeBarCell(first.value, words) : { kind: 'circle', words };
	});
	return makeTimelineRow('investment', m.direct_row(), cells);
}

/** Years in which more went back to China than came in. */
export function listYearsBelowZero(country: CountryCode, countedBy: CountedBy): number[] {
	const { cells } = selectDirectSeries(country, countedBy);
	return YEARS.filter((year) => (cells[getYearIndex(year)]!.value ?? 0) < 0);
}
