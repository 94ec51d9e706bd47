import { expect, it } from 'vitest';
import { countLettersIn } from './letters';

it('gives wide letters their width, so that names do not touch in any language', () => {
	expect(countLettersIn('no figure')).toBe(9);
	expect(countLettersIn('未公布数据')).toBe(10);
	expect(countLettersIn('нет данных')).toBeGreaterThan('нет данных'.length);
});
