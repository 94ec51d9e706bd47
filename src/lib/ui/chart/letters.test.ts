import { expect, it } from 'vitest';
import { lettersIn } from './letters';

it('gives wide letters their width, so that names do not touch in any language', () => {
	expect(lettersIn('no figure')).toBe(9);
	expect(lettersIn('未公布数据')).toBe(10);
	expect(lettersIn('нет данных')).toBeGreaterThan('нет данных'.length);
});
