import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { speakFigure } from '../../text/quality-labels';
import { COUNTRIES, type CountryCode } from '../../core/domain/countries';
import { DEFAULT_VIEW } from '../../core/domain/view-state';
import type { BlockState } from '../../labels/map-labels';
import { MARK_SCALES } from '../../layers/model';
import { layOutCountryLabels, type CountryLabel } from './country-label';
import CountryLabelButton from './CountryLabel.svelte';

const WHOLE = new Map<CountryCode, BlockState>(COUNTRIES.map(({ code }) => [code, 'whole']));

const labelsOf = (
	change: Partial<typeof DEFAULT_VIEW> = {},
	scale = MARK_SCALES.desktop,
	blocks = WHOLE
) => layOutCountryLabels({ ...DEFAULT_VIEW, ...change }, scale, blocks);

const makeLabel = (code: CountryCode, ...of: Parameters<typeof labelsOf>) =>
	labelsOf(...of).find(({ country }) => country.code === code)!;

const markupOf = (label: CountryLabel) =>
	render(CountryLabelButton, { props: { label, onpress: () => undefined } }).body;

describe('the labels of countries', () => {
	it('have the figures of the year', () => {
		expect(makeLabel('KAZ', { year: 2018 }).figures).toMatchObject([{ text: '11,784' }]);
		expect(makeLabel('KAZ', { year: 2017 }).figures).not.toMatchObject([{ text: '11,784' }]);
	});

	it('change nothing else with the year', () => {
		const fixed = (year: number) => labelsOf({ year }).map((label) => ({ ...label, figures: [] }));
		expect(fixed(2018)).toEqual(fixed(2010));
	});

	it('are dim for countries that are not shown, and pressed for the one of the panel', () => {
		const labels = labelsOf({ country: 'UZB' });
		expect(labels.filter(({ isDim }) => !isDim).map(({ country }) => country.code)).toEqual([
			'UZB'
		]);
		expect(labels.filter(({ isOpen }) => isOpen).map(({ country }) => country.code)).toEqual([
			'UZB'
		]);
	});

	it('have no figures on a phone, and no space for squares there', () => {
		for (const { figures, gapPx } of labelsOf({ year: 2018 }, MARK_SCALES.phone))
			expect([figures, gapPx]).toEqual([[], null]);
	});

	it('show what has room', () => {
		const blocks = new Map<CountryCode, BlockState>([...WHOLE, ['TJK', 'name'], ['TKM', 'hidden']]);
		const of = (code: CountryCode) => makeLabel(code, {}, MARK_SCALES.desktop, blocks);
		expect([of('TJK').isBare, of('TJK').isHidden]).toEqual([true, false]);
		expect([of('TKM').isBare, of('TKM').isHidden]).toEqual([false, true]);
	});
});

describe('the label of a country on screen', () => {
	it('is a button with its name and its figure', () => {
		const body = markupOf(makeLabel('KAZ', { year: 2018 }));
		expect(body).toMatch(/<button[^>]* data-country="KAZ"[^>]*aria-pressed="false"/);
		expect(body).toContain('Kazakhstan');
		expect(body).toContain('11,784');
	});

	it('says of a suspect figure what its underline shows', () => {
		const label = makeLabel('KAZ', { year: 2018 });
		const text = '11,784';
		const suspect = { ...label, figures: [{ text, quality: 'suspect' as const, end: null }] };
		const spoken = speakFigure(text, 'suspect');
		expect(spoken).not.toBe(text);
		expect(markupOf(suspect)).toContain(`<span aria-hidden="true">${text}</span>`);
		expect(markupOf(suspect)).toContain(spoken);
		expect(markupOf(label)).not.toContain('aria-hidden');
	});
});
