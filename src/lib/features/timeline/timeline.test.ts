import { describe, expect, it } from 'vitest';
import { atlas } from '$lib/core/data/atlas';
import { LAYER_IDS } from '$lib/core/domain/layers';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { YEARS, getYearIndex } from '$lib/core/domain/years';
import { getLayerEntry } from '$lib/layers/catalog';
import { computeDateShare, placeEvents } from './timeline-events';
import { describeCoverage, describeSliderValue } from './timeline-labels';

describe('events', () => {
	it('are placed at their dates', () => {
		expect(computeDateShare('2005-01-01')).toBe(0);
		expect(computeDateShare('2014-07') * 19).toBeCloseTo(9.5);
	});

	it.each([300, 620, 1144, 1600])('have names that never touch at %i px', (widthPx) => {
		const spans = placeEvents(atlas.events, widthPx)
			.filter(({ side }) => side !== null)
			.map(({ event, share, side }) => {
				const x = share * widthPx;
				const length = 9 + 6 * event.timelineLabel!.length;
				return side === 'right' ? [x - 5, x + length] : [x - length, x + 5];
			});
		for (const [index, [from = 0]] of spans.entries()) {
			if (index > 0) expect(from).toBeGreaterThanOrEqual(spans[index - 1]![1]!);
		}
	});

	it('are all named on a desktop', () => {
		expect(placeEvents(atlas.events, 1144).every(({ side }) => side !== null)).toBe(true);
	});
});

describe('slider', () => {
	it.each([
		[2018, '2018: 29,885 students in China'],
		[2019, '2019: students in China, round numbers for 4 of 5 countries, no total'],
		[2021, '2021: students in China, no figure published']
	])('says %i', (year, words) => {
		expect(describeSliderValue({ ...DEFAULT_VIEW, year })).toBe(words);
	});

	it('has the sum of a year and the year separately', () => {
		const { cells } = getLayerEntry('students').timelineRow(DEFAULT_VIEW);
		expect(cells[getYearIndex(2018)]).toEqual({
			kind: 'bars',
			bars: [{ value: 29885, pattern: 'solid' }],
			words: '29,885'
		});
	});

	it.each(LAYER_IDS)('names the year once: %s', (focus) => {
		for (const year of YEARS) {
			const text = describeSliderValue({ ...DEFAULT_VIEW, focus, year });
			expect(text.split(String(year)), text).toHaveLength(2);
		}
	});
});

it('lists the quality of the years in runs', () => {
	const qualities = atlas.students.KAZ.all.map((cell) => cell.quality);
	expect(describeCoverage(qualities)).toBe(
		'reported 2005–2018; estimate or minimum 2019; suspect 2023; no figure published 2020–2022'
	);
});

it('bug: on a map of loans or sites the years of deals were said as if they were on it', () => {
	for (const investmentMeasure of ['finance', 'projects'] as const) {
		const view = { ...DEFAULT_VIEW, focus: 'investment', investmentMeasure, year: 2016 } as const;
		expect(getLayerEntry('investment').timelineRow(view).label).toBe('Deals, not on the map');
		expect(describeSliderValue(view)).toMatch(/^2016: announced deals: acquisitions /);
	}
	const deals = { ...DEFAULT_VIEW, focus: 'investment', year: 2016 } as const;
	expect(getLayerEntry('investment').timelineRow(deals).label).toBe('Deals by type');
});
