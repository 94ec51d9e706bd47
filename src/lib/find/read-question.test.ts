import { describe, expect, it } from 'vitest';
import { createReader } from './read-question';
import { loadTopics } from './topics';

const { topics } = await loadTopics();
const read = createReader(topics);
const listIds = (query: string) => read(query).topics.map(({ topic }) => topic.id);

describe('a question', () => {
	it.each([
		['долг Таджикистана 2020', 'debt', ['TJK'], [2020]],
		['乌兹别克斯坦 民调', 'opinion', ['UZB'], []],
		['塔吉克斯坦2020年债务', 'debt', ['TJK'], [2020]],
		['Тәжікстанның қарызы', 'debt', ['TJK'], []],
		[
			'students from Kazakhstan and Uzbekistan, 2010-2018',
			'students',
			['KAZ', 'UZB'],
			[2010, 2018]
		],
		['studnets Kyrgyzstan', 'students', ['KGZ'], []],
		['tradde', 'trade', [], []],
		['oprosy', 'opinion', [], []],
		['jiangxuejin', 'scholarships', [], []],
		['stal', 'stalled', [], []]
	])('“%s” is about %s', (query, topic, countries, years) => {
		const question = read(query);
		expect(question.topics[0]?.topic.id).toBe(topic);
		expect(question.countries).toEqual(countries);
		expect(question.years).toEqual(years);
		expect(question.isWhole).toBe(true);
	});

	it('is a name where words are left that no topic has', () => {
		expect(read('confucius institute osh').isWhole).toBe(false);
		expect(read('silk road speech').isWhole).toBe(false);
		expect(read('energy deals').isWhole).toBe(true);
	});

	it('names what fits it best: the narrower topic, and the one with its country and year', () => {
		expect(listIds('stalled projects').slice(0, 2)).toEqual(['stalled', 'projects']);
		expect(listIds('what changed')[0]).toBe('data-changes');
		expect(listIds('what changed in Kazakhstan')[0]).toBe('change');
		expect(listIds('trade per capita')[0]).toBe('trade-per-person');
	});

	it('may have a year outside the atlas', () => {
		expect(read('students 1999')).toMatchObject({ years: [], otherYear: 1999 });
		expect(read('students 2016')).toMatchObject({ years: [2016], otherYear: null });
		expect(read('30000 scholarships').otherYear).toBeNull();
	});
});

describe('bad input', () => {
	it.each([
		['10,000 letters', 'долг '.repeat(2000)],
		['one word of 10,000 letters', 'а'.repeat(10_000)],
		['10,000 letters without spaces', '债'.repeat(10_000)],
		['markup', '<script>alert("debt")</script><img src=x onerror=alert(1)>'],
		['SQL', "'; DROP TABLE students; --"],
		['marks that turn the text around', '\u202edebt\u202c \u200fTajikistan\u2069'],
		['an unknown script', 'ประเทศคาซัคสถาน 카자흐스탄 ქართული'],
		['half a character', '\ud83d debt \udc00'],
		['regular expressions', '(a+)+$ [debt] \\d{9999}'],
		['nothing but signs', '??? *** ---'],
		['nothing', '']
	])('of %s is read without an error', (_, query) => {
		const question = read(query);
		expect(question.topics.length).toBeLessThanOrEqual(6);
		expect(JSON.stringify(question.plain)).not.toMatch(/[<>\u202e\u200f]/);
	});

	it('hides no topic: marks and markup are no letters', () => {
		expect(listIds('\u202edebt\u202c')[0]).toBe('debt');
		expect(listIds('<b>debt</b>')).toContain('debt');
	});
});
