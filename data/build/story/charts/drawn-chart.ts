import { m } from '#messages';
import { listDrawnParts } from '../../../../src/lib/story/chart-parts';
import type { ShownFigure } from '../../../../src/lib/figures/provenance';
import type {
	BarsChart,
	ChartBar,
	ChartCell,
	LevelsChart,
	PlainChart,
	TalkChart,
	YearsChart
} from '../../../../src/lib/story/talk-chart';

/** What a mark is drawn from. */
export interface Drawn {
	/** The sources of its rows; none only for a mark of nothing: a gap, or a count of 0. */
	sourceIds: readonly string[];
	/** The printed figure with its provenance, which opens on a tap. */
	figure?: ShownFigure;
}

export type DrawnBar = ChartBar & Drawn;
export type DrawnCell = ChartCell & Drawn;

type Row = BarsChart['rows'][number];
export type DrawnBars = Omit<BarsChart, 'rows'> & {
	rows: readonly (Omit<Row, 'bars'> & { bars: readonly DrawnBar[] })[];
};
type Series = YearsChart['series'][number];
export type DrawnYears = Omit<YearsChart, 'series'> & {
	series: readonly (Omit<Series, 'cells'> & { cells: readonly DrawnCell[] })[];
};
type Panel = LevelsChart['panels'][number];
export type DrawnLevels = Omit<LevelsChart, 'panels'> & {
	panels: readonly (Omit<Panel, 'lines'> & {
		lines: readonly (Panel['lines'][number] & Drawn)[];
	})[];
};
type DrawnPlain = DrawnBars | DrawnYears | DrawnLevels;

/** A chart as it is made: every mark names the sources of the rows behind it. */
export type DrawnChart =
	| DrawnPlain
	| {
			kind: 'stack';
			charts: readonly StackedChart[];
	  };

/** A mark with what it shows, to be named in an error. */
type NamedMark = Drawn & { name: string; isEmpty: boolean };

function listMarks(chart: DrawnChart): NamedMark[] {
	const isNothing = (value: number | null) => value === null || value === 0;
	switch (chart.kind) {
		case 'bars':
			return chart.rows.flatMap(({ label, bars }) =>
				bars.map((bar) => ({ ...bar, name: `${label} ${bar.text}`, isEmpty: isNothing(bar.value) }))
			);
		case 'columns':
		case 'lines':
			return chart.series.flatMap(({ name, cells }) =>
				cells.map((cell, index) => ({
					...{ ...cell, name: `${name} ${chart.years[index]}` },
					isEmpty: isNothing(cell.value)
				}))
			);
		case 'levels':
			return chart.panels.flatMap(({ label, lines }) =>
				lines.map((line) => ({
					...{ ...line, name: label },
					isEmpty: line.levels.every((level) => level === 0)
				}))
			);
		case 'stack':
			return chart.charts.flatMap(listMarks);
	}
}

const plainBars = (chart: DrawnBars): BarsChart => ({
	...chart,
	rows: chart.rows.map((row) => ({
		...row,
		bars: row.bars.map(({ value, text, color, look, quality, name }) => ({
			...{ value, text, color, look },
			...(quality && { quality }),
			...(name !== undefined && { name })
		}))
	}))
});

const plainCells = (cells: readonly DrawnCell[]): ChartCell[] =>
	cells.map(({ value, look, text, quality, hint, isMinimum }) => ({
		...{ value, look, text },
		...(quality && { quality }),
		...(hint && { hint }),
		...(isMinimum && { isMinimum })
	}));

const plainYears = (chart: DrawnYears): YearsChart => ({
	...chart,
	series: chart.series.map((series) => ({ ...series, cells: plainCells(series.cells) }))
});

const plainLevels = (chart: DrawnLevels): LevelsChart => ({
	...chart,
	panels: chart.panels.map(({ label, color, lines }) => ({
		label,
		...(color && { color }),
		lines: lines.map(({ color, look, levels }) => ({ color, look, levels }))
	}))
});

type StackedChart = DrawnBars | DrawnYears | DrawnLevels;

function plainStacked(chart: StackedChart): BarsChart | YearsChart | LevelsChart {
	if (chart.kind === 'bars') return plainBars(chart);
	return chart.kind === 'levels' ? plainLevels(chart) : plainYears(chart);
}

/** What the browser needs of a chart: no mark repeats its sources. */
function plainChart(chart: DrawnChart): TalkChart {
	switch (chart.kind) {
		case 'stack':
			return {
				kind: 'stack',
				charts: chart.charts.map((each) => explainMarks(plainStacked(each)))
			};
		default:
			return explainMarks(plainStacked(chart));
	}
}

/** A chart for a step, and the sources of its rows: those of most marks first. */
export interface SourcedChart {
	chart: TalkChart;
	sourceIds: readonly string[];
}

/** A chart whose note explains the marks that its legend does not. */
function explainMarks<Chart extends PlainChart>(chart: Chart): Chart {
	const marks = listDrawnParts(chart).flatMap((part) => part.marks);
	// a mark with words says itself how it is known
	const isUnexplained = (look: ChartBar['look']) =>
		marks.some((mark) => mark.look === look && !/\p{L}/u.test(mark.text)) &&
		!chart.keys.some((key) => key.look === look);
	const isSuspect = chart.kind === 'lines' && isUnexplained('hatched');
	const words = [
		chart.note,
		...(isUnexplained('hollow') ? [m.talk_chart_hollow()] : []),
		...(isSuspect ? [m.export_marks_suspect()] : [])
	];
	return { ...chart, note: words.filter((part) => part !== '').join(' ') };
}

/** @throws Error if a mark is drawn from rows without a source */
export function buildSourcedChart(name: string, drawn: DrawnChart): SourcedChart {
	const marks = listMarks(drawn);
	const bare = marks.find(({ isEmpty, sourceIds }) => !isEmpty && sourceIds.length === 0);
	if (bare) throw new Error(`the chart ${name} draws ${bare.name} from rows without a source`);
	const counts = new Map<string, number>();
	for (const id of marks.flatMap(({ sourceIds }) => [...new Set(sourceIds)])) {
		counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	if (counts.size === 0) throw new Error(`the chart ${name} has no source`);
	const figures = marks.flatMap(({ figure }) => (figure && figure.value !== null ? [figure] : []));
	return {
		chart: { ...plainChart(drawn), ...(figures.length > 0 && { figures }) },
		sourceIds: [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id)
	};
}
