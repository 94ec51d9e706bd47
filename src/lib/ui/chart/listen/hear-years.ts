import { YEARS } from '$lib/core/domain/years';
import type { HeardPoint, HeardSeries } from '$lib/figures/heard-series';
import type { ChartSeries } from '$lib/figures/year-series';
import { QUALITY_LABELS } from '$lib/text/quality-labels';
import { describeCellFully } from '../chart-copy';
import { computeChartDomain } from '../chart-series';

interface YearsChart {
	series: readonly ChartSeries[];
	/** The values at the bottom and the top of its axis; by default zero and the figures. */
	domain?: readonly [number, number] | undefined;
	format: (value: number) => string;
}

/** The series of a chart of years, each with the words of the chart's table. */
export function hearYears({ series, domain, format }: YearsChart): HeardSeries[] {
	const ends = domain ?? computeChartDomain(series);
	return series.map(({ name, cells }) => ({
		name: series.length > 1 ? name : '',
		points: cells.map((cell, index): HeardPoint => {
			const { value, quality } = cell;
			const isPlain = quality === 'reported' || quality === 'none';
			return {
				...{ label: String(YEARS[index]), value, words: describeCellFully(cell, format) },
				doubt: isPlain ? '' : QUALITY_LABELS[quality]
			};
		}),
		ends,
		endWords: [format(ends[0]), format(ends[1])],
		isLogarithmic: false,
		isByYear: true
	}));
}
