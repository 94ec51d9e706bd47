/** A page's list or table of figures as bars of a step. */

import type { Quality } from '../core/domain/quality';
import type { ShownFigure } from '../figures/provenance';
import type { ChartMarkStyle } from '../figures/year-series';
import type { BarsChart, ChartBar, ChartColor, TalkChart } from './talk-chart';
import { getMarkStyle, listDoubtKeys } from './years-chart';

/** A bar with the figures behind it, which open their sources. */
export interface FigureBar extends ChartBar {
	figures: readonly ShownFigure[];
	quality: Quality;
}

/** A figure as a bar, with the text of the page. @param sure the look of a plain count */
export function buildFigureBar(
	figure: ShownFigure,
	color: ChartColor,
	sure: ChartMarkStyle = 'solid',
	text = figure.inUnit ?? figure.text
): FigureBar {
	const { value, quality } = figure;
	return { value, text, color, look: getMarkStyle(quality, sure), quality, figures: [figure] };
}

interface BarsContent {
	title: string;
	unit: string;
	/** The names of the bars of a row; empty for one. */
	names?: readonly string[];
	rows: readonly { label: string; note?: string; bars: readonly FigureBar[] }[];
	note?: string;
}

/** Rows of bars, each of a figure; the keys name the bars of a row, and the looks of doubtful ones. */
export function buildBarsChart({
	title,
	unit,
	names = [],
	rows,
	note = ''
}: BarsContent): TalkChart {
	const bars = rows.flatMap((row) => row.bars);
	const figures = bars.flatMap((bar) => bar.figures.filter(({ value }) => value !== null));
	const keys = names.flatMap((label, index) => {
		const own = rows.flatMap((row) => row.bars[index] ?? []);
		const plain = own.find(({ quality }) => quality === 'reported') ?? own[0];
		return plain ? { label, color: plain.color, look: plain.look } : [];
	});
	return {
		...{ kind: 'bars', title, unit, isPart: false, note },
		keys: [...keys, ...listDoubtKeys(bars)],
		rows: rows.map((row): BarsChart['rows'][number] => ({
			...{ label: row.label, note: row.note ?? '' },
			bars: row.bars.map(({ value, text, color: own, look, quality }) => ({
				...{ value, text, color: own, look },
				...(quality !== 'reported' && quality !== 'none' && { quality })
			}))
		})),
		...(figures.length > 0 && { figures })
	};
}
