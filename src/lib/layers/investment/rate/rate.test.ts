import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExploreTables } from '../../../core/data/explore/types';
import { COUNTRY_CODES } from '../../../core/domain/countries';
import { DEFAULT_VIEW, type ViewState } from '../../../core/domain/view-state';
import { YEARS, getYearIndex } from '../../../core/domain/years';
import { getLayerEntry } from '../../catalog';
import { getHeadlineFigure } from '../../headline-copy';
import { listLabelFigures } from '../../label-figures';
import { MARK_SCALES } from '../../model';
import { getLayerPicture } from '../../pictures';
import { hasDirectFlows, hasSquares } from '../select';
import { listItems } from '../items';
import { rates } from './entry';
import { getRateTip } from './describe';
import { getRate, rateLayer } from './lazy';
import {
	makeRateScale,
	getRateShare,
	listFilledCells,
	getHatch,
	getRateCell,
	getRateForms,
	getRateScale,
	getRates,
	startRateTables
} from './select';
import { listRatesInView } from './items';

const { economy } = JSON.parse(
	readFileSync(new URL('../../../core/data/built/en/explore.json', import.meta.url), 'utf8')
) as ExploreTables;

const at = (patch: Partial<ViewState> = {}): ViewState => ({
	...DEFAULT_VIEW,
	focus: 'investment',
	moneyPer: 'head',
	...patch
});
/** What fills countries on a static map. */
const listFills = (view: ViewState) =>
	getLayerPicture('investment')
		.draw({ view, frame: { place: () => [0, 0], zoom: 3 }, scale: MARK_SCALES.desktop })
		.filter(({ level }) => level === 'ground')
		.flatMap(({ shapes }) => shapes);
const entry = getLayerEntry('investment');
const getLegend = (view: ViewState) => entry.legend(view, MARK_SCALES.desktop);

describe('before what rates are computed from is loaded', () => {
	it('a view shows sums, whatever its link asks for', () => {
		expect(getRate(at())).toBeNull();
		expect(hasSquares(at())).toBe(true);
		expect(entry.name(at())).toBe('Announced deals');
		expect(listFills(at())).toEqual([]);
	});
});

