import { describe, expect, it } from 'vitest';
import { selectDirectCell, selectDirectSeries } from '../../../core/data/direct-investment';
import { withoutMarks } from '../../../core/domain/marked-text';
import { COUNTED_BY } from '../../../core/domain/layers';
import { COUNTRY_CODES } from '../../../core/domain/countries';
import { DEFAULT_VIEW, type ViewState } from '../../../core/domain/view-state';
import { YEARS } from '../../../core/domain/years';
import { listLabelFigures } from '../../label-figures';
import { getLayerEntry } from '../../catalog';
import { getHeadlineFigure } from '../../headline-copy';
import { MARK_SCALES } from '../../model';
import { directChange } from '../../difference/changes';
import { describeKnownYears } from './describe';
import { getFlowPxPerMillion, getWidestFlowPx } from '../select';
import { computeFlowRoute } from './route';

const scale = MARK_SCALES.desktop;
const entry = getLayerEntry('investment');
const at = (patch: Partial<ViewState>): ViewState => ({
	...DEFAULT_VIEW,
	focus: 'investment',
	investmentMeasure: 'fdi',
	...patch
});

describe('direct investment on the map', () => {
	it('prints each figure in its own currency, a gap as a gap', () => {
		const net = at({ year: 2012, countedBy: 'host-net' });
		expect(listLabelFigures(net, 'KAZ')[0]!.text).toBe('€858m');
		expect(listLabelFigures(net, 'KGZ')[0]!.text).toBe('$68m');
		expect(listLabelFigures(net, 'TKM')[0]!.text).toBe('no figure published');
	});

	it('says of a figure below zero which way the money went', () => {
		const view = at({ year: 2020, country: 'KAZ', countedBy: 'host-net' });
		expect(withoutMarks(entry.headline(view))).toBe(
			'Kazakhstan: −€717 million of direct investment from China, net, host’s count; more went back to China than came in'
		);
		expect(
			entry
				.legend(view, scale)
				.groups.flat()
				.map(({ mark }) => mark)
		).toContain('flow-back');
	});

	it('adds no countries up', () => {
		expect(getHeadlineFigure(at({ year: 2012, countedBy: 'china' }))).toBeNull();
		expect(entry.headline(at({ year: 2012, countedBy: 'china' }))).toBe(
			'Direct investment from China, net, China’s count: Kazakhstan $3.0bn, Kyrgyzstan $161m, Tajikistan $234m, Uzbekistan −$27m'
		);
	});

	it('gives each count and each currency a scale of its own, up to the same width', () => {
		for (const countedBy of COUNTED_BY) {
			const widths = new Map<string, number>();
			for (const code of COUNTRY_CODES) {
				const { currency, cells } = selectDirectSeries(code, countedBy);
				if (!currency) continue;
				const perMillion = getFlowPxPerMillion(countedBy, currency, scale);
				const largest = Math.max(...cells.map(({ value }) => Math.abs(value ?? 0))) * perMillion;
				widths.set(currency, Math.max(widths.get(currency) ?? 0, largest));
			}
			for (const width of widths.values()) expect(width).toBeCloseTo(getWidestFlowPx(scale), 6);
		}
	});

	it('runs from China to the country, and back where it is below zero', () => {
		const there = computeFlowRoute('KAZ', false, COUNTRY_CODES, true, scale);
		const back = computeFlowRoute('KAZ', true, COUNTRY_CODES, true, scale);
		expect(there.start).toEqual(back.end);
		expect(there.end).toEqual(back.start);
		expect(there.start.lonLat[0]).toBeGreaterThan(there.end.lonLat[0]);
	});

	it('has a legend whose steps are no wider than the widest arrow', () => {
		for (const countedBy of COUNTED_BY) {
			for (const { sizePx } of entry.legend(at({ countedBy }), scale).scale!.steps) {
				expect(sizePx).toBeGreaterThan(0);
				expect(sizePx).toBeLessThanOrEqual(getWidestFlowPx(scale) * 1.01);
			}
		}
	});

	it('marks a year of several countries by a ring, of one by a bar, hollow below zero', () => {
		const getKind = (view: ViewState, year: number) => entry.timelineRow(view).cells[year - 2005]!;
		expect(getKind(at({ countedBy: 'host-net' }), 2018).kind).toBe('circle');
		expect(getKind(at({ countedBy: 'host-net' }), 2023).kind).toBe('none');
		expect(getKind(at({ countedBy: 'host-net', country: 'KAZ' }), 2018)).toMatchObject({
			kind: 'bars',
			bars: [{ value: 393.92, pattern: 'hollow' }]
		});
	});

	it('knows as many years as it says', () => {
		expect(describeKnownYears('host-net')).toBe(
			'Years with a figure: Kazakhstan 2005–2021; Kyrgyzstan 2005–2012. No figure in any year: Tajikistan, Turkmenistan and Uzbekistan.'
		);
	});

	it('has words and a change for every year, country and count', () => {
		for (const countedBy of COUNTED_BY) {
			for (const year of YEARS) {
				for (const code of COUNTRY_CODES) {
					expect(entry.headline(at({ year, country: code, countedBy }))).not.toMatch(
						/NaN|undefined|null/
					);
					const change = directChange(code, year, year, countedBy);
					const { value, bound } = selectDirectCell(code, year, countedBy);
					if (value !== null && bound !== 'at least') expect(change.difference).toBe(0);
				}
			}
		}
	});
});
