import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../data/build/read-tables';
import { shapeClaims } from '../../data/build/shape/claims';
import { shapeCore } from '../../data/build/shape/core';
import { countVerdicts } from '../../src/lib/features/claims/claims';
import { fillClaim } from '../../src/lib/features/claims/claims-model';
import { CLAIM_COPY } from '../../src/lib/features/claims/claims-copy';
import { YEARS } from '../../src/lib/core/domain/years';
import { DEFAULT_VIEW } from '../../src/lib/core/domain/view-state';
import { getTableRow } from '../../src/lib/layers/provenance';
import { findRows } from '../../src/lib/figures/table-rows';
import { formatLink, parseLink } from '../../src/lib/core/link/link';
import {
	formatPageQuery,
	parsePageQuery,
	type PageGrammar
} from '../../src/lib/core/link/page-query';
import { ALIGNMENT_GRAMMAR } from '../../src/lib/features/alignment/alignment-link';
import { RELATION_GRAMMAR } from '../../src/lib/features/relation/relation-state';

const { set } = readTables(process.cwd());
const core = shapeCore(set);
const figures = shapeClaims(set);
const claims = CLAIM_COPY.map((words) => fillClaim(words, figures));
const eventIds = new Set(set.tables.get('events')?.rows.map(({ cells }) => cells.id));

const sourceIds = new Set(set.tables.get('sources')?.rows.map(({ cells }) => cells.id));

const claim = (number: number) => claims.find((each) => each.number === number)!;
const foundBy = (number: number) => claim(number).finds.join(' ');

describe('the figures from the tables', () => {
	it('give the tracker’s 52.71 bn in two kinds, and energy with and without one contract', () => {
		expect(figures.deals).toMatchObject({
			totalMusd: 52_710,
			investmentMusd: 21_060,
			constructionMusd: 31_650,
			investmentDeals: 26,
			constructionDeals: 45
		});
		expect(figures.energy).toEqual({ asPaperMusd: 36_710, allMusd: 38_210, leftOutMusd: 1_500 });
		expect(figures.laterEditions.map(({ totalMusd }) => totalMusd)).toEqual([
			52_570, 51_530, 50_970, 53_920
		]);
	});

	it('give trade of 2022 by customs and by rows', () => {
		expect(figures.trade).toMatchObject({ year: 2022, customsMusd: 70_200, rowsMusd: 70_068 });
	});

	it('give students of 2016 and 2018', () => {
		expect(figures.students2016).toMatchObject({ withoutTkm: 22_978, all: 25_127 });
		expect(figures.students2018.all).toBe(29_885);
		expect(figures.students2018.byCountry[0]).toEqual({
			country: 'KAZ',
			value: 11_784,
			before: 14_224
		});
		expect(figures.worldStudents.students).toBe(492_185);
		expect(figures.origins.map(({ students }) => students)).toEqual([
			50_600, 28_608, 28_023, 11_784
		]);
	});

	it('give the years in which Kazakhstan had the four Confucius Institutes of the paper', () => {
		const counts = core.confuciusInstitutes.KAZ;
		const fours = YEARS.filter((_, index) => counts[index] === 4);
		expect(figures.institutes).toMatchObject({
			kazFrom: fours[0],
			kazTo: fours.at(-1),
			kazLatest: counts.at(-1)
		});
		expect(figures.worldInstitutes.map(({ institutes }) => institutes)).toEqual([
			516, 525, 525, 530, 548
		]);
	});

	it('give promises and dates from the events', () => {
		expect(figures.speechDate).toBe('2013-09-07');
		expect(figures.scholarshipPromises.map(({ value }) => value)).toEqual([30_000, 30_000]);
		expect(figures.summit).toEqual({ lastDate: '2023-05-19', pledgeBnYuan: 26, pledgeBnUsd: 3.7 });
		expect(figures.cooperationIndex).toEqual({ fromPercent: 28, toPercent: 38 });
	});

	it('compare deals with students from the first year reported for all five', () => {
		expect([figures.relation.firstYear, figures.relation.lastYear]).toEqual([2007, 2018]);
	});
});

