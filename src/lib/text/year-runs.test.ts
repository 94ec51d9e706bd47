import { expect, it } from 'vitest';
import { keepRangesWhole } from './year-runs';

it('bug: a line broke within a range of years', () => {
	expect(keepRangesWhole('2005–2018 and 2020–2023, Osh – Kashgar')).toBe(
		'2005–\u20602018 and 2020–\u20602023, Osh – Kashgar'
	);
});
