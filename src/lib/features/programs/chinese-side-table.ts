import { getEvidenceQuality } from '$lib/core/domain/quality';
import { YEARS } from '$lib/core/domain/years';
import { listProvinceRows } from '$lib/features/regions/chinese-side-content';
import { HOST_YEARS, listHostRows } from '$lib/features/regions/host-rows';
import { groupTiesByProvince } from '$lib/figures/ties';
import type { ProgramTables, TidyRow } from './program-tables';

/** Columns of every part of the page; those that a part has no words for are empty. */
interface ChineseSideRow {
	part: 'partners' | 'ties' | 'flights' | 'facts' | 'hosts';
	date: string;
	province?: string;
	chinese_place?: string | null;
	country?: string;
	place?: string | null;
	kind: string;
	value: number | null;
	unit: string;
	quality: string;
	bound?: string | null;
	note?: string;
	id: string;
}

const makeRow = (
	{
		part,
		date,
		province = '',
		chinese_place = '',
		country = '',
		place = '',
		...rest
	}: ChineseSideRow,
	...sourceIds: string[]
): TidyRow => {
	const { kind, value, unit, quality, bound = null, note = '', id } = rest;
	const cells = { part, date, province, chinese_place, country, place, kind };
	return { cells: { ...cells, value, unit, quality, bound, note, id }, sourceIds };
};

/** The partners of institutes open at the end of each year. */
const listPartnerRows = ({ explore }: ProgramTables): TidyRow[] =>
	YEARS.flatMap((year) =>
		listProvinceRows(explore, year).flatMap(({ province, byCountry }) =>
			byCountry.flatMap(({ country, sites }) =>
				sites.map(({ site, partner }) =>
					makeRow(
						{
							...{ part: 'partners', date: String(year), province: province.names.en },
							...{ chinese_place: partner, country, place: site.name, kind: site.kind },
							...{ value: 1, unit: 'institute open at the end of the year', id: site.id },
							quality: getEvidenceQuality(site.evidence)
						},
						site.sourceId
					)
				)
			)
		)
	);

const listTieRows = ({ explore }: ProgramTables): TidyRow[] =>
	groupTiesByProvince(explore).flatMap(({ names, ties }) =>
		ties.map(({ sourceId, chinesePlace, place, country, kind, quality, note, id, date }) =>
			makeRow(
				{
					...{ part: 'ties', date: date ?? '', province: names.en, chinese_place: chinesePlace },
					...{ country, place, kind, value: 1, unit: 'pair', quality, note, id }
				},
				sourceId
			)
		)
	);

const listFlightRows = ({ explore }: ProgramTables): TidyRow[] =>
	explore.airRoutes.map((row) =>
		makeRow(
			{
				...{
					part: 'flights',
					date: row.date,
					chinese_place: row.chineseCity,
					country: row.country
				},
				...{ place: row.city, kind: row.measure, value: row.flightsAWeek, unit: 'flights a week' },
				...{ quality: row.quality, bound: row.bound, note: row.note, id: row.id }
			},
			row.sourceId
		)
	);

const listFactRows = ({ explore }: ProgramTables): TidyRow[] =>
	explore.studentPlaces.map((fact) =>
		makeRow(
			{
				...{ part: 'facts', date: String(fact.year), chinese_place: fact.place },
				...{ country: fact.countries.join(' '), kind: 'students', value: fact.value },
				...{
					unit: fact.unit,
					quality: fact.quality,
					bound: fact.bound,
					note: fact.note,
					id: fact.id
				}
			},
			fact.sourceId
		)
	);

/** International students of all origins in provinces, for the years with counts. */
const listHostedRows = ({ explore }: ProgramTables): TidyRow[] =>
	listHostRows(explore).flatMap(({ names, counts }) =>
		counts.map((count, index) =>
			makeRow(
				{
					...{ part: 'hosts', date: String(HOST_YEARS[index]), province: names.en },
					...{ kind: 'students of all origins', value: count?.students ?? null, unit: 'persons' },
					...{ quality: count?.quality ?? 'none', bound: count?.bound ?? null },
					id: `${names.en}-${HOST_YEARS[index]}`
				},
				...(count ? [count.sourceId] : [])
			)
		)
	);

/** All parts of `/chinese-side` in all years. */
export const listChineseSideRows = (tables: ProgramTables): TidyRow[] =>
	[listPartnerRows, listTieRows, listFlightRows, listFactRows, listHostedRows].flatMap((list) =>
		list(tables)
	);
