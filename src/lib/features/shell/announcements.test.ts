import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { YEARS } from '$lib/core/domain/years';
import { describeSpokenView, describeViewChange } from './announcements';

/** About ten seconds of speech. */
const MOST_LETTERS = 200;

describe('the announcement of a change', () => {
	it('is the year and its sentence, and never long', () => {
		const after = { ...DEFAULT_VIEW, year: 2016 };
		expect(describeViewChange(DEFAULT_VIEW, after, null)).toMatch(/^2016\. .*students/);
		for (const year of YEARS) {
			const words = describeSpokenView({ ...DEFAULT_VIEW, year });
			expect(words.length, words).toBeLessThan(MOST_LETTERS);
		}
	});

	it('is empty if only the camera moved', () => {
		const camera = { center: [70, 44] as [number, number], zoom: 5, bearing: 0, pitch: 0 };
		const after = { ...DEFAULT_VIEW, camera };
		expect(describeViewChange(DEFAULT_VIEW, after, null)).toBe('');
	});

	it('names a layer that was shown or hidden', () => {
		const without = { ...DEFAULT_VIEW, layers: ['students', 'institutes', 'investment'] as const };
		expect(describeViewChange(DEFAULT_VIEW, without, null)).toBe('Corridors hidden.');
		expect(describeViewChange(without, DEFAULT_VIEW, null)).toBe('Corridors shown.');
	});

	it('names a card that opened, and reports that it closed', () => {
		const open = {
			...DEFAULT_VIEW,
			selection: { kind: 'institute' as const, id: 'ci-kaz-astana' }
		};
		const card = { kind: 'Confucius Institute', title: 'Gumilyov' };
		expect(describeViewChange(DEFAULT_VIEW, open, card)).toBe(
			'Card opened: Gumilyov, Confucius Institute.'
		);
		expect(describeViewChange(open, DEFAULT_VIEW, null)).toBe('Card closed.');
	});
});
