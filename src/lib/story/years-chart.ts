/** A page's chart of years as the chart of a step: the same cells, in the same look. */

import { scaleLinear } from 'd3-scale';
import { YEARS, getYearIndex } from '../core/domain/years';
import { COUNTRY_CODES } from '../core/domain/countries';
import type { ColouredCountry } from '../core/domain/palette';
import type { Quality } from '../core/domain/quality';
import type { ShownFigure } from '../figures/provenance';
import type { ChartForm, ChartMarkStyle, ChartSeries } from '../figures/year-series';
import { joinCommas } from '../text/lists';
import { formatPlain, withTrueMinus } from '../text/numbers';
import { QUALITY_LABELS, describeCell, describeGap } from '../text/quality-labels';
import type { ChartColor, CountryColor, TalkChart, YearsChart } from './talk-chart';

/** The colour of a country, the same in all charts. */
export const getCountryColor = (code: ColouredCountry): CountryColor =>
	code.toLowerCase() as CountryColor;

const LOOKS: Readonly<Record<Quality, ChartMarkStyle>> = {
	reported: 'solid',
	estimate: 'hollow',
	suspect: 'hatched',
	unverified: 'dotted',
	none: 'solid'
};

/** How a mark shows how its figure is known. @param sure of a plain count */
export const getMarkStyle = (quality: Quality, sure: ChartMarkStyle = 'solid'): ChartMarkStyle =>
	quality === 'reported' ? sure : LOOKS[quality];

const TOKENS: readonly ChartColor[] = [
	...(['stu', 'cor', 'ins', 'inv', 'tie', 'own', 'text', 'text-2'] as const),
	...[...COUNTRY_CODES, 'CHN' as const, 'RUS' as const].map(getCountryColor)
];

/** The token of a colour of a page: `var(--stu)`. @param mark of its section, `var(--mark)` */
export function pickChartColor(css: string, mark: ChartColor): ChartColor {
	const name = /^var\(--([\w-]+)\)$/.exec(css)?.[1];
	return TOKENS.find((token) => token === name) ?? mark;
}

/** A figure's mark: how it is known, in the colour of its series. */
interface KnownMark {
	quality: Quality;
	color: ChartColor;
}

/** The marks that need a word: those of figures that are no plain counts, by their looks, as one is drawn. */
export function listDoubtKeys(marks: readonly KnownMark[]) {
	return (['hollow', 'hatched', 'dotted'] as const).flatMap((look) => {
		const here = marks.filter(
			({ quality }) => quality !== 'none' && quality !== 'reported' && LOOKS[quality] === look
		);
		const [first] = here;
		if (!first) return [];
		const qualities = [...new Set(here.map(({ quality }) => quality))];
		const label = joinCommas(qualities.map((quality) => QUALITY_LABELS[quality]));
		return { label, color: first.color, look };
	});
}

const PATTERNS = ['solid', 'hatched'] as const;

/** Lines in colours or patterns of their own: a page may have more colours than talks. */
function distinguish(series: readonly ChartSeries[], mark: ChartColor) {
	const taken = new Set<string>();
	return series.map(({ color, patterned }) => {
		const own = pickChartColor(color, mark);
		const colors: readonly ChartColor[] = [own, 'text', 'text-2'];
		const wanted = patterned ? [...PATTERNS].reverse() : PATTERNS;
		const looks = wanted.flatMap((look) => colors.map((each) => ({ color: each, look })));
		const free = looks.find((look) => !taken.has(JSON.stringify(look))) ?? looks[0]!;
		taken.add(JSON.stringify(free));
		return free;
	});
}

interface Labelled {
	series: number;
	index: number;
	value: number;
	text: string;
}

/** Share of a chart's width per letter of a label, and of its height for a label. */
const LETTER = 0.012;
const LINE = 0.09;

/** The figures that fit as labels: of the year, the last, the highest and the first of each series. */
function pickLabels(cells: readonly (readonly Labelled[])[], yearIndex: number): Labelled[] {
	const all = cells.flat();
	const values = all.map(({ value }) => value);
	const span = Math.max(0, ...values) - Math.min(0, ...values) || 1;
	const rank = (pick: (own: readonly Labelled[]) => Labelled | undefined) =>
		// a label without a mark says little
		cells.flatMap((own) => pick(own.filter(({ value }) => value !== 0)) ?? []);
	const wanted = [
		...rank((own) => own.find(({ index }) => index === yearIndex)),
		...rank((own) => own.at(-1)),
		...rank((own) => own.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))[0]),
		...rank((own) => own[0])
	];
	const kept: Labelled[] = [];
	for (const label of wanted) {
		const isFree = kept.every((other) => {
			const apart = Math.abs(label.index - other.index) / YEARS.length;
			const high = Math.abs(label.value - other.value) / span;
			return apart > ((label.text.length + other.text.length) / 2) * LETTER || high > LINE;
		});
		if (isFree) kept.push(label);
	}
	return kept;
}

