import { m } from '#messages';
import type { UserSeries } from './user-table';
import type { ShownFigure } from '../../figures/provenance';
import { describeCell, describeQuality } from '../../text/quality-labels';
import { toSeriesRows } from '../../figures/series-file';
import type { CountryCode } from '../../core/domain/countries';
import { nameCountry } from '../../text/country-names';
import { joinAttributes } from '../../text/lists';
import { formatPlain, formatThreeDigits, withTrueMinus } from '../../text/numbers';
import { listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS, getYearIndex } from '../../core/domain/years';
import type { TimelineCell, TimelineRow, Tip } from '../model';
import { makeBarCell, makeTimelineRow } from '../timeline-row';
import { getFigureTip } from '../tip';
import { getOriginWords, getOwnOrigin, type OriginWords } from './origin-words';
import { GAP, getUserCell, getUserTable, findCountrySeries } from './select';

/** From here on, digits can no longer be told apart; below the other, zeros cannot. */
const LEAST_SCIENTIFIC = 1e15;
const LEAST_PLAIN = 1e-6;

/** `1.5 × 10^308`. */
function formatScientific(value: number): string {
	const [mantissa = '', exponent = ''] = value.toExponential().split('e');
	return withTrueMinus(
		`${formatPlain(Number(mantissa))} × 10^${exponent.replace('+', '').replace('-', '−')}`
	);
}

/** A number of the reader's table; small ones keep three digits, huge ones are in scientific notation. */
export function formatUserValue(value: number): string {
	// hundreds of digits would tell less
	const size = Math.abs(value);
	if (size >= LEAST_SCIENTIFIC || (size > 0 && size < LEAST_PLAIN)) return formatScientific(value);
	const isSmall = value !== 0 && Math.abs(value) < 1;
	return isSmall ? formatThreeDigits(value) : withTrueMinus(formatPlain(value));
}

const withUnit = (value: number) =>
	[formatUserValue(value), getUserTable().unit].filter((part) => part !== '').join(' ');

export const getWords = (): OriginWords => getOriginWords(getUserTable().isSent);

/** What files of charts of the table say of it. */
export const getTableOrigin = () => getOwnOrigin(getUserTable().author, getUserTable().isSent);

/** The table's title, marked as the reader's own or the sender's. */
export const getUserLabel = () => getWords().label({ title: getUserTable().title });

/** A figure of the reader's table with its source, if named, and its row. */
export function getUserFigure(
	series: UserSeries | undefined,
	country: CountryCode | null,
	year: number
): ShownFigure {
	const cell = series ? getUserCell(series, year) : GAP;
	const { value, quality, note, sourceId } = cell;
	const row = series?.rows[getYearIndex(year)];
	return {
		country: getUserTable().shape === 'countries' ? country : null,
		place: series?.name,
		year,
		text: describeCell(cell, withUnit),
		label: getUserLabel(),
		value,
		quality,
		note,
		sourceId,
		origin: 'printed',
		subject: {
			layer: 'own',
			row: { file: '', key: [], cells: row ?? [], cellsTitle: getWords().rowTitle },
			unit: getUserTable().unit,
			counts: getWords().counts,
			rule: null,
			series: () =>
				toSeriesRows(series?.cells ?? [], {
					country: series?.country ?? '',
					measure: m.forms_labelled({ label: getUserLabel(), text: series?.name ?? '' }),
					unit: getUserTable().unit,
					origin: 'printed'
				})
		}
	};
}

export const getUserCountryFigure = (country: CountryCode, year: number): ShownFigure =>
	getUserFigure(findCountrySeries(country), country, year);

/** How many figures the table has for a year. */
const countIn = (year: number) =>
	getUserTable().series.filter((series) => getUserCell(series, year).value !== null).length;

export function describeUserData({ year, country }: ViewState): string {
	const { title, shape, failure } = getUserTable();
	if (failure !== null) return failure;
	if (country && shape === 'countries') {
		const name = nameCountry(country);
		const { text } = getUserCountryFigure(country, year);
		return getWords().headlineIn({ title, name, figure: text });
	}
	return getWords().headline({ title, year, count: countIn(year) });
}

/** The value of a single country, or the number of figures in a year: a sum might have no meaning. */
export function buildUserTimelineRow(view: ViewState): TimelineRow {
	const [only, another] = listShownCountries(view);
	const isOfOne = only !== undefined && !another && findCountrySeries(only) !== undefined;
	const cells = YEARS.map((year): TimelineCell => {
		if (!isOfOne) {
			const count = countIn(year);
			return count > 0
				? makeBarCell(count, getWords().rowCount({ count }))
				: { kind: 'none', words: m.quality_none_own() };
		}
		const { value, text } = getUserCountryFigure(only, year);
		return value === null ? { kind: 'none', words: text } : makeBarCell(value, text);
	});
	return {
		...makeTimelineRow('own', getWords().badge, cells),
		counted: { label: isOfOne ? getUserLabel() : getWords().row, isInCells: true }
	};
}

export function getUserTip(series: UserSeries, year: number): Tip {
	const figure = getUserFigure(series, null, year);
	const source = figure.sourceId ? getUserTable().sources[figure.sourceId]?.title : undefined;
	const { by, noSource } = getWords();
	return {
		...getFigureTip(
			figure,
			joinAttributes([by, source ?? noSource, figure.note].filter((part) => part !== ''))
		),
		quality: describeQuality(getUserCell(series, year)),
		intent: series.country && { country: series.country }
	};
}
