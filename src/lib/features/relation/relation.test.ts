import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { rankCorrelation, type RelationPair } from '$lib/figures/relation';
import type { CountryCode } from '$lib/core/domain/countries';
import { makeAxis, spaceTicks } from './relation-axis';
import { describeFinding, describeRank } from './relation-copy';
import { placeLabels } from './relation-labels';
import { selectPaths, findStepFrom, LANES_PX } from './relation-paths';
import { getInitialState } from '$lib/core/link/page-query';
import { formatRelationCsv } from './relation-figures';
import { RELATION_GRAMMAR } from './relation-state';
import RelationChart from './RelationChart.svelte';

const pair = (
	country: CountryCode,
	year: number,
	quality: RelationPair['quality'] = 'reported'
): RelationPair => ({
	country,
	year,
	softYear: year,
	x: 1,
	y: 1,
	xBound: null,
	yBound: null,
	xQuality: quality,
	xIsDerived: false,
	quality,
	sourceIds: []
});

describe('selectPaths', () => {
	it('never draws a line over a missing year or to a suspect figure', () => {
		const [path] = selectPaths([
			pair('KGZ', 2005, 'suspect'),
			pair('KGZ', 2006),
			pair('KGZ', 2007),
			pair('KGZ', 2009),
			pair('KGZ', 2010, 'estimate')
		]);
		expect(path?.lines.map(({ from, to, sure }) => [from.year, to.year, sure])).toEqual([
			[2006, 2007, true],
			[2009, 2010, false]
		]);
	});
});

describe('findStepFrom', () => {
	const paths = selectPaths(
		[2005, 2006].map((year) => pair('KAZ', year)).concat(pair('UZB', 2010))
	);
	const [first, second] = paths[0]!.points;

	it('moves along the years, and to the next country at the nearest year', () => {
		expect(findStepFrom(paths, first!, 'ArrowRight')).toBe(second);
		expect(findStepFrom(paths, first!, 'ArrowLeft')).toBeNull();
		expect(findStepFrom(paths, first!, 'End')).toBe(second);
		expect(findStepFrom(paths, first!, 'ArrowDown')?.country).toBe('UZB');
		expect(findStepFrom(paths, paths[1]!.points[0]!, 'ArrowUp')).toBe(second);
		expect(findStepFrom(paths, first!, 'a')).toBeNull();
	});
});

describe('makeAxis', () => {
	it('gives 0 a place on a logarithmic axis only if there is a 0', () => {
		const withZero = makeAxis([0, 100, 10_000], 'log');
		expect([withZero.includesZero, withZero.domain[0], withZero.ticks[0]]).toEqual([true, 0, 0]);
		expect(withZero.scale(0)).toBe(0);
		const without = makeAxis([28, 15_000], 'log');
		expect(without.includesZero).toBe(false);
		expect(without.ticks).toContain(10_000);
		expect(without.ticks).not.toContain(0);
	});

	it('starts at 0 if linear, and works without values', () => {
		expect(makeAxis([3, 19], 'linear').domain).toEqual([0, 20]);
		expect(makeAxis([], 'log').domain).toEqual([0, 1]);
	});

	it('omits ticks that would touch', () => {
		expect(spaceTicks([1, 10, 5, 2], (tick) => Math.log10(tick) * 100, 40)).toEqual([1, 10]);
	});
});

describe('placeLabels', () => {
	it('bug: on a phone the names of countries were written on points', () => {
		// a line that ends among the points of another, as Kyrgyzstan's does
		const points = Array.from({ length: 60 }, (_, index) => ({
			x: 120 + 11 * (index % 10),
			y: 90 + 11 * Math.floor(index / 10)
		}));
		const [wanted] = points
			.map(({ x, y }) => ({ key: 'KGZ', text: 'Kyrgyzstan', x, y, widthPx: 69 }))
			.slice(33);
		const [label] = placeLabels([wanted!], points, { width: 330, height: 300 });
		expect(label!.leader).not.toBeNull();
		for (const { x, y } of points) {
			const isBeside = x + 5 <= label!.left || x - 5 >= label!.left + 69;
			expect(isBeside || y + 5 <= label!.baseline - 10 || y - 5 >= label!.baseline + 2).toBe(true);
		}
		// with room, a name needs no line
		expect(placeLabels([wanted!], [], { width: 330, height: 300 })[0]!.leader).toBeNull();
	});

	it('keeps labels apart and inside', () => {
		const request = (key: string, x: number) => ({ key, text: key, x, y: 50, widthPx: 40 });
		const placed = placeLabels([request('a', 90), request('b', 88)], [{ x: 90, y: 50 }], {
			width: 100,
			height: 100
		});
		expect(placed.map(({ key }) => key)).toEqual(['a', 'b']);
		const [a, b] = placed;
		expect(a!.left + a!.widthPx).toBeLessThanOrEqual(100);
		expect(a!.baseline === b!.baseline && a!.left === b!.left).toBe(false);
	});
});

