import { expect, it } from 'vitest';
import type { Institute } from '$lib/core/data/types';
import { describeNotCounted } from './chinese-side-content';

const site = (dates: Partial<Institute>) => dates as Institute;

it('formats the dates of sites that are not counted in words, not as 2024-10-26', () => {
	expect(describeNotCounted(site({ opened: '2024-10-26' }))).toBe('opened 26 October 2024');
	expect(describeNotCounted(site({ opened: '2024' }))).toBe('opened 2024');
	expect(describeNotCounted(site({ opened: '2024', isAgreed: true }))).toBe('agreed 2024');
	expect(describeNotCounted(site({ closed: '2021-06' }))).toBe('closed June 2021');
	expect(describeNotCounted(site({}))).toBe('no opening date found');
});
