import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { formatDate } from './dates';
import { joinNames } from './lists';

describe('dates', () => {
	it('are as precise as their source', () => {
		expect(['2013-09-07', '2007-12', '2007'].map(formatDate)).toEqual([
			'7 September 2013',
			'December 2007',
			'2007'
		]);
	});

	it('that are none come back as they are', () => {
		expect(['', '2013-13', 'spring 2019'].map(formatDate)).toEqual(['', '2013-13', 'spring 2019']);
	});
});

// bugs: `2001启用`, a year without its sign; a space after the Chinese full stop
it('a year alone and two sentences stand in Chinese as Chinese sets them', () => {
	const program = `
		import { formatDate } from './src/lib/text/dates';
		import { joinSentences } from './src/lib/text/lists';
		console.log(JSON.stringify([formatDate('2001'), joinSentences(['甲。', '', '乙。'])]));`;
	const options = ['--import', 'tsx', '--conditions=zh', '--input-type=module', '--eval', program];
	const said = execFileSync(process.execPath, options, { encoding: 'utf8' });
	expect(JSON.parse(said)).toEqual(['2001年', '甲。乙。']);
});

describe('lists of names', () => {
	it('join the last by a word', () => {
		expect(joinNames([])).toBe('');
		expect(joinNames(['A'])).toBe('A');
		expect(joinNames(['A', 'B', 'C'])).toBe('A, B and C');
	});
});
