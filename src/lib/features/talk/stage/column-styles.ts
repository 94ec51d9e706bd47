/** Sizes of `stage-column.css` and `stage.css` in units, a 1080th of the height each. */
export interface ColumnStyle {
	width: number;
	top: number;
	gap: number;
	year: number;
	title: number;
	text: number;
	textTop: number;
	textLine: number;
}

const BESIDE_CHART: ColumnStyle = {
	width: 740,
	top: 30,
	gap: 16,
	year: 48,
	title: 44,
	text: 26,
	textTop: 12,
	textLine: 1.34
};

/** By what stands beside the column. */
export const COLUMN_STYLES: Readonly<
	Record<'map' | 'both' | 'title' | 'locator' | 'closing', ColumnStyle>
> = {
	map: { width: 548, top: 44, gap: 24, year: 76, title: 56, text: 28, textTop: 20, textLine: 1.4 },
	both: BESIDE_CHART,
	// above a small map
	locator: BESIDE_CHART,
	// beside its chart
	closing: {
		width: 740,
		top: 44,
		gap: 24,
		year: 0,
		title: 60,
		text: 36,
		textTop: 20,
		textLine: 1.3
	},
	// measured by its question, the largest of its lines
	title: { width: 740, top: 44, gap: 24, year: 0, title: 76, text: 38, textTop: 26, textLine: 1.3 }
};
