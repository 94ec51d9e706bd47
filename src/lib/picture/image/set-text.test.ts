import { describe, expect, it } from 'vitest';
import { measureTextWidth } from '../../labels/text-width';
import { wrapRuns, wrapText } from './set-text';

describe('lines', () => {
	const style = { face: 'serif', sizePx: 20 } as const;

	it('break between words and keep every word', () => {
		const text = 'Officials’ round numbers for four of the five, no figure for one';
		const lines = wrapText(text, 200, style);
		expect(lines.length).toBeGreaterThan(2);
		expect(lines.join(' ')).toBe(text);
		for (const line of lines) expect(measureTextWidth(line, 'serif') * 20).toBeLessThanOrEqual(200);
	});

	it('break Chinese, which has no spaces, at any character', () => {
		expect(wrapText('孔子学院与鲁班工坊', 81, style)).toEqual(['孔子学院', '与鲁班工', '坊']);
	});

	it('keep the bold part bold across a break', () => {
		const runs = [
			{ text: 'Five countries, ', isStrong: false },
			{ text: '29,885 students', isStrong: true }
		];
		const lines = wrapRuns(runs, 225, style);
		expect(lines.flat().filter((run) => run.isStrong).length).toBe(2);
	});
});
