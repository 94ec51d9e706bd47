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

	it('says nothing twice: paper is light but for the colours that differ', () => {
		const { light, print } = PALETTES;
		expect(print.river).toBe(light.river);
		expect(paper).not.toContain('--river:');
	});

	it('gives paper no name that the screen does not have, and none twice', () => {
		const names = (css: string) => [...css.matchAll(/--([\w-]+):/g)].map(([, name]) => name);
		expect(names(screen)).toEqual(expect.arrayContaining(names(paper)));
		expect(new Set(names(screen)).size).toBe(names(screen).length);
	});
});
