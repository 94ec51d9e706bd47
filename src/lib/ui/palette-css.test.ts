import { describe, expect, it } from 'vitest';
import { PALETTES } from '$lib/core/domain/palette';
import { formatPaletteCss } from './palette-css';

describe('the style sheet of the palette', () => {
	const [screen = '', paper = ''] = formatPaletteCss().split('@media print');

	it('leaves a screen colour to the colour scheme', () => {
		const { light, dark } = PALETTES;
		expect(screen).toContain(`--water: light-dark(${light.water}, ${dark.water});`);
		expect(screen).toContain(`--edge-opacity: ${light.edgeOpacity};`);
	});

	it('uses the paper colours for print, in every theme', () => {
		expect(paper).toContain(':root[data-theme]');
		expect(paper).toContain(`--water: ${PALETTES.print.water};`);
		expect(paper).toContain(`--stu: ${PALETTES.print.layers.students.mark};`);
	});

	it('defines the same names for screen and paper', () => {
		const names = (css: string) => [...css.matchAll(/--([\w-]+):/g)].map(([, name]) => name);
		expect(names(paper)).toEqual(names(screen));
		expect(new Set(names(screen)).size).toBe(names(screen).length);
	});
});
