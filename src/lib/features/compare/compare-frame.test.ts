import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { formatAgainstFrame, formatCompareFrame, parseCompareFrame } from './compare-frame';

const getQuery = (link: string) => link.slice(link.indexOf('?'));

describe('the frame of a comparison', () => {
	it('keeps what is compared and the country of the page, and omits the map', () => {
		const view = {
			...DEFAULT_VIEW,
			year: 2013,
			country: 'KAZ',
			compared: ['UZB'],
			comparedBy: 'rail',
			comparedCharts: 'one',
			selection: { kind: 'institute', id: 'ci-kaz-astana' },
			region: 'almaty-region'
		} as const;
		const link = formatCompareFrame(view);
		expect(link).toBe('/embed/compare?year=2013&compare=kazakhstan,uzbekistan&by=rail&charts=one');
		expect(parseCompareFrame(getQuery(link)).view).toEqual({
			...DEFAULT_VIEW,
			year: 2013,
			compared: ['KAZ', 'UZB'],
			comparedBy: 'rail',
			comparedCharts: 'one'
		});
	});

	it('keeps the base of the comparison, and the single chart', () => {
		const view = { ...DEFAULT_VIEW, year: 2013, country: 'UZB', against: 'TKM' } as const;
		const link = formatAgainstFrame(view, 'against-counted');
		expect(link).toBe(
			'/embed/compare?year=2013&country=uzbekistan&against=turkmenistan#against-counted'
		);
		expect(parseCompareFrame('?year=2013&country=uzbekistan&against=turkmenistan').view).toEqual(
			view
		);
	});

	it('shows the opening year if the year of the query is not in the atlas', () => {
		expect(parseCompareFrame('').view).toEqual(DEFAULT_VIEW);
		expect(parseCompareFrame('?year=1999&compare=mars').view).toEqual(DEFAULT_VIEW);
		expect(parseCompareFrame('?year=2016').view.year).toBe(2016);
	});
});
