import { m } from '#messages';
import type { OwnSeries } from '../../core/data/own-table';
import type { ShownFigure } from '../../core/data/provenance';
import { describeCell } from '../../core/data/quality-words';
import { rowsOfCells } from '../../core/data/series-file';
import { countryByCode, type CountryCode } from '../../core/domain/countries';
import { joinAttributes } from '../../core/domain/lists';
import { formatPlain, formatThreeDigits, withTrueMinus } from '../../core/domain/numbers';
import { shownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS, yearIndex } from '../../core/domain/years';
import type { TimelineCell, TimelineRow, Tip } from '../model';
import { barCell, timelineRow } from '../timeline-row';
import { tipOfFigure } from '../tip';
import { GAP, ownCell, ownTable, seriesOfCountry } from './select';

/** A number of the reader's table; small ones keep three digits. */
export function formatOwn(value: number): string {
	const isSmall = value !== 0 && Math.abs(value) < 1;
	return isSmall ? formatThreeDigits(value) : withTrueMinus(formatPlain(value));
}

const withUnit = (value: number) =>
	[formatOwn(value), ownTable().unit].filter((part) => part !== '').join(' ');

/** The table's title, marked as the reader's own. */
export const ownLabel = () => m.own_layer_label({ title: ownTable().title });

/** A figure of the reader's table with its source, if named, and its row. */
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
		text: value === null ? m.own_layer_gap() : describeCell(cell, withUnit),
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
				rowsOfCells(series?.cells ?? [], {
					country: series?.country ?? '',
					measure: m.forms_labelled({ label: ownLabel(), text: series?.name ?? '' }),
					unit: ownTable().unit,
					origin: 'printed'
				})
		}
	};
}

export const ownCountryFigure = (country: CountryCode, year: number): ShownFigure =>
	ownFigure(seriesOfCountry(country), country, year);

/** How many figures the table has for a year. */
const countIn = (year: number) =>
	ownTable().series.filter((series) => ownCell(series, year).value !== null).length;

export function describeOwn({ year, country }: ViewState): string {
	const { title, shape, hasFailed } = ownTable();
	if (hasFailed) return m.own_layer_failed();
	if (country && shape === 'countries') {
		const { name } = countryByCode(country);
		const { text } = ownCountryFigure(country, year);
		return m.own_layer_headline_in({ title, name, figure: text });
	}
	return m.own_layer_headline({ title, year, count: countIn(year) });
}

/** The value of a single country, or the number of figures in a year: a sum might have no meaning. */
export function ownTimelineRow(view: ViewState): TimelineRow {
	const [only, another] = shownCountries(view);
	const isOfOne = only !== undefined && !another && seriesOfCountry(only) !== undefined;
	const cells = YEARS.map((year): TimelineCell => {
		if (!isOfOne) {
			const count = countIn(year);
			return count > 0
				? barCell(count, m.own_layer_row_count({ count }))
				: { kind: 'none', words: m.own_layer_gap() };
		}
		const { value, text } = ownCountryFigure(only, year);
		return value === null ? { kind: 'none', words: text } : barCell(value, text);
	});
	return {
		...timelineRow('own', m.own_layer_badge(), cells),
		counted: { label: isOfOne ? ownLabel() : m.own_layer_row(), isInCells: true }
	};
}

export function tipOfOwn(series: OwnSeries, year: number): Tip {
	const figure = ownFigure(series, null, year);
	const source = figure.sourceId ? ownTable().sources[figure.sourceId]?.title : undefined;
	return {
		...tipOfFigure(figure, joinAttributes([source ?? m.own_layer_no_source(), figure.note])),
		intent: series.country && { country: series.country }
	};
}
