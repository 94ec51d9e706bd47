import { describe, expect, it } from 'vitest';
import { describeGap } from './gap-copy';

describe('describeGap', () => {
	it('tells the gap of 2020 to 2022', () => {
		for (const year of [2020, 2021, 2022]) {
			expect(describeGap(year, 'all')).toEqual([
				{
					quality: 'reported',
					years: '2018',
					words: '29,885, the last full count'
				},
				{
					quality: 'estimate',
					years: '2019',
					words: 'officials’ round numbers for four countries'
				},
				{ quality: 'none', years: '2020–2022', words: 'no figure published, nothing drawn' },
				{
					quality: 'suspect',
					years: '2023',
					words: 'figures for two countries'
				}
			]);
		}
	});

	it('has nothing before the first count, and nothing after the last', () => {
		const early = describeGap(2006, 'degree')!;
		expect(early.map((line) => line.years)).toEqual(['2005–2009', '2010']);
		expect(early[1]!.words).toMatch(/, the first ministry count found$/);
		expect(describeGap(2023, 'scholarship')!.map((line) => line.years)).toEqual([
			'2018',
			'2019–2023'
		]);
	});

	it('is silent where there is a figure', () => {
		expect(describeGap(2018, 'all')).toBeNull();
		expect(describeGap(2019, 'all')).toBeNull();
	});
});
