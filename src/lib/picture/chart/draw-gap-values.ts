import { m } from '#messages';
import type { ChartCell, YearsChart } from '../../story/talk-chart';
import { round } from '../../layers/svg/join-alike';
import type { MarkPath } from '../../layers/svg/mark-shapes';
import { drawAcross, drawDown } from './chart-marks';
import type { ChartSize } from './chart-style';

/**
 * What stands under the name of a line: the figures of the years of a gap, by year, or that there is
 * none. Beside their marks, those of one country would stand among another's.
 */
export function listGapTexts(
	{ kind, gap, years }: YearsChart,
	cells: readonly ChartCell[]
): string[] {
	if (!gap || kind !== 'lines') return [];
	const told = cells.flatMap(({ value, text }, index) => {
		const year = years[index]!;
		const isTold = text !== '' && value !== null && year >= gap.firstYear;
		return isTold ? [m.forms_labelled({ label: String(year), text })] : [];
	});
	return told.length === 0 && gap.none ? [gap.none] : told;
}

/** At least so many: a short line at the value, and an arrow up from it. */
export function drawMinimum(x: number, y: number, stroke: string, { textPx }: ChartSize): MarkPath {
	const [half, tip, wing] = [textPx * 0.28, y - textPx * 0.8, textPx * 0.22];
	const head = [
		[x - wing, tip + wing],
		[x, tip],
		[x + wing, tip + wing]
	].map((point) => point.map(round).join(' '));
	const d = `${drawAcross(x - half, x + half, y)}${drawDown(x, y, tip)}M${head.join('L')}`;
	return { d, stroke, strokeWidth: 2.5 };
}