describe('the claims', () => {
	it('are fourteen, in order, each with a verdict', () => {
		expect(claims.map(({ number }) => number)).toEqual(claims.map((_, index) => index + 1));
		expect(countVerdicts(claims)).toEqual([
			{ kind: 'confirmed', count: 3 },
			{ kind: 'qualified', count: 9 },
			{ kind: 'not-found', count: 1 },
			{ kind: 'open', count: 1 }
		]);
	});

	it.each([
		[1, '7 September 2013'],
		[3, '$52.71 billion'],
		[3, '60% of the sum'],
		[4, '$38.21 billion, 72% of all deals'],
		[5, '$70.07 billion'],
		[6, '10 percentage points, a rise of 36%'],
		[7, '26 billion yuan'],
		[9, '22,978'],
		[10, '−17%, while every other country rose'],
		[13, 'South Korea 50,600']
	])('%i says %s', (number, words) => {
		expect(foundBy(number)).toContain(words);
	});

	it.each([
		[4, 'only if one contract of $1.50 billion is left out'],
		[9, '22,978 from the four countries named'],
		[11, 'True from 2012 to 2015, no longer: since 2017 the atlas counts 5'],
		[12, 'documents give 516 to 548']
	])('%i is judged by the figures: %s', (number, words) => {
		expect(claim(number).verdict.words).toContain(words);
	});

	it('bug: the speech on the land half confirmed the Belt and Road as a whole', () => {
		expect(claim(1).verdict.kind).toBe('qualified');
		expect(claim(1).verdict.words).toContain('land part');
	});

	it('bug: a statement of a minister was called customs data', () => {
		const { verdict, numbers } = claim(5);
		expect(verdict.kind).toBe('qualified');
		expect(`${verdict.words} ${numbers.tables[0]!.label}`).toMatch(/minister.* minister/);
		expect(`${verdict.words} ${numbers.tables[0]!.label}`).not.toMatch(/customs/);
	});

	it('never print a figure that is missing', () => {
		const text = JSON.stringify(claims.map(({ verdict, finds, table }) => [verdict, finds, table]));
		expect(text).not.toMatch(/NaN|undefined|null,|Infinity/);
	});

	it('name sources of the package', () => {
		for (const [index, { sources }] of claims.entries()) {
			expect(sources.map(({ id }) => id)).toEqual(CLAIM_COPY[index]!.sources);
		}
	});

	it('link to valid views with existing events', () => {
		for (const { view } of claims) {
			if (!view) continue;
			const whole = { ...DEFAULT_VIEW, ...view };
			const [path = '', query = ''] = formatLink(whole).split('?');
			expect(parseLink(path, query)).toEqual({ view: whole, ignored: [] });
			if (view.selection) expect(eventIds.has(view.selection.id)).toBe(true);
		}
	});

	it('link to other pages of the atlas with valid settings', () => {
		const pages = { '/relation': RELATION_GRAMMAR, '/alignment': ALIGNMENT_GRAMMAR };
		const links = claims.flatMap(({ also = [] }) => also.map(({ path }) => path));
		expect(links.length).toBeGreaterThan(4);
		for (const link of links) {
			const [path = '', query = ''] = link.split('?');
			const grammar = pages[path as keyof typeof pages] as PageGrammar<object> | undefined;
			if (grammar) {
				const { state, ignored } = parsePageQuery(grammar, query);
				expect([link, ignored]).toEqual([link, []]);
				expect(path + formatPageQuery(grammar, state)).toBe(link);
			} else {
				expect([link, parseLink(path, query)?.ignored]).toEqual([link, []]);
			}
		}
	});

	it('have anchors, and links to the two pages of the paper’s question', () => {
		expect(new Set(claims.map(({ anchor }) => anchor)).size).toBe(14);
		const listPaths = (number: number) => claim(number).also?.map(({ path }) => path) ?? [];
		expect(listPaths(14)).toContain('/relation');
		expect(listPaths(1)).toContain('/alignment?year=2013');
	});

	it('show the tables’ numbers next to the paper’s, each with a source and existing rows', async () => {
		const shown = claims.flatMap(({ numbers }) => numbers.tables);
		expect(shown.map(({ text }) => text)).toEqual([
			'7 September 2013',
			'30,000',
			'$21.06 billion',
			'$31.65 billion',
			'$36.71 billion',
			'$38.21 billion',
			'$70.20 billion',
			'26 billion yuan',
			'492,185',
			'22,978',
			'25,127',
			'11,784',
			'4',
			String(core.confuciusInstitutes.KAZ.at(-1)),
			'525',
			'548',
			'50,600'
		]);
		for (const figure of shown) {
			const { file, key } = getTableRow(figure);
			const rows = await findRows(readFileSync(`data/tables/${file}`, 'utf8'), { file, key });
			expect([figure.text, rows.length > 0]).toEqual([figure.text, true]);
			if (figure.sourceId) expect(sourceIds.has(figure.sourceId)).toBe(true);
		}
	});
});
