import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import built from '#built/explore.json';
import type { Change, Ratio } from '$lib/core/data/change';
import type { ExploreTables } from '$lib/core/data/explore/types';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { YEARS } from '$lib/core/domain/years';
import { setAtlas } from '$lib/state/context';
import { Playback } from '$lib/state/playback.svelte';
import { View } from '$lib/state/view.svelte';
import { getUsualBaseYear } from './base-year';
import DifferenceBody from './DifferenceBody.svelte';
import {
	getRatioScaleEnd,
	getRatioShare,
	getScaleEnd,
	getShareOfScale,
	stackMarks
} from './difference-scale';
import {
	closeNote,
	describeInstead,
	describeKnown,
	describeTimes,
	getMode
} from './difference-labels';
import type { Quality } from '$lib/core/domain/quality';
import type { RangeFigure } from '$lib/figures/ranges';

const change = (difference: number | null) => ({ difference }) as Change;
const ratio = (times: number | null, limit: Ratio['limit'] = null): Ratio => ({ times, limit });
const figure = (value: number, saidBy: string): RangeFigure => ({
	value,
	saidBy,
	quality: 'reported',
	bound: null,
	note: '',
	sourceId: null
});

describe('scales of differences', () => {
	it('end at a round number that fits every change, the same on both sides', () => {
		const changes = [change(-2_440), change(527), change(null), change(0)];
		expect(getScaleEnd(changes)).toBe(5_000);
		expect(changes.map((each) => getShareOfScale(each, 5_000))).toEqual([-0.488, 0.1054, null, 0]);
		expect(getScaleEnd([change(-50)])).toBe(50);
		expect(getScaleEnd([change(0.3)])).toBeCloseTo(0.5, 12);
	});

	it('have no end if nothing changes or nothing is known', () => {
		expect(getScaleEnd([change(0), change(null)])).toBeNull();
		expect(getShareOfScale(change(0), null)).toBeNull();
	});

	it('of ratios count doublings both ways', () => {
		const end = getRatioScaleEnd([ratio(6), ratio(0.5), ratio(null)]);
		expect(end).toBe(3);
		expect(getRatioShare(ratio(8), end)).toBe(1);
		expect(getRatioShare(ratio(0.5), end)).toBeCloseTo(-1 / 3, 12);
		expect(getRatioShare(ratio(1), end)).toBe(0);
		expect(getRatioShare(ratio(0), end)).toBe(-1);
		expect(getRatioShare(ratio(null), end)).toBeNull();
		expect(getRatioScaleEnd([])).toBe(1);
	});

	it('put overlapping marks in rows', () => {
		expect(stackMarks([0.5, 0.52, 0.9, 0.51], 0.05)).toEqual([0, 1, 0, 2]);
	});
});

describe('texts of differences', () => {
	it('state the ratio of the larger to the smaller, with the uncertainty of a lower bound', () => {
		expect(describeTimes(ratio(2))).toBe('2.0 times');
		expect(describeTimes(ratio(0.5))).toBe('2.0 times');
		expect(describeTimes(ratio(2.5, 'least'))).toBe('at least 2.5 times');
		expect(describeTimes(ratio(0.4, 'least'))).toBe('at most 2.5 times');
		expect(describeTimes(ratio(1.01))).toBe('about equal');
		expect(describeTimes(ratio(null))).toBe('');
		// a figure of 0 is next to it
		expect(describeTimes(ratio(0))).toBe('');
	});

	it('state the quality once if both are the same', () => {
		const known = (first: Quality, base: Quality) =>
			({ first: { quality: first }, base: { quality: base } }) as Change;
		const sides = ['2018', '2013'] as const;
		expect(describeKnown(known('estimate', 'estimate'), sides)).toBe('both estimate or minimum');
		expect(describeKnown(known('reported', 'suspect'), sides)).toBe('2013 suspect');
		expect(describeKnown(known('reported', 'reported'), sides)).toBe('');
	});

	it('state the figure of another source', () => {
		const [drawn, other] = [figure(19_944, 'China’s figures'), figure(11_968, 'own returns')];
		expect(describeInstead(drawn, drawn, 'musd')).toContain('shown');
		expect(describeInstead(other, drawn, 'musd')).toBe(
			'Instead of $19.94 billion: −$7.98 billion (−40%).'
		);
		expect(describeInstead(figure(0, 'x'), figure(0, 'y'), 'persons')).toContain('same');
		expect(['', 'imports CIF', 'A stock.'].map(closeNote)).toEqual([
			'',
			'imports CIF.',
			'A stock.'
		]);
	});

	it('know the base of a view', () => {
		expect(getMode(2013)).toBe('year');
		expect(getMode('UZB')).toBe('country');
		expect(getMode('sources')).toBe('sources');
		expect(getUsualBaseYear(2018)).toBe(2013);
		expect(getUsualBaseYear(2013)).toBe(2005);
	});

	it('never compare a year with itself', () => {
		for (const year of YEARS) expect(getUsualBaseYear(year)).not.toBe(year);
	});
});

it('bug: a difference that a minimum leaves open had the colour of a decrease', () => {
	const view = new View({ ...DEFAULT_VIEW, year: 2019, country: 'KGZ', against: 'UZB' });
	const InAtlas: typeof DifferenceBody = (renderer, props) => {
		setAtlas({ view, playback: new Playback(view) });
		return DifferenceBody(renderer, props);
	};
	const { body } = render(InAtlas, { props: { tables: built as unknown as ExploreTables } });
	const [, classes] = /<strong class="([^"]*)">unclear/.exec(body) ?? [];
	expect(classes).toMatch(/text-secondary/);
	expect(classes).not.toMatch(/rise|fall/);
	expect(body).toMatch(/<strong class="[^"]*fall[^"]*">/);
});