describe('rates of money', () => {
	beforeAll(() =>
		rateLayer.start({
			entry: rates,
			items: listRatesInView,
			draw: ({ view }) => ({
				level: 'ground',
				shapes: COUNTRY_CODES.map((code) => ({ d: code, opacity: view.year }))
			})
		})
	);
	beforeEach(() => startRateTables({ economy, areas: new Map() }));

	it('take the place of squares and arrows, and loans and sites have none', () => {
		expect(hasSquares(at())).toBe(false);
		expect(hasDirectFlows(at({ investmentMeasure: 'fdi' }))).toBe(false);
		expect(getRate(at({ investmentMeasure: 'finance' }))).toBeNull();
		expect(hasSquares(at({ moneyPer: null }))).toBe(true);
		expect(listFills(at())).toHaveLength(5);
	});

	it('never add the two kinds of deal', () => {
		const [first, ...others] = entry.figures(at(), 'KAZ');
		expect(others).toEqual([]);
		expect(first!.label).toBe('announced acquisitions, 2005–2018, US$ per person');
		const built = entry.figures(at({ dealKinds: ['construction'] }), 'KAZ')[0]!;
		expect(built.label).toContain('announced construction');
		expect(built.value).not.toBe(first!.value);
		expect(getHeadlineFigure(at())).toBeNull();
	});

	it('name both parts with their sources, and how they were put together', () => {
		const [figure] = entry.figures(at({ moneyPer: 'output' }), 'TKM');
		expect(figure!.parts?.map(({ sourceId }) => sourceId)).toEqual(['cgit-2023-fall', 'wb-gdp']);
		expect(figure!.parts?.map(({ row }) => row.file)).toEqual(['tracker_sums.csv', 'context.csv']);
		const { subject } = figure!;
		expect('rule' in subject && subject.rule).toMatch(
			/^Divided by the GDP .* The total of 2005–2018 is divided by the figure of 2018\. Turkmenistan’s GDP/
		);
	});

	it('are a gap where either part is missing, and say which', () => {
		const bare = structuredClone(economy);
		const index = getYearIndex(2018);
		bare.KAZ.population[index] = { ...bare.KAZ.population[index]!, value: null, quality: 'none' };
		startRateTables({ economy: bare, areas: new Map() });
		const [figure] = entry.figures(at(), 'KAZ');
		expect(figure).toMatchObject({
			value: null,
			quality: 'none',
			text: 'no figure published',
			note: 'There is no figure for this year to divide by.'
		});
		expect(getRateForms(at(), 'KAZ')[index]).toBeNull();
		expect(getHatch(getRateCell(at(), 'KAZ'))).toBe('gap');
		expect(getLegend(at()).groups.flat()).toContainEqual({
			mark: 'shade-none',
			label: 'no figure published'
		});
		const turkmen = at({ year: 2012, investmentMeasure: 'fdi', country: 'TKM' });
		expect(entry.headline(turkmen)).toContain('no figure for 2012');
	});

	it('do not turn euros into dollars', () => {
		const view = at({ year: 2012, investmentMeasure: 'fdi', countedBy: 'host-net' });
		expect(getRateCell(view, 'KAZ')).toMatchObject({
			value: null,
			note: 'Counted in euros, so there is no rate in dollars.'
		});
		expect(getRateCell(view, 'KGZ').value).toBeGreaterThan(0);
	});

	it('keep the doubt of what they divide', () => {
		const view = at({ investmentMeasure: 'fdi' });
		const doubted = COUNTRY_CODES.flatMap((code) =>
			YEARS.filter((year) => getHatch(getRateCell({ ...view, year }, code)) === 'doubt')
		);
		expect(doubted.length).toBeGreaterThan(5);
		const legend = getLegend({ ...view, year: doubted[0]! });
		expect(legend.groups.flat().map(({ mark }) => mark)).toContain('shade-doubt');
	});

	it('have few classes with round ends, each of about as many years', () => {
		for (const moneyPer of ['head', 'output'] as const)
			for (const investmentMeasure of ['deals', 'fdi'] as const) {
				const { breaks } = getRateScale(at({ moneyPer, investmentMeasure }));
				expect(breaks.length).toBeGreaterThanOrEqual(2);
				expect(breaks.length).toBeLessThanOrEqual(3);
				expect(breaks).toEqual([...breaks].sort((a, b) => a - b));
				for (const end of breaks) expect(String(end)).toMatch(/^0?\.?0*[125]0*$/);
			}
	});

	it('have a legend of the classes that occur, with numbers, and the same one in every year', () => {
		const labels = getLegend(at()).groups[0]!.map(({ label }) => label);
		expect(labels.length).toBe(getRateScale(at()).breaks.length + 1);
		expect(labels[0]).toMatch(/^under \d+$/);
		expect(labels.at(-1)).toMatch(/^\d+ or more$/);
		expect(getLegend(at({ year: 2009 })).groups[0]).toEqual(getLegend(at()).groups[0]);
	});

	it('lie below zero in a hue of their own', () => {
		const view = at({ investmentMeasure: 'fdi', countedBy: 'china', year: 2011 });
		expect(getRateCell(view, 'UZB').value).toBeDefined();
		const below = YEARS.filter((year) => (getRateCell({ ...view, year }, 'UZB').value ?? 0) < 0);
		expect(below.length).toBeGreaterThan(0);
		expect(getRateForms(view, 'UZB')[getYearIndex(below[0]!)]).toBeLessThan(0);
		const shade = getLegend(view).groups[0]![0]!;
		expect(shade.mark).toMatch(/^shade-fall-/);
		expect(shade.label).toMatch(/^below zero: /);
	});

	it('held against a year are filled by their change, in the two hues of changes', () => {
		const view = at({ against: 2013 });
		const marks = getLegend(view).groups[0]!.map(({ mark }) => mark);
		expect(marks.some((mark) => mark.startsWith('shade-rise'))).toBe(true);
		expect(marks.some((mark) => mark.startsWith('shade-fall'))).toBe(true);
		const change =
			getRateCell(view, 'KAZ').value! - getRateCell({ ...view, year: 2013 }, 'KAZ').value!;
		expect(listFilledCells(view, 'KAZ')[getYearIndex(2018)]!.value).toBeCloseTo(change, 9);
		expect(listLabelFigures(view, 'KAZ')[0]!.text).toBe('+$75');
		expect(entry.headline(at())).toContain('US$ per person');
	});

	it('speak in label, list, row, strip and series of the same figure', () => {
		expect(listLabelFigures(at(), 'KAZ')[0]!.text).toBe('$985');
		expect(entry.listText!(at(), 'KAZ')).toBe('$985 per person');
		expect(entry.timelineRow(at()).label).toBe('Deals per person');
		const one = entry.timelineRow(at({ country: 'KAZ' })).cells[getYearIndex(2018)]!;
		expect(one).toMatchObject({ kind: 'bars', words: 'Kazakhstan $985' });
		const direct = at({ investmentMeasure: 'fdi' });
		expect(entry.coverage(direct, 'TKM').every((quality) => quality === 'none')).toBe(true);
		expect(entry.series(at(), 'KAZ')[getYearIndex(2018)]!.value).toBeCloseTo(985, 0);
		expect(listItems(direct, null).map(({ id }) => id)).not.toContain('rate-TKM');
	});

	it('bug: the row of the timeline had rings, though rates differ in size', () => {
		const { cells, maximum } = entry.timelineRow(at());
		const cell = cells[getYearIndex(2018)]!;
		if (cell.kind !== 'bars') throw new Error('rates are bars');
		const rates = COUNTRY_CODES.map((code) => getRateCell(at(), code).value!);
		expect(cell.bars.map(({ value }) => value)).toEqual(rates);
		expect(new Set(rates).size).toBe(5);
		expect(maximum).toBeGreaterThanOrEqual(Math.max(...rates));
		// a gap keeps its place
		const direct = entry.timelineRow(at({ investmentMeasure: 'fdi' })).cells[getYearIndex(2018)]!;
		expect(direct).toMatchObject({ kind: 'bars', words: expect.stringMatching(/^Kyrgyzstan/) });
		expect('bars' in direct && direct.bars[0]!.value).toBe(0);
	});

	it('bug: a country without a figure had no tooltip', () => {
		const view = at({ investmentMeasure: 'fdi' });
		expect(getRateForms(view, 'TKM').every((form) => form === null)).toBe(true);
		const { mapForms } = getRates(view).byCountry.get('TKM')!;
		expect(mapForms.every((form) => form === 0)).toBe(true);
		const tip = JSON.stringify(getRateTip(view, 'TKM'));
		expect(tip).toContain('no figure published');
		expect(tip).toMatch(/gross, host’s count: no figure published.*population, 2018: 6,655,524/);
	});

	it('bug: a tooltip named the unit of a rate twice', () => {
		const { value } = getRateTip(at(), 'KAZ');
		expect(value).toBe('$985 per person, announced acquisitions, 2005–2018');
	});

	it('have words for every country, year, measure and base', () => {
		for (const moneyPer of ['head', 'output'] as const)
			for (const investmentMeasure of ['deals', 'fdi'] as const)
				for (const year of YEARS)
					for (const country of [null, ...COUNTRY_CODES]) {
						const view = at({ moneyPer, investmentMeasure, year, country });
						const said = entry.headline(view) + JSON.stringify(getLegend(view));
						expect(said).not.toMatch(/NaN|undefined|Infinity/);
					}
	});
});

describe('the scale of rates', () => {
	it('has a class for a single value, and none of nothing', () => {
		expect(makeRateScale([]).breaks).toEqual([]);
		const single = makeRateScale([7]);
		expect(single.getClass(7)).toBeLessThanOrEqual(single.breaks.length);
		expect(getRateShare(0, makeRateScale([]))).toBeGreaterThan(0);
	});

	it('puts a value at an end into the class that begins there', () => {
		const scale = makeRateScale([1, 2, 3, 10, 20, 30, 100, 200]);
		for (const [index, end] of scale.breaks.entries()) expect(scale.getClass(end)).toBe(index + 1);
	});
});
