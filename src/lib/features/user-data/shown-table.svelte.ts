import { max } from 'd3-array';
import { cleanLabels, type UserDataView, type UserLabels } from './pack/user-file';
import type { ReadTable } from './read/raw-table';
import { combinePeriods } from './understand/combine-periods';
import { listQuestions, type Question } from './understand/questions';
import type { DecimalSign } from './understand/read-number';
import { findColumn, type ColumnRole } from './understand/roles';
import { applyScales } from './understand/scales';
import {
	findMissingColumn,
	findShape,
	isUnderstood,
	markRepeated,
	type UserRow
} from './understand/understand';
import { findCategoryColumn, listCategories, NO_CATEGORIES } from './user-map/categories';
import { groupSeries, listIndicators, listUnits, listYears } from './user-map/row-series';

export const NO_WORDS: UserLabels = {
	...{ title: '', unit: '', author: '', source: '', sourceAddress: '' }
};
export const FIRST_VIEW: UserDataView = {
	year: null,
	series: '',
	unit: null,
	look: 'symbols',
	against: 'students'
};

/** A table as it is shown: its interpretation, what is undecided about it, and its view. */
export class ShownTable {
	table = $state.raw<ReadTable | null>(null);
	columns = $state.raw<readonly ColumnRole[]>([]);
	/** The user's choice of decimal sign; null infers it from the column. */
	chosenDecimal = $state<DecimalSign>(null);
	rows = $state.raw<readonly UserRow[]>([]);
	/** As typed; `labels` is what is shown. */
	words = $state<UserLabels>({ ...NO_WORDS });
	readonly labels = $derived(cleanLabels(this.words));
	/** Whether it came with a link that was not made in this browser. */
	isSent = $state(false);
	view = $state<UserDataView>({ ...FIRST_VIEW });

	readonly shape = $derived(findShape(this.columns));
	readonly missing = $derived(findMissingColumn(this.columns));

	/** Columns of which any may name the series. */
	protected seriesDoubt = $state.raw<readonly number[]>([]);
	readonly questions: readonly Question[] = $derived(
		this.table
			? listQuestions({
					table: this.table,
					...{ columns: this.columns, rows: this.rows, seriesDoubt: this.seriesDoubt },
					doubts: this.table.doubts,
					hasChosenPeriods: this.view.combine !== undefined
				})
			: []
	);

	/** The rows with the chosen text in the chosen column; of them alone, repeated ones are marked. */
	readonly filtered: readonly UserRow[] = $derived.by(() => {
		const { filter } = this.view;
		const { table } = this;
		if (!filter || !table) return this.rows;
		const chosen = this.rows.filter(
			({ index }) => String(table.rows[index]?.[filter.column] ?? '').trim() === filter.is
		);
		return markRepeated(chosen, this.shape, findColumn(this.columns, 'value'));
	});
	/** All rows, those that the filter leaves with their own errors. */
	readonly checked: readonly UserRow[] = $derived.by(() => {
		const { filtered } = this;
		if (filtered === this.rows) return filtered;
		let at = 0;
		return this.rows.map((row) => (filtered[at]?.index === row.index ? filtered[at++]! : row));
	});

	private readonly combined = $derived(
		combinePeriods(this.filtered.filter(isUnderstood), this.view.combine ?? null)
	);
	private readonly understood = $derived(applyScales(this.combined, this.labels.unit));
	/** The series of the table, if it has several. */
	readonly indicators = $derived(listIndicators(this.understood));
	readonly indicator = $derived(
		this.indicators.find((each) => each === this.view.indicator) ?? this.indicators[0] ?? ''
	);
	/** Another series of the table by country, in one unit; null if a measure of the atlas is beside it. */
	readonly second = $derived.by(() => {
		const name = this.indicators.find(
			(each) => each === this.view.second && each !== this.indicator
		);
		if (name === undefined || this.shape !== 'countries') return null;
		const rows = this.understood.filter(({ series }) => series === name);
		const [unit = ''] = listUnits(rows, this.labels.unit);
		const ofUnit = rows.filter((row) => (row.unit || this.labels.unit) === unit);
		return { name, unit, series: groupSeries(ofUnit, this.shape) };
	});
	private readonly ofIndicator = $derived(
		this.understood.filter(({ series }) => series === this.indicator)
	);
	/** The numbers of the rows behind what is drawn, with all parts of a year. */
	readonly shownRows: readonly number[] = $derived(
		this.filtered
			.filter(
				(row) =>
					isUnderstood(row) && (row.series === this.indicator || row.series === this.second?.name)
			)
			.map(({ index }) => index)
	);
	/** The title of what is drawn. */
	readonly title = $derived(
		[this.labels.title, this.indicator]
			.filter((part, index, all) => part !== '' && all.indexOf(part) === index)
			.join(': ')
	);
	readonly units = $derived(listUnits(this.ofIndicator, this.labels.unit));
	readonly unit = $derived(
		this.view.unit !== null && this.units.includes(this.view.unit)
			? this.view.unit
			: (this.units[0] ?? '')
	);
	/** The rows of the chosen series and unit, in all years. */
	readonly drawn = $derived(
		this.ofIndicator.filter(({ unit }) => (unit || this.labels.unit) === this.unit)
	);
	/** Not while it is undecided which of several rows is meant. */
	readonly isShown = $derived(
		this.missing === null && this.drawn.length > 0 && this.seriesDoubt.length === 0
	);
	readonly series = $derived(this.shape ? groupSeries(this.drawn, this.shape) : []);
	readonly chosen = $derived(
		this.series.find(({ key }) => key === this.view.series) ?? this.series[0] ?? null
	);
	/** The column that colours places; null without one. */
	readonly categoryColumn = $derived(
		findCategoryColumn(this.table, this.columns, this.view.category)
	);
	readonly categories = $derived(
		this.table ? listCategories(this.drawn, this.table, this.categoryColumn) : NO_CATEGORIES
	);
	/** The years from the first with a row to the last. */
	readonly span = $derived(listYears(this.drawn));
	/** The chosen year if it is in the span, else the last with a figure. */
	readonly year = $derived.by((): number | null => {
		const { year } = this.view;
		if (year !== null && this.span.includes(year)) return year;
		return max(this.drawn, (row) => (row.value === null ? null : row.year)) ?? null;
	});
	/** Only areas and lines can be shaded. */
	readonly canShade = $derived(
		this.shape === 'countries' ||
			this.shape === 'regions' ||
			(this.shape === 'points' && this.drawn.every(({ outline }) => outline !== null))
	);
}
