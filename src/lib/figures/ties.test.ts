import { describe, expect, it } from 'vitest';
import built from '#built/explore.json';
import { isRowSubject } from './provenance';
import {
	getAirFigure,
	describeTie,
	isRoute,
	selectTies,
	getTieFigure,
	groupTiesByProvince
} from './ties';
import type { ExploreTables } from '../core/data/explore/types';

const tables = built as unknown as ExploreTables;
const tie = (id: string) => tables.cityTies.find((each) => each.id === id)!;
const route = (id: string) => tables.airRoutes.find((each) => each.id === id)!;

describe('ties of cities', () => {
	it('are dated to the year, without a year, or later', () => {
		const { byYear, undated, later } = selectTies(tables, 'KGZ', 2019);
		const listIds = (ties: readonly { id: string }[]) => ties.map(({ id }) => id);
		expect(listIds(byYear)).toEqual(
			expect.arrayContaining(['tie-bishkek-guangzhou', 'tie-osh-region-guangdong', 'tie-osh-xian'])
		);
		expect(listIds(later)).toContain('tie-bishkek-sichuan');
		const own = tables.cityTies.filter(({ country }) => country === 'KGZ');
		expect([...byYear, ...undated, ...later]).toHaveLength(own.length);
		expect(listIds(selectTies(tables, 'KGZ', 2015).byYear)).not.toContain('tie-osh-xian');
	});

	it('say their kind, their date or that none was found, and their doubt', () => {
		expect(describeTie(tie('tie-osh-xian'))).toBe('twinning; 13 June 2019');
		expect(describeTie(tie('tie-almaty-urumqi'))).toBe(
			'twinning; no year found, existed by 2023 (unverified)'
		);
		expect(describeTie(tie('tie-karshi-zhenjiang'))).toBe('memorandum; no year found');
	});

	it('have a line for files where both ends have a position', () => {
		const { subject, text } = getTieFigure(tie('tie-osh-xian'));
		expect(text).toBe("Osh–Xi'an");
		const items = isRowSubject(subject) ? subject.places?.().items : [];
		expect(items?.[0]?.geometry).toEqual({
			type: 'LineString',
			coordinates: [
				[72.7985, 40.52828],
				[108.9, 34.2667]
			]
		});
		expect(getTieFigure(tie('tie-payariq-district-wuzhong')).subject).not.toHaveProperty('places');
	});

	it('end where the name of an area is, which is no exact place', () => {
		const { subject } = getTieFigure(tie('tie-osh-region-guangdong'));
		const [item] = isRowSubject(subject) ? subject.places!().items : [];
		expect(item).toMatchObject({ approximate: true, geometry: { type: 'LineString' } });
	});

	it('are counted by province, each once', () => {
		const provinces = groupTiesByProvince(tables);
		expect(provinces.reduce((sum, { ties }) => sum + ties.length, 0)).toBe(tables.cityTies.length);
		expect(provinces[0]).toMatchObject({ names: { en: 'Xinjiang' } });
		const counts = provinces.map(({ ties }) => ties.length);
		expect(counts).toEqual([...counts].sort((a, b) => b - a));
	});
});

describe('flights', () => {
	it('are routes with a date, or weekly flights that say whether they were flown', () => {
		expect(getAirFigure(route('air-xian-ashgabat'))).toMatchObject({
			text: "Xi'an–Urumqi–Ashgabat",
			label: 'began 13 May 2023; flights a week: 1'
		});
		expect(getAirFigure(route('air-xian-dushanbe')).label).toMatch(/^announced for 18 May 2023/);
		expect(getAirFigure(route('air-uzb-chengdu')).label).toMatch(/\(unverified\)$/);
		expect(getAirFigure(route('air-kaz-2023-11-right'))).toMatchObject({ text: '84', value: 84 });
		expect(getAirFigure(route('air-kaz-2023-11-right')).label).toMatch(/allowed/);
		const routes = tables.airRoutes.filter(({ measure }) => measure.startsWith('route_'));
		expect(tables.airRoutes.filter(isRoute)).toEqual(routes);
	});
});
