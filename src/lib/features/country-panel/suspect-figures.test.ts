import { describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import FigureButton from '$lib/ui/figure/FigureButton.svelte';
import PanelFigure from './PanelFigure.svelte';
import { listFigureTables } from '$lib/features/map-list/figure-table-content';
import { selectCountryRows } from '$lib/features/map-list/country-list-rows';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { listLabelFigures } from '$lib/layers/label-figures';
import { getStudentFigure } from '$lib/layers/students/describe';
import { getStudentsTip } from '$lib/layers/students/tip';
import { atlas } from '$lib/core/data/atlas';
import { describeCell, speakFigure } from '$lib/text/quality-labels';

/** The two cells of 2005 with an implausible level, and a plausible one. */
const SUSPECT = [
	['UZB', '109'],
	['KGZ', '28']
] as const;
const view = { ...DEFAULT_VIEW, year: 2005, focus: 'students' } as const;

describe('a suspect figure', () => {
	it.each(SUSPECT)('of %s has a sign before its number everywhere', (code, number) => {
		const marked = `?\u00a0${number}`;
		expect(atlas.students[code].all[0]!.quality).toBe('suspect');
		expect(describeCell(atlas.students[code].all[0]!, String)).toBe(marked);
		// label on the map, panel, list, table, tooltip
		expect(listLabelFigures(view, code)[0]!.text).toBe(marked);
		expect(getStudentFigure(code, 2005, 'all').text).toBe(marked);
		const row = selectCountryRows(view).find(({ country }) => country.code === code)!;
		expect(row.bars[0]!.text).toContain(marked);
		const cells = listFigureTables({ year: 2005, country: null })[0]!.rows.flatMap(
			(each) => each.cells
		);
		expect(cells.map(({ text }) => text)).toContain(`${marked} (suspect)`);
		expect(getStudentsTip(view, code).value).toContain(marked);
	});

	it('differs from a reported one of the same year', () => {
		expect(getStudentFigure('KAZ', 2005, 'all').text).not.toContain('?');
	});

	it('has a style of its own and is announced with its word', () => {
		const figure = getStudentFigure('UZB', 2005, 'all');
		const button = render(FigureButton, { props: { figure } }).body;
		expect(button).toMatch(/class="[^"]*\bsuspect\b/);
		expect(button).toContain('(suspect)</span>');
		const { text, label, quality } = figure;
		const props = { text, label, quality, open: false, controls: 'x', ontoggle: () => undefined };
		const panel = render(PanelFigure, { props }).body;
		expect(panel).toMatch(/class="[^"]*\bsuspect\b/);
		expect(panel).toContain('(suspect)');
		expect(speakFigure('11,784', 'reported')).toBe('11,784');
	});

	it('is announced with its word once if its text contains it', () => {
		const figure = getStudentFigure('UZB', 2005, 'all');
		const text = `${figure.text} (suspect)`;
		const { body } = render(FigureButton, { props: { figure, text, namesQuality: true } });
		expect(body.match(/suspect\)/g)).toHaveLength(1);
		expect(body).not.toContain('sr-only');
	});
});
