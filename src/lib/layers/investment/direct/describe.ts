import { m } from '#messages';
import { describeCell } from '../../../core/data/quality-words';
import type { Currency } from '../../../core/data/direct-investment-rows';
import type { Cell } from '../../../core/data/types';
import type { CountedBy } from '../../../core/domain/layers';
import { joinClauses, joinCommas } from '../../../core/domain/lists';
import { formatMoney } from '../../../core/domain/money';
import {
	nameCountries,
	COUNTRY_CODES,
	countryByCode,
	type CountryCode
} from '../../../core/domain/countries';
import { shownCountries } from '../../../core/domain/subject';
import type { ViewState } from '../../../core/domain/view-state';
import { formatYears } from '../../../core/domain/year-runs';
import { YEARS, yearIndex } from '../../../core/domain/years';
import { headlineOfSentence } from '../../headline-sentence';
import type { Figure, Headline, TimelineCell, TimelineRow } from '../../model';
import { selectDirectCell, selectDirectSeries } from '../../../core/data/direct-investment';

export const COUNTED_BY_WORDS: Readonly<Record<CountedBy, string>> = {
	'host-gross': m.direct_by_host_gross(),
	'host-net': m.direct_by_host_net(),
	china: m.direct_by_china()
};

/** What each count takes in and leaves out. */
export const COUNTED_BY_LIMITS: Readonly<Record<CountedBy, string>> = {
	'host-gross': m.direct_limits_host_gross(),
	'host-net': m.direct_limits_host_net(),
	china: m.direct_limits_china()
};

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

/** `at least $245 million`, `no figure published`. */
function describeFlow(cell: Cell, currency: Currency | null): string {
	return describeCell(cell, (amountM) =>
		formatMoney(amountM, currency ?? 'USD', cell.bound ? 'round' : 'long')
	);
}

/** Which countries have figures by a count, in which years, and which have none. */
export function describeKnownYears(countedBy: CountedBy): string {
	const yearsOf = (code: CountryCode) =>
		YEARS.filter((_, index) => hasFigure(selectDirectSeries(code, countedBy).cells[index]!));
	const known = COUNTRY_CODES.filter((code) => yearsOf(code).length > 0);
	const unknown = COUNTRY_CODES.filter((code) => !known.includes(code));
	const years = known.map((code) =>
		m.direct_years_of({ name: countryByCode(code).name, years: formatYears(yearsOf(code)) })
	);
	const words = [m.direct_years({ years: joinClauses(years) })];
	if (unknown.length > 0) words.push(m.direct_no_years({ names: nameCountries(unknown) }));
	return words.join(' ');
}

/** The flow of a year as a country's one figure. */
export function describeDirectFigure(
	country: CountryCode,
	{ year, countedBy }: Pick<ViewState, 'year' | 'countedBy'>
): Figure {
	const cell = selectDirectCell(country, year, countedBy);
	const { currency } = selectDirectSeries(country, countedBy);
	const { value, quality, sourceId, note } = cell;
	return {
		text: describeFlow(cell, currency),
		label: DIRECT_LABELS[countedBy],
		value,
		quality,
		sourceId,
		note
	};
}

/** The same where there is little room: `at least $245m`. */
export function describeDirectShortly(
	country: CountryCode,
	{ year, countedBy }: Pick<ViewState, 'year' | 'countedBy'>
): string {
	const { currency } = selectDirectSeries(country, countedBy);
	return describeCell(selectDirectCell(country, year, countedBy), (amountM) =>
		formatMoney(amountM, currency ?? 'USD', 'short')
	);
}

/** Every country that has a figure, one after the other: figures of several countries have no sum. */
function describeRegion(view: ViewState): Headline {
	const { year, countedBy } = view;
	const label = DIRECT_LABELS[countedBy];
	const values = shownCountries(view).flatMap((code) => {
		if (!hasFigure(selectDirectCell(code, year, countedBy))) return [];
		const value = describeDirectShortly(code, view);
		return m.direct_value_of({ name: countryByCode(code).name, value });
	});
	const words =
		values.length > 0
			? m.direct_in_year({ label, values: joinCommas(values) })
			: m.direct_none_in_year({ year, label });
	return headlineOfSentence(words.charAt(0).toUpperCase() + words.slice(1));
}

export function describeDirectInvestment(view: ViewState): Headline {
	if (!view.country) return describeRegion(view);
	const { name } = countryByCode(view.country);
	const { year } = view;
	const { value, text, label } = describeDirectFigure(view.country, view);
	if (value === null) return headlineOfSentence(m.direct_gap({ name, year, label }));
	const sentence = value < 0 ? m.direct_headline_back : m.direct_headline;
	return headlineOfSentence(sentence({ name, figure: text, label }));
}

/** Bars of the one country shown; of several a ring says that some have a figure. */
export function directTimelineRow(view: ViewState): TimelineRow {
	const shown = shownCountries(view);
	const cells = YEARS.map((year): TimelineCell => {
		const figures = shown.flatMap((code) => {
			const { value, text } = describeDirectFigure(code, { ...view, year });
			return value === null
				? []
				: [{ value, said: { name: countryByCode(code).name, value: text } }];
		});
		if (figures.length === 0) return { kind: 'none', words: m.direct_cell_none() };
		const words = joinCommas(figures.map(({ said }) => m.direct_value_of(said)));
		if (shown.length > 1) return { kind: 'ring', words };
		return {
			kind: 'bars',
			bars: figures.map(({ value }) => ({
				value: Math.abs(value),
				pattern: value < 0 ? 'hollow' : 'solid'
			})),
			words
		};
	});
	const sizes = cells.flatMap((cell) =>
		cell.kind === 'bars' ? cell.bars.map((bar) => bar.value) : []
	);
	return { layer: 'investment', label: m.direct_row(), cells, maximum: Math.max(1, ...sizes) };
}

/** Years in which more went back to China than came in; empty for none. */
export function yearsBelowZero(country: CountryCode, countedBy: CountedBy): number[] {
	const { cells } = selectDirectSeries(country, countedBy);
	return YEARS.filter((year) => (cells[yearIndex(year)]!.value ?? 0) < 0);
}
