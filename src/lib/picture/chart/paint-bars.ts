import type { BarsChart } from '../../core/data/talk-chart';
import { setText, widthOf, wrapText } from '../image/set-text';
import { inkOf, LINE, paintBar, paintRule, styleOf, type ChartSize } from './chart-style';

/** The share of a row for its bars. */
const BARS = 0.78;
/** Names take at most this share of the width. */
const MOST_NAME = 0.42;
/** Below this width names with a note are placed over their bars. */
const NARROW_PX = 700;

/** Rows with their labels over their bars, for a narrow chart with long labels. */
function paintUnderNames(
	{ rows }: BarsChart,
	size: ChartSize,
	[top, bottom]: readonly [number, number],
	visible: number
): string {
	const note = styleOf(size, 'small');
	const name = styleOf(size, 'text');
	const value = styleOf(size, 'strong', { sizePx: size.textPx * 0.92 });
	const bars = rows.flatMap((row) => row.bars);
	const words = Math.max(...bars.map(({ text }) => widthOf(text, value)));
	const most = Math.max(1, ...bars.map((bar) => bar.value ?? 0));
	const right = size.widthPx - words - size.textPx * 0.6;
	const rowPx = (bottom - top) / rows.length;
	const barPx = size.textPx * 1.12;
	const drawn = rows.map((row, index) => {
		let y = top + index * rowPx;
		const lines = [
			...wrapText(row.label, size.widthPx, name).map((line) => ({ line, style: name })),
			...wrapText(row.note, size.widthPx, note).map((line) => ({ line, style: note }))
		].map(({ line, style }) => {
			y += style.sizePx * LINE;
			return setText(line, 0, y - style.sizePx * 0.3, style);
		});
		const marks = row.bars.slice(0, visible).map((bar, at) => {
			const barTop = y + 2 + at * barPx;
			const widthPx = ((bar.value ?? 0) / most) * right;
			const style =
				bar.value === null ? styleOf(size, 'gap') : { ...value, color: inkOf(bar.color) };
			return (
				(bar.value === null
					? ''
					: paintBar([0, barTop, widthPx, barPx * 0.84], bar.color, bar.look)) +
				setText(bar.text, widthPx + size.textPx * 0.4, barTop + barPx * 0.74, style)
			);
		});
		return lines.join('') + marks.join('');
	});
	return drawn.join('');
}

/** Rows of bars between two heights. @param visible how many bars of a row show; all keep their space */
export function paintBars(
	chart: BarsChart,
	size: ChartSize,
	[top, bottom]: readonly [number, number],
	visible: number
): string {
	const { rows, isPart } = chart;
	const plain = styleOf(size, 'text');
	const note = styleOf(size, 'small');
	const value = styleOf(size, 'strong');
	if (size.widthPx < NARROW_PX && rows.some((row) => row.note !== '')) {
		return paintUnderNames(chart, size, [top, bottom], visible);
	}
	const longest = Math.max(
		...rows.flatMap((row) => [widthOf(row.label, plain), widthOf(row.note, note)])
	);
	const left = Math.min(longest, size.widthPx * MOST_NAME) + size.textPx * 0.7;
	const bars = rows.flatMap((row) => row.bars);
	const words = Math.max(...bars.map(({ text }) => widthOf(text, value)));
	const right = size.widthPx - words - size.textPx * 0.6;
	const most = Math.max(1, ...bars.map((bar) => bar.value ?? 0));
	const rowPx = (bottom - top) / rows.length;
	const namePx = left - size.textPx * 0.7;
	// names of two lines would overlap those of the next row
	const isLow = rows.some(
		({ label }) => wrapText(label, namePx, plain).length * plain.sizePx * LINE > rowPx
	);
	const name = isLow ? { ...plain, sizePx: note.sizePx } : plain;
	const drawn = rows.map((row, index) => {
		const y = top + index * rowPx;
		const abreast = isPart ? 1 : Math.max(1, ...rows.map((each) => each.bars.length));
		const barPx = Math.min((rowPx * BARS) / abreast, size.textPx * 1.7);
		const first = y + (rowPx - barPx * abreast) / 2;
		const marks = row.bars.slice(0, visible).map((bar, at) => {
			const barTop = first + (isPart ? 0 : at * barPx);
			const thin = barPx * 0.84;
			const widthPx = ((bar.value ?? 0) / most) * (right - left);
			// the label of a part is placed after the bar of the whole
			const wordsAt = isPart ? ((row.bars[0]?.value ?? 0) / most) * (right - left) : widthPx;
			const isSaid = !isPart || at === Math.min(visible, row.bars.length) - 1;
			const style =
				bar.value === null ? styleOf(size, 'gap') : { ...value, color: inkOf(bar.color) };
			return [
				bar.value === null ? '' : paintBar([left, barTop, widthPx, thin], bar.color, bar.look),
				isSaid
					? setText(
							bar.text,
							left + wordsAt + size.textPx * 0.4,
							barTop + thin / 2 + style.sizePx * 0.35,
							style
						)
					: ''
			].join('');
		});
		const lines = wrapText(row.label, namePx, name);
		const notes = row.note ? wrapText(row.note, namePx, note) : [];
		const heightPx = lines.length * name.sizePx * LINE + notes.length * note.sizePx * LINE;
		let at = y + (rowPx - heightPx) / 2;
		const named = [
			...lines.map((line) => ({ line, style: name })),
			...notes.map((line) => ({ line, style: note }))
		].map(({ line, style }) => {
			at += style.sizePx * LINE;
			return setText(line, 0, at - style.sizePx * 0.3, style);
		});
		return named.join('') + marks.join('');
	});
	return drawn.join('') + paintRule(`M${left} ${top}V${bottom}`, true);
}
