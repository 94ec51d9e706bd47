import { describe, expect, it } from 'vitest';
import built from '#built/detail.json';
import type { DetailTables } from '../../core/data/types';
import { getTableRow } from '../provenance';
import { FIRST_LAYERS } from '../../core/domain/layers';
import { DEFAULT_VIEW, type ViewState } from '../../core/domain/view-state';
import { YEARS } from '../../core/domain/years';
import { getHeadlineFigure } from '../headline-copy';
import { listLabelFigures } from '../label-figures';
import { MARK_SCALES } from '../model';
import { countTies, describeTies, getTieCountFigure } from './describe';
import { entry } from './entry';
import { listItems } from './items';
import { getTieForm, TIE_DASHES, TIE_FORMS } from './line-style';
import { getTieYear, selectDrawnTies, selectTieLines } from './select';
import { getTieTip } from './tip';

const detail = built as unknown as DetailTables;
const at = (patch: Partial<ViewState> = {}): ViewState => ({
	...DEFAULT_VIEW,
	...{ layers: ['ties'], focus: 'ties' },
	...patch
});
const listIds = (view: ViewState) => selectDrawnTies(view, detail).map(({ tie }) => tie.id);
const tie = (id: string) => detail.cityTies.find((each) => each.id === id)!;

describe('ties', () => {
	it('are hidden until they are shown', () => {
		expect(FIRST_LAYERS).not.toContain('ties');
		expect(listIds({ ...DEFAULT_VIEW, year: 2023 })).toEqual([]);
	});

	it('are drawn from their year on', () => {
		expect(listIds(at({ year: 2005 }))).toEqual(['tie-bishkek-guangzhou']);
		expect(listIds(at({ year: 2018 }))).not.toContain('tie-osh-xian');
		expect(listIds(at({ year: 2019 }))).toContain('tie-osh-xian');
	});

	it('without a year are drawn from the year by which they are known', () => {
		expect(tie('tie-astana-beijing')).toMatchObject({ date: null, knownByYear: 2011 });
		expect(listIds(at({ year: 2010 }))).not.toContain('tie-astana-beijing');
		expect(listIds(at({ year: 2011 }))).toContain('tie-astana-beijing');
	});

	it('after the last year, or without a place, have no line', () => {
		const drawn = listIds(at({ year: 2023 }));
		expect(drawn).not.toContain('tie-almaty-shanghai');
		expect(drawn).not.toContain('tie-payariq-district-wuzhong');
		expect(drawn).toHaveLength(37);
	});

	it('of an area end where its name is', () => {
		expect(tie('tie-osh-region-guangdong').hasArea).toBe(true);
		expect(listIds(at({ year: 2016 }))).toContain('tie-osh-region-guangdong');
	});

	it('compared with a base year are those known since', () => {
		const since = listIds(at({ year: 2018, against: 2013 }));
		expect(since).toContain('tie-dushanbe-qingdao');
		expect(since).not.toContain('tie-mary-xian');
	});

	it('are the same list in every year, so that a step uploads nothing', () => {
		const lines = selectTieLines(at({ year: 2005 }), detail);
		for (const year of YEARS) expect(selectTieLines(at({ year }), detail)).toBe(lines);
	});

	it('are listed as they are drawn', () => {
		for (const year of [2005, 2013, 2023]) {
			const view = at({ year });
			expect(listItems(view, detail).map(({ id }) => id)).toEqual(listIds(view));
			expect(listItems(view, null)).toEqual([]);
		}
	});

	it('look different by how they are known, and say so', () => {
		expect(getTieForm(tie('tie-osh-xian'))).toBe('dated');
		expect(getTieForm(tie('tie-bishkek-bole'))).toBe('undated');
		expect(getTieForm(tie('tie-almaty-shenzhen'))).toBe('unverified');
		expect(getTieForm(tie('tie-tokmok-jining'))).toBe('unverified-undated');
		expect(new Set(TIE_FORMS.map((form) => String(TIE_DASHES[form]))).size).toBe(4);
		expect(getTieTip(tie('tie-tokmok-jining'))).toMatchObject({
			title: 'Tokmok–Jining',
			value: 'twinning; no year found, existed by 2023 (unverified)',
			quality: 'unverified',
			intent: { selection: { kind: 'tie', id: 'tie-tokmok-jining' } }
		});
	});
});

describe('counts of ties', () => {
	it('are those of the table', () => {
		for (const year of YEARS) {
			const known = detail.cityTies.filter((each) => (getTieYear(each) ?? Infinity) <= year);
			expect(countTies('all', null, year)).toBe(known.length);
			const undated = known.filter(({ date }) => date === null);
			expect(countTies('undated', null, year)).toBe(undated.length);
			const drawn = selectDrawnTies(at({ year }), detail).length;
			expect(countTies('unplaced', null, year)).toBe(known.length - drawn);
		}
	});

	it('are the least, because the list is not complete', () => {
		expect(getTieCountFigure('KGZ', 2019)).toMatchObject({
			text: 'at least 8 pairs',
			value: 8,
			quality: 'unverified',
			label: 'sister cities and regions known by the end of 2019, 5 of them without a year'
		});
		expect(getTieCountFigure('KGZ', 2012)).toMatchObject({
			text: 'at least 1 pair',
			quality: 'estimate'
		});
	});

	it('are a gap where no pair was found, never a zero', () => {
		expect(getTieCountFigure('UZB', 2010)).toMatchObject({
			text: 'none found',
			value: null,
			quality: 'none'
		});
		expect(entry.series(at(), 'UZB')[0]).toMatchObject({ value: null, quality: 'none' });
		expect(describeTies(at({ year: 2010, country: 'UZB' }))).toBe(
			'Uzbekistan: [no pair] of sister cities or regions found by the end of 2010'
		);
	});

	it('bug: in the label of a small country none found was no figure', () => {
		const view = at({ year: 2010 });
		for (const country of ['TJK', 'UZB'] as const)
			expect(listLabelFigures(view, country).map(({ text }) => text)).toEqual(['none found']);
	});

	it('of all five have their rows', () => {
		const figure = getHeadlineFigure(at({ year: 2023 }))!;
		expect(figure).toMatchObject({ text: 'At least 40 pairs', value: 40, country: null });
		expect(getTableRow(figure).file).toBe('city_ties.csv');
	});

	it('say in the legend how many have no place', () => {
		const listLabels = (year: number) =>
			entry
				.legend(at({ year }), MARK_SCALES.desktop)
				.groups.flat()
				.map(({ label }) => label);
		expect(listLabels(2018).join()).not.toMatch(/without a place/);
		expect(listLabels(2023)).toContain('3 pairs without a place');
	});
});
