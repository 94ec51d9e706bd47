import { expect, it } from 'vitest';
import { drawChartSvg, type ChartPicture } from './draw-chart-svg';
import { toPlainColor } from './plain-color';

it('bug: colours of chart files were in notations that only browsers read', () => {
	expect(toPlainColor('oklch(0.62796 0.25768 29.2339)')).toEqual({ hex: '#ff0000', opacity: 1 });
	expect(toPlainColor('color(srgb 1 0.5 0 / 0.25)')).toEqual({ hex: '#ff8000', opacity: 0.25 });
	expect(toPlainColor('rgba(0, 0, 0, 0.5)')).toEqual({ hex: '#000000', opacity: 0.5 });
	expect(toPlainColor('none').hex).toBe('none');
});

const PICTURE: ChartPicture = {
	parts: [
		{
			...{ kind: 'shape', d: 'M0 0h9', matrix: [1, 0, 0, 1, 0, 0], fill: 'oklch(0.7 0.1 200)' },
			...{ hatch: 'color(srgb 0 0 1)', stroke: 'oklab(0.5 0 0 / 0.5)', strokeWidthPx: 1 },
			...{ dash: [], cap: 'butt', opacity: 1 }
		},
		{
			...{ kind: 'text', text: '</text><script>', x: 0, y: 9, color: 'oklch(0.2 0 0)', opacity: 1 },
			font: { family: 'Inter', sizePx: 12, weight: '400', style: 'normal' }
		}
	],
	...{ widthPx: 100, heightPx: 50, ground: 'oklch(1 0 0)', title: 'Kazakhstan: GDP <b>' },
	footer: { text: 'x', color: 'color(srgb 0 0 0)', family: 'Inter' }
};

it('a chart as SVG names its country and title, and has only plain colours', () => {
	const svg = drawChartSvg(PICTURE);
	expect(svg).toContain('<title>Kazakhstan: GDP &#60;b&#62;</title>');
	expect(svg).not.toMatch(/oklch|oklab|color\(|color-mix|var\(|<script/);
	expect(svg).toContain('stroke-opacity="0.5"');
});
