import { describe, expect, it } from 'vitest';
import { memoizeAlike, memoizeLast } from './memoize';

describe('what is remembered', () => {
	it('is the last result, while the arguments are the same', () => {
		let calls = 0;
		const sum = memoizeLast((a: number, b: number) => {
			calls += 1;
			return { sum: a + b };
		});
		expect(sum(1, 2)).toBe(sum(1, 2));
		expect(calls).toBe(1);
		expect(sum(2, 2)).toEqual({ sum: 4 });
	});

	it('is the value before, while the next says the same', () => {
		const keep = memoizeAlike<{ words: string } | null>();
		const first = keep({ words: 'rail' });
		expect(keep({ words: 'rail' })).toBe(first);
		expect(keep({ words: 'road' })).toEqual({ words: 'road' });
		expect(keep(null)).toBeNull();
	});
});
