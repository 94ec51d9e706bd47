import { describe, expect, it } from 'vitest';
import { joinNames } from './lists';

describe('names in a sentence', () => {
	it('have no comma before the last', () => {
		expect(joinNames([])).toBe('');
		expect(joinNames(['Kazakhstan'])).toBe('Kazakhstan');
		expect(joinNames(['Kazakhstan', 'Uzbekistan'])).toBe('Kazakhstan and Uzbekistan');
		expect(joinNames(['Kazakhstan', 'Kyrgyzstan', 'Uzbekistan'])).toBe(
			'Kazakhstan, Kyrgyzstan and Uzbekistan'
		);
	});

	it('keep their own commas', () => {
		expect(joinNames(['Lake, sea, and river', 'Road'])).toBe('Lake, sea, and river and Road');
	});
});
