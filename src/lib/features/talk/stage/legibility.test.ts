import { readFileSync } from 'node:fs';
import { wcagContrast as contrastRatio, wcagLuminance as relativeLuminance } from 'culori';
import { describe, expect, it } from 'vitest';
import { PALETTES, type Palette } from '$lib/core/domain/palette';
import { STORY } from '$lib/story/story';
import { getSmallPx } from '$lib/picture/chart/chart-style';
import { CHART_SIZES, drawChart } from '$lib/picture/chart/draw-chart';

/** See docs/stage.md. */
const LEAST_TEXT_PX = 20;
const LEAST_CHART_TEXT_PX = 28;
const LEAST_CONTRAST = 7;
/** Stray light: a tenth of white added to both colours. */
const VEIL = 0.1;
const LEAST_VEILED_WORDS = 3;
const LEAST_VEILED_MARKS = 2;

function veiledContrast(first: string, second: string): number {
	const [dark = 0, light = 0] = [first, second]
		.map((color) => relativeLuminance(color) + VEIL + 0.05)
		.sort((a, b) => a - b);
	return light / dark;
}

/** Texts with the backgrounds that they may have. */
function words({ text, page, stageTextSecondary, ...palette }: Palette): [string, string][] {
	const lands = [palette.land, palette.landChina, palette.landOther, palette.landDim];
	const figures = Object.values(palette.layers).map(({ stage }) => stage);
	return [
		...[page, ...lands].flatMap((ground): [string, string][] => [
			[text, ground],
			[stageTextSecondary, ground]
		]),
		...lands.flatMap((ground) => figures.map((figure): [string, string] => [figure, ground])),
		[palette.stageTextOther, palette.landOther],
		[palette.stageTextWater, palette.water]
	];
}

describe.each(['dark', 'light'] as const)('words on stage, %s', (theme) => {
	const palette = PALETTES[theme];

	it('have a contrast of 7 : 1 on every background', () => {
		for (const [word, ground] of words(palette)) {
			expect(contrastRatio(word, ground), `${word} on ${ground}`).toBeGreaterThanOrEqual(
				LEAST_CONTRAST
			);
		}
	});

	it('keep 3 : 1 on a pale projector, and marks 2 : 1', () => {
		for (const [word, ground] of words(palette)) {
			expect(veiledContrast(word, ground), `${word} on ${ground}`).toBeGreaterThanOrEqual(
				LEAST_VEILED_WORDS
			);
		}
		for (const { mark } of Object.values(palette.layers)) {
			expect(veiledContrast(mark, palette.land), mark).toBeGreaterThanOrEqual(LEAST_VEILED_MARKS);
		}
	});
});

it('no text on stage is smaller than 20 px of 1080', () => {
	for (const name of ['stage-column.css', 'StageLegend.svelte', 'StageBar.svelte']) {
		const source = readFileSync(`src/lib/features/talk/stage/${name}`, 'utf8');
		const sizes = [
			...source.matchAll(
				/(?:font-size|--text-\w+|--small|--label):[^;]*calc\((\d+) \* var\(--(?:unit|type)/g
			)
		].map(([, size]) => Number(size));
		expect(sizes.length, name).toBeGreaterThan(0);
		for (const size of sizes) expect(size, name).toBeGreaterThanOrEqual(LEAST_TEXT_PX);
	}
});

it('no text of a chart on stage is smaller than 20 px of 1080', () => {
	for (const kind of ['stage', 'column'] as const) {
		expect(getSmallPx(CHART_SIZES[kind]), kind).toBeGreaterThanOrEqual(LEAST_TEXT_PX);
	}
	for (const { id, chart, layout } of STORY.steps) {
		if (!chart) continue;
		const drawing = drawChart(chart, CHART_SIZES[layout === 'chart' ? 'stage' : 'column']);
		const words = drawing.flatMap((part) => part.words ?? []);
		const sizes = words.map(({ style }) => style.sizePx);
		expect(sizes.length, id).toBeGreaterThan(0);
		// bug: a chart alone on stage had type of 20 units, which the back row could not read
		const least = layout === 'chart' ? LEAST_CHART_TEXT_PX : LEAST_TEXT_PX;
		expect(Math.min(...sizes), id).toBeGreaterThanOrEqual(least);
	}
});