describe('what the numbers say', () => {
	const rise = (country: CountryCode, years: number) =>
		Array.from({ length: years }, (_, index) => ({
			...pair(country, 2005 + index),
			...{ x: index + 1, y: index + 1 }
		}));
	const find = (pairs: readonly RelationPair[]) =>
		describeFinding(pairs, rankCorrelation(pairs), false);

	it('bug: “Correlation between five countries”, of which one had no figure', () => {
		const codes: CountryCode[] = ['KAZ', 'KGZ', 'TJK', 'UZB', 'TKM'];
		const [four, five] = [4, 5].map((most) =>
			codes.slice(0, most).flatMap((code) => rise(code, 3))
		);
		expect(find(four!).warning).toMatch(/^Correlation between 4 countries/);
		expect(find(five!).warning).toMatch(/^Correlation between five countries/);
		expect(find(rise('KAZ', 6)).warning).toMatch(/^Correlation over the years of one country/);
		// a figure that does not count makes no country
		expect(find([...four!, pair('TKM', 2010, 'suspect')]).warning).toMatch(/4 countries/);
		expect(find(rise('KAZ', 3))).toEqual({
			words: expect.stringContaining('at least 5 pairs') as string,
			warning: ''
		});
	});

	it('bug: “Rank correlation 1.00, 3 years”', () => {
		const describe = (years: number) => describeRank(rankCorrelation(rise('KAZ', years)));
		expect(describe(0)).toBe('too few years for a rank correlation: 0');
		expect(describe(3)).toBe('too few years for a rank correlation: 3');
		expect(describe(6)).toBe('rank correlation [1.00], 6 years');
	});
});

it('bug: a touch screen was told to point and to press Enter', () => {
	const { body } = render(RelationChart, {
		props: {
			pairs: [pair('KAZ', 2010)],
			state: getInitialState(RELATION_GRAMMAR),
			tables: { origins: [] },
			active: null,
			getUrl: () => '/',
			onactive: () => undefined,
			onchoose: () => undefined
		}
	});
	expect(body).toMatch(/<span class="pointer-coarse:hidden">Point at a year/);
	expect(body).toMatch(/<span class="hidden pointer-coarse:inline">Tap a year/);
});

it('bug: years without money were drawn on the numbers of the vertical axis, left of the chart', () => {
	const pairs = [0, 0, 300, 18_640].map((x, index) => ({
		...pair('UZB', 2005 + index),
		x,
		y: 100 * (index + 1)
	}));
	const { body } = render(RelationChart, {
		props: {
			pairs,
			state: getInitialState(RELATION_GRAMMAR),
			tables: { origins: [] },
			active: null,
			getUrl: () => '/',
			onactive: () => undefined,
			onchoose: () => undefined
		}
	});
	const [, zero] = / zero [^>]*d="M([-\d.]+) 0V/.exec(body) ?? [];
	expect(Number(zero)).toBeCloseTo(LANES_PX, 5);
	const lefts = [...body.matchAll(/class="point[^>]*d="M([-\d.]+)/g)].map(([, x]) => Number(x));
	expect(lefts.length).toBeGreaterThanOrEqual(pairs.length);
	expect(Math.min(...lefts)).toBeGreaterThan(0);
});

describe('the file of the relation', () => {
	const state = getInitialState(RELATION_GRAMMAR);
	const read = (change: Partial<typeof state>) => {
		const csv = formatRelationCsv([{ ...pair('KAZ', 2012), x: 1840, y: 9500 }], {
			...state,
			...change
		});
		const [columns = '', row = ''] = csv.trim().split(/\r?\n/);
		const cells = row.split(',');
		return Object.fromEntries(columns.split(',').map((name, index) => [name, cells[index]]));
	};

	it('bug: said billion US$ above millions', () => {
		expect(read({})).toMatchObject({
			...{ country: 'KAZ', money: '1840', money_unit: 'million USD' },
			...{ students: '9500', students_unit: 'students', unit: 'million USD | students' }
		});
		expect(read({ basis: 'output' })).toMatchObject({ money_unit: 'percent of GDP' });
	});
});
