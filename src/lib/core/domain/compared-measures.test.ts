import { expect, test } from 'vitest';
import { COMPARED_MEASURES, isSummedOverYears } from './compared-measures';

test('direct investment is compared by single years, so nothing says that its total only grows', () => {
	expect(COMPARED_MEASURES.filter(isSummedOverYears)).toEqual(['acquisitions', 'construction']);
});