/** Fewer years in a row without a figure are seen as a gap without a word. */
const LEAST_GAP_YEARS = 3;

/** The longest run of years without any figure. */
function findGap(series: readonly ChartSeries[]): YearsChart['gap'] {
	const runs: { firstYear: number; lastYear: number }[] = [];
	for (const [index, year] of YEARS.entries()) {
		if (series.some(({ cells }) => cells[index]!.value !== null)) continue;
		const last = runs.at(-1);
		if (last?.lastYear === year - 1) last.lastYear = year;
		else runs.push({ firstYear: year, lastYear: year });
	}
	const count = (run: (typeof runs)[number]) => run.lastYear - run.firstYear + 1;
	const [longest] = runs.sort((a, b) => count(b) - count(a));
	const isLong = longest && count(longest) >= LEAST_GAP_YEARS;
	return isLong ? { ...longest, label: describeGap(series[0]!.cells[0]!) } : null;
}

interface YearsContent {
	title: string;
	unit: string;
	series: readonly ChartSeries[];
	/** The ends of the axis; by default zero and the figures. */
	domain?: readonly [number, number] | undefined;
	/** The colour of the section. */
	mark: ChartColor;
	/** Of the view. */
	year: number;
	form?: ChartForm | undefined;
	format?: ((value: number) => string) | undefined;
	note?: string;
}

const formatUsual = (value: number) => withTrueMinus(formatPlain(value));

/**
 * Columns for one series or two that differ in pattern, lines for more and where the page has lines.
 * Gaps stay gaps. The figures that it prints, and those of the year, open their sources.
 */
export function buildYearsChart(content: YearsContent): TalkChart {
	const { title, unit, series, domain, mark, year } = content;
	const { form = 'bars', format = formatUsual } = content;
	const isLines =
		series.some((each) => each.form === 'lines') ||
		(series.length > 1 && (form === 'lines' || series.length > 2));
	const labelled = pickLabels(
		series.map(({ cells }, at) =>
			cells.flatMap((cell, index) => {
				const { value } = cell;
				return value === null ? [] : { series: at, index, value, text: describeCell(cell, format) };
			})
		),
		getYearIndex(year)
	);
	const looks = distinguish(series, mark);
	const drawn = series.map((own, at): YearsChart['series'][number] => {
		const { name, cells, ranges = [] } = own;
		const { color, look: pattern } = looks[at]!;
		const sure = isLines ? 'solid' : pattern;
		return {
			...{ name, color, look: pattern },
			cells: cells.map(({ value, quality }, index) => ({
				...{ value, look: getMarkStyle(quality, sure) },
				...(quality !== 'reported' && quality !== 'none' && { quality }),
				text: labelled.find((label) => label.series === at && label.index === index)?.text ?? ''
			})),
			...(ranges.some((range) => range) && { ranges })
		};
	});
	const values = series.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0));
	const ends = domain ?? [Math.min(0, ...values), Math.max(0, ...values) || 1];
	const scale = scaleLinear([...ends], [0, 1]);
	const keys =
		isLines || series.length < 2
			? []
			: drawn.map(({ name, color, look }) => ({ label: name, color, look }));
	const known = series.flatMap(({ cells }, at) =>
		cells.map(({ quality }) => ({ quality, color: drawn[at]!.color }))
	);
	const figures = listPrinted(series, labelled, getYearIndex(year));
	return {
		...{ kind: isLines ? 'lines' : 'columns', title, unit, years: YEARS, series: drawn },
		keys: [...keys, ...listDoubtKeys(known)],
		ticks: scale.ticks(4).map((value) => ({ value, label: format(value) })),
		...{ marks: [], gap: findGap(series), note: content.note ?? '' },
		...(domain && { domain }),
		...(series.some(({ cells }) => cells[0]!.isOwn) && { gapLabel: describeGap({ isOwn: true }) }),
		...(figures.length > 0 && { figures })
	};
}

/** The figures of the labels and of the year, in the order of series and years. */
function listPrinted(
	series: readonly ChartSeries[],
	labelled: readonly Labelled[],
	yearIndex: number
): ShownFigure[] {
	return series.flatMap(({ cells, getFigure }, at) => {
		if (!getFigure) return [];
		return cells.flatMap(({ value }, index) => {
			const isPrinted = labelled.some((label) => label.series === at && label.index === index);
			const isShown = value !== null && (isPrinted || index === yearIndex);
			return isShown ? getFigure(YEARS[index]!) : [];
		});
	});
}
