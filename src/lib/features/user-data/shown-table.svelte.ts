import { max } from 'd3-array';
import { cleanLabels, type UserDataView, type UserLabels } from './pack/user-file';
import type { ReadTable } from './read/raw-table';
import { combinePeriods } from './understand/combine-periods';
import { listQuestions, type Question } from './understand/questions';
import type { DecimalSign } from './understand/read-number';
import type { ColumnRole } from './understand/roles';
import { applyScales } from './understand/scales';
import { findMissingColumn, findShape, isUnderstood, type UserRow } from './understand/understand';
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

	/** The rows with the chosen text in the chosen column. */
	readonly filtered = $derived.by(() => {
		const { filter } = this.view;
		const { table } = this;
		if (!filter || !table) return this.rows;
		return this.rows.filter(
			({ index }) => String(table.rows[index]?.[filter.column] ?? '').trim() === filter.is
		);
	});

	private readonly understood = $derived(
		applyScales(combinePeriods(this.filtered.filter(isUnderstood), this.view.combine ?? null))
	);
	/** The series of the table, if it has several. */
	readonly indicators = $derived(listIndicators(this.understood));
	readonly indicator = $derived(
		this.indicators.find((each) => each === this.view.indicator) ?? this.indicators[0] ?? ''
	);
	private readonly ofIndicator = $derived(
		this.understood.filter(({ series }) => series === this.indicator)
	);
	/** The numbers of the rows behind what is drawn, with all parts of a year. */
	readonly shownRows: readonly number[] = $derived(
		this.filtered
			.filter(
				(row) =>
					isUnderstood(row) && (row.series === this.indicator || row.series === this.view.second)
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
	/** The second series of the table, by country. */
	readonly secondSeries = $derived(
		this.view.second !== undefined && this.shape === 'countries'
			? groupSeries(
					this.understood.filter(({ series }) => series === this.view.second),
					this.shape
				)
			: null
	);
	/** The years from the first with a row to the last. */
	readonly span = $derived(listYears(this.drawn));
	/** The chosen year if it is in the span, else the last with a figure. */
	readonly year = $derived.by((): number | null => {
		const { year } = this.view;
		if (year !== null && this.span.includes(year)) return year;
		return max(this.drawn, (row) => (row.value === null ? null : row.year)) ?? null;
	});
	readonly canShade = $derived(this.shape === 'countries' || this.shape === 'regions');
}
