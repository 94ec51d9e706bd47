import { foldText } from '$lib/find/search-fold';
import type { RawCell, RawTable } from '../read/raw-table';
import type { Gazetteer } from './gazetteer';
import { readNumber } from './read-number';
import { readYear } from './read-year';

/** What a column contains, by its names in the languages of the atlas. */
const HEADERS = {
	country:
		'country;republic;nation;state;economy;entity;geo;location;area;iso;iso2;iso3;iso code;country code;country name;ref area;reporter;origin;from;страна;республика;государство;откуда;ел;мемлекет;республика атауы;қайдан;国家;国;国别;来源国',
	region:
		'region;oblast;province;admin1;district;region name;регион;область;облыс;аймақ;өңір;地区;州;省;区域',
	place:
		'place;city;town;site;name;locality;место;город;населенный пункт;название;объект;жер;қала;орын;атауы;地点;城市;名称',
	lon: 'lon;lng;long;longitude;x;долгота;бойлық;经度',
	lat: 'lat;latitude;y;широта;ендік;纬度',
	partner:
		'partner;partner place;partner city;partner province;chinese partner;china place;host province;destination;to;партнер;место партнера;город партнера;назначение;куда;серіктес;қайда;баратын жер;伙伴;伙伴城市;目的地;中方城市',
	year: 'year;date;time;period;time period;год;дата;период;жыл;жылы;күні;年;年份;日期;时间',
	value:
		'value;amount;number;count;total;figure;obs value;quantity;sum;students;значение;величина;число;количество;сумма;показатель;всего;мән;мәні;саны;барлығы;数值;值;数量;金额;总计;人数',
	unit: 'unit;units;unit of measure;единица;единица измерения;ед;өлшем;бірлік;өлшем бірлігі;单位',
	source: 'source;sources;reference;источник;источники;дереккөз;дереккөзі;来源;出处',
	note: 'note;notes;comment;remark;примечание;комментарий;ескерту;ескертпе;备注;注释',
	quality: 'quality;status;obs status;grade;качество;статус;сапа;сапасы;质量;可靠性'
};

export type Role = keyof typeof HEADERS;
export const ROLES = Object.keys(HEADERS) as Role[];

/** A column's role, null if it is not used, and how it was found. */
export interface ColumnRole {
	role: Role | null;
	/** `chosen` by the user. */
	by: 'name' | 'cells' | 'chosen' | 'nothing';
}

const byHeader = new Map<string, Role>(
	ROLES.flatMap((role) =>
		HEADERS[role].split(';').map((name): [string, Role] => [foldText(name), role])
	)
);

/** Enough of a column to infer its role. */
const SAMPLE_ROWS = 60;
const LEAST_SHARE = 0.6;

function isNumber(cell: RawCell): boolean {
	const reading = readNumber(cell, 'point');
	return reading !== 'gap' && 'value' in reading;
}

/** Roles that can be inferred from cells, the most specific first. */
const listTests = (gazetteer: Gazetteer): readonly [Role, (cell: RawCell) => boolean][] => [
	['country', (cell) => 'found' in gazetteer.country(String(cell))],
	['year', (cell) => 'year' in readYear(cell) && String(cell).trim().length >= 4],
	['region', (cell) => 'found' in gazetteer.region(String(cell), null)],
	['value', isNumber]
];

/** The role of each column: by its name, else by most of its cells. Each role is used once. */
export function guessRoles(table: RawTable, gazetteer: Gazetteer): ColumnRole[] {
	const taken = new Set<Role>();
	const columns = table.columns.map((name): ColumnRole => {
		const role = byHeader.get(foldText(name)) ?? byHeader.get(foldText(name).replace(/ \d+$/, ''));
		if (!role || taken.has(role)) return { role: null, by: 'nothing' };
		taken.add(role);
		return { role, by: 'name' };
	});
	for (const [role, test] of listTests(gazetteer)) {
		if (taken.has(role) || (role === 'region' && taken.has('lon'))) continue;
		const index = columns.findIndex((column, at) => {
			if (column.role !== null) return false;
			const cells = table.rows.slice(0, SAMPLE_ROWS).map((row) => row[at]!);
			const filled = cells.filter((cell) => String(cell).trim() !== '');
			return filled.length > 0 && filled.filter(test).length / filled.length >= LEAST_SHARE;
		});
		if (index === -1) continue;
		taken.add(role);
		columns[index] = { role, by: 'cells' };
	}
	return columns;
}

/** The column of a role, or -1. */
export const findColumn = (columns: readonly ColumnRole[], role: Role): number =>
	columns.findIndex((column) => column.role === role);
