import { describe, expect, it } from 'vitest';
import { LAYER_IDS } from '../../core/domain/layers';
import { COUNTRY_CODES } from '../../core/domain/countries';
import { DEFAULT_VIEW, type ViewState } from '../../core/domain/view-state';
import { YEARS } from '../../core/domain/years';
import { listLabelFigures } from '../label-figures';
import { getLayerEntry } from '../catalog';
import { selectYearlyDeals } from '../../core/data/deals';
import { MARK_SCALES } from '../model';
import { onScreen } from '../on-screen';
import { describeFlowTarget } from '../students/describe';
import { computeDealChange } from './changes';
import { studentChange } from '../students/select';
import { describeChange, formatSigned } from './change-labels';

const at = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...patch });

describe('a year held against another', () => {
	it('prints the change with its sign, and which year has no figure', () => {
		const printed = (patch: Partial<ViewState>) => listLabelFigures(at(patch), 'KAZ')[0];
		expect(printed({ year: 2018, against: 2017 })).toEqual({
			text: '−2,440',
			quality: 'reported',
			end: 'fall'
		});
		expect(printed({ year: 2018, against: 2005 })).toMatchObject({ text: '+11,003', end: 'rise' });
		expect(printed({ year: 2021, against: 2018 })).toMatchObject({
			text: 'no figure for 2021',
			quality: 'none',
			end: null
		});
		expect(printed({ year: 2018, against: 2021 })?.text).toBe('no figure for 2021');
		expect(printed({ year: 2018, against: 2018 })?.text).toBe('no change');
		expect(printed({ year: 2019, against: 2018 })).toMatchObject({
			text: 'unclear: one figure is only a minimum',
			end: null
		});
		expect(printed({ year: 2023, against: 2018 })).toMatchObject({
			text: '+3,216',
			quality: 'suspect'
		});
	});

	it('leaves of two running totals what was announced between them', () => {
		const view = at({ year: 2018, against: 2013, focus: 'investment' });
		for (const code of COUNTRY_CODES) {
			getLayerEntry(view.focus)
				.changes(view, code, 2013)
				.forEach((change, index) => {
					const yearly = selectYearlyDeals(code, index === 0 ? 'investment' : 'construction');
					const between = yearly.slice(9, 14).reduce((sum, amount) => sum + amount, 0);
					expect(change.difference).toBeCloseTo(between, 6);
					expect(change.difference).toBeGreaterThanOrEqual(0);
				});
		}
	});

	it('holds a year’s deals alone against another year’s, in either direction', () => {
		const yearly = selectYearlyDeals('KAZ', 'investment');
		const period = { period: 'year', sinceYear: 2005 } as const;
		const change = computeDealChange('KAZ', 'investment', 2018, 2013, period, DEFAULT_VIEW);
		expect(change.difference).toBeCloseTo(yearly[13]! - yearly[8]!, 6);
		expect(change.difference).toBeLessThan(0);
	});

	it('has no change where the chosen edition of the tracker does not cover', () => {
		const filter = { ...DEFAULT_VIEW, trackerEdition: 'spring-2019' as const };
		const change = computeDealChange('KAZ', 'investment', 2020, 2013, DEFAULT_VIEW, filter);
		expect(change).toMatchObject({ difference: null, gap: 'first' });
	});

	it('sums the five only where both years have a sum', () => {
		expect(describeFlowTarget(at({ year: 2018, against: 2017 })).text).toMatch(/^[+−]/);
		expect(describeFlowTarget(at({ year: 2021, against: 2018 }))).toMatchObject({
			text: '',
			captions: ['no total for the five in 2021']
		});
	});

	it('draws one layer alone, whose key says the diverging scale', () => {
		const view = at({ year: 2018, against: 2013 });
		expect(onScreen(view, MARK_SCALES.desktop).layers).toEqual(['students']);
		const legend = getLayerEntry('students').legend(view, MARK_SCALES.desktop);
		expect(legend.scaleLabel).toContain('change since 2013');
		expect(legend.groups.flat().map(({ mark }) => mark)).toEqual(['ribbon-rise', 'ribbon-fall']);
		const deals = getLayerEntry('investment').legend(view, MARK_SCALES.desktop);
		expect(deals.groups.flat().map(({ label }) => label)).toContain(
			'added; running totals only grow'
		);
	});

	it.each(LAYER_IDS)('has words for every change of %s', (focus) => {
		for (const year of YEARS) {
			const view = at({ focus, year, against: 2013 });
			for (const code of COUNTRY_CODES) {
				const format = getLayerEntry(view.focus).changeFormat(view, code);
				for (const change of getLayerEntry(view.focus).changes(view, code, 2013)) {
					const words = describeChange(change, format, String(year), '2013');
					expect(words).not.toMatch(/NaN|undefined|null/);
					if (year === 2013 && change.difference !== null) expect(change.difference).toBe(0);
				}
			}
		}
	});

	it('writes a true minus', () => {
		expect(formatSigned(-0.25, String)).toBe('−0.25');
		expect(studentChange('KAZ', 2018, 2017, 'all').difference).toBe(-2_440);
	});
});
