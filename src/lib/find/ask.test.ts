import MiniSearch from 'minisearch';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { formatLink } from '../core/link/link';
import { createAsk } from './ask';
import { loadSearchIndex, type SearchEntry } from './search';
import { loadTopics } from './topics';
import { quoteQuery } from './search-fold';
import { formatTargetLink, getTarget, MAP_SIZES } from './search-target';

const [index, topics] = await Promise.all([loadSearchIndex(), loadTopics()]);
const ask = await createAsk(index, topics);

const getLink = (entry: SearchEntry, current = DEFAULT_VIEW) =>
	formatTargetLink(getTarget(entry, current, MAP_SIZES.desktop), formatLink);
const listLinks = (query: string) => ask(query).entries.map((entry) => getLink(entry));

describe('the year and the country of a question', () => {
	it.each([
		['долг Таджикистана 2020', '/2020/tajikistan#panel-debt'],
		['stalled projects', '/2018?focus=investment&investment=projects&sites=stalled'],
		['students Kazakhstan Uzbekistan 2018', '/2018/kazakhstan?compare=uzbekistan'],
		['Kazakhstan 2010 2016 change', '/2016/kazakhstan?against=2010'],
		['trade 2015', expect.stringMatching(/^\/2015\?compare=kazakhstan.*by=trade-china$/)]
	])('set the view: “%s”', (query, link) => {
		expect(listLinks(query)[0]).toEqual(link);
	});

	it('keep the language, the edition and the talk of the reader', () => {
		const [entry] = ask('debt Tajikistan').entries;
		const stage = { step: 'astana-2013', isExploring: true };
		const target = getTarget(
			entry!,
			{ ...DEFAULT_VIEW, year: 2012, stage, edition: '2026-11' },
			MAP_SIZES.phone
		);
		expect(target).toMatchObject({
			view: { year: 2012, country: 'TJK', stage, edition: '2026-11' },
			anchor: 'panel-debt'
		});
	});
});

describe('the order of results', () => {
	it.each([
		['新疆大学', 'partner'],
		['silk road speech', 'event'],
		['confucius institute osh', 'institute'],
		['Atyrau refinery', 'project'],
		['Tajikistan', 'country'],
		['2016', 'year'],
		['debt', 'topic'],
		['trade Kyrgyzstan', 'topic']
	])('“%s” begins with a %s', (query, kind) => {
		expect(ask(query).entries[0]?.kind).toBe(kind);
	});

	it('a section without a country is offered for each', () => {
		expect(listLinks('debt').slice(0, 5)).toEqual(
			['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan'].map(
				(slug) => `/2018/${slug}#panel-debt`
			)
		);
	});

	it('nothing is listed twice', () => {
		for (const query of ['debt', 'trade Kyrgyzstan 2018', 'students', 'partner universities']) {
			const ids = ask(query).entries.map(({ kind, id }) => `${kind}:${id}`);
			expect(new Set(ids).size, query).toBe(ids.length);
		}
	});
});

describe('without a hit', () => {
	it('says what the atlas does not have', () => {
		expect(ask('Chinese tourists').entries[0]).toMatchObject({ kind: 'answer', id: 'tourists' });
		expect(ask('students 2030').entries[0]?.name).toContain('2030');
	});

	it('lists what is near', () => {
		const { entries, areNear } = ask('corridoring');
		expect(areNear || entries[0]?.id === 'corridors').toBe(true);
		expect(ask('qqqqxxxx')).toMatchObject({ entries: [], areNear: true });
	});
});

it('looks for names at most three times, with six words at most', () => {
	const search = vi.spyOn(MiniSearch.prototype, 'search');
	for (const query of [
		'how many students from Kazakhstan were in China in 2016',
		'what happened to the power plant that was promised in Dushanbe',
		'xyzzy plugh frobnicate quux corge grault garply waldo fred',
		'долг '.repeat(2000)
	]) {
		search.mockClear();
		ask(query);
		expect(search.mock.calls.length, query).toBeLessThanOrEqual(3);
		for (const [words] of search.mock.calls)
			expect(String(words).split(' ').length, query).toBeLessThanOrEqual(6);
	}
	search.mockRestore();
});

describe('bad input', () => {
	it.each([
		'долг '.repeat(2000),
		'x'.repeat(10_000),
		'<img src=x onerror=alert(1)>',
		"Robert'); DROP TABLE students;--",
		'\u202e\u2066\u200f'
	])('finds nothing wrong: %#', (query) => {
		const { entries } = ask(query);
		for (const entry of entries) expect(getLink(entry)).toMatch(/^\/[^<>]*$/);
	});

	it('is repeated short, in one line, and in its own direction', () => {
		expect(quoteQuery('a'.repeat(10_000))).toBe(`${'a'.repeat(60)}…`);
		expect(quoteQuery('\u202eевил\u202c\n debt ')).toBe('евил debt');
	});
});
