import { m } from '#messages';
import type { OwnSeries } from '../../core/data/own-table';
import type { ShownFigure } from '../../core/data/provenance';
import { describeCell, QUALITY_WORDS } from '../../core/data/quality-words';
import { COUNTRY_CODES, countryByCode, type CountryCode } from '../../core/domain/countries';
import { joinAttributes } from '../../core/domain/lists';
import { formatPlain, formatThreeDigits, withTrueMinus } from '../../core/domain/numbers';
import { shownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS, yearIndex } from '../../core/domain/years';
import { headlineOfSentence } from '../headline-sentence';
import type { Headline, TimelineCell, TimelineRow, Tip } from '../model';
import { GAP, cellsOfCountry, ownCell, ownTable, seriesOfCountry } from './select';

/** A number of the reader's as it is shown, by the true minus; a small one keeps what it has. */
export function formatOwn(value: number): string {
	const isSmall = value !== 0 && Math.abs(value) < 1;
	return isSmall ? formatThreeDigits(value) : withTrueMinus(formatPlain(value));
}

const withUnit = (value: number) =>
	[formatOwn(value), ownTable().unit].filter((part) => part !== '').join(' ');

/** What the table is about; the mark that it is the reader's own stands with it everywhere. */
export const ownLabel = () => m.own_layer_label({ title: ownTable().title });

/** A figure of the reader's with its source, as far as they named one, and the row it stands in. */
export function ownFigure(
	series: OwnSeries | undefined,
	country: CountryCode | null,
	year: number
): ShownFigure {
	const cell = series ? ownCell(series, year) : GAP;
	const { value, quality, note, sourceId } = cell;
	const row = series?.rows[yearIndex(year)];
	return {
		country: ownTable().shape === 'countries' ? country : null,
		place: series?.name,
		year,
		text: value === null ? m.own_data_gap() : describeCell(cell, withUnit),
		label: ownLabel(),
		value,
		quality,
		note,
		sourceId,
		origin: 'printed',
		subject: {
			layer: 'own',
			row: { file: '', key: [], cells: row ?? [] },
			unit: ownTable().unit,
			counts: m.own_layer_counts(),
			rule: null,
			series: () =>
				(series?.cells ?? []).map((each, index) => ({
					...each,
					country: series!.country ?? '',
					year: YEARS[index]!,
					measure: `${ownLabel()}: ${series!.name}`,
					unit: ownTable().unit,
					origin: 'printed'
				}))
		}
	};
}

export const ownCountryFigure = (country: CountryCode, year: number): ShownFigure =>
	ownFigure(seriesOfCountry(country), country, year);

/** How many figures the table has for a year. */
const countIn = (year: number) =>
	ownTable().series.filter((series) => ownCell(series, year).value !== null).length;

export function describeOwn({ year, country }: ViewState): Headline {
	const { title, shape, hasFailed } = ownTable();
	if (hasFailed) return headlineOfSentence(m.own_layer_failed());
	if (country && shape === 'countries') {
		const { name } = countryByCode(country);
		const { text } = ownCountryFigure(country, year);
		return headlineOfSentence(m.own_layer_headline_in({ title, name, figure: text }));
	}
	return headlineOfSentence(m.own_layer_headline({ title, year, count: countIn(year) }));
}

/** The value of the one country that is shown, or else how many figures a year has: no sum is the table's own. */
export function ownTimelineRow(view: ViewState): TimelineRow {
	const [only, another] = shownCountries(view);
	const isOfOne = only !== undefined && !another && seriesOfCountry(only) !== undefined;
	const cells = YEARS.map((year): TimelineCell => {
		const cell = isOfOne ? cellsOfCountry(only)[yearIndex(year)]! : null;
		const value = cell ? cell.value : countIn(year) || null;
		if (value === null) return { kind: 'none', words: m.own_data_gap() };
		if (!cell) return barOf(value, m.own_layer_row_count({ count: value }));
		return barOf(value, ownCountryFigure(only!, year).text);
	});
	const sizes = cells.flatMap((cell) => (cell.kind === 'bars' ? cell.bars : []));
	return {
		layer: 'own',
		label: m.own_data_badge(),
		cells,
		maximum: sizes.reduce((most, { value }) => Math.max(most, value), 1),
		counted: { label: isOfOne ? ownLabel() : m.own_layer_row(), isInCells: true }
	};
}

const barOf = (value: number, words: string): TimelineCell => ({
	kind: 'bars',
	bars: [{ value: Math.abs(value), pattern: value < 0 ? 'hollow' : 'solid' }],
	words
});

export function tipOfOwn(series: OwnSeries, year: number): Tip {
	const figure = ownFigure(series, series.country, year);
	const source = figure.sourceId ? ownTable().sources[figure.sourceId]?.title : undefined;
	return {
		title: m.tip_year({ name: series.name, year }),
		value: m.tip_figure({ figure: figure.text, label: figure.label }),
		quality: QUALITY_WORDS[figure.quality],
		source: joinAttributes([source ?? m.own_layer_no_source(), figure.note]),
		intent: series.country && { country: series.country }
	};
}

/** The countries in which the table has anything. */
export const countriesWithOwn = () =>
	COUNTRY_CODES.filter((code) => ownTable().series.some(({ country }) => country === code));
