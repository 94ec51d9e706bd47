import type { HistoryEntry } from '../../../../src/lib/core/data/history-types';
import type { Evidence } from '../../../../src/lib/core/data/types';
import type { LonLat } from '../../../../src/lib/core/domain/geography';
import { isCountryCode } from '../../../../src/lib/core/domain/countries';
import { number, optionalLonLat, optionalNumber, text, word } from '../../cells';
import type { CsvRow } from '../../csv-table';
import type { PlaceLinkRow } from '../../geo/read-sources';
import type { RegionArea } from '../../geo/region-areas';
import { indexPlaces } from '../../joined-places';
import { listProjectStates } from '../../project-statuses';
import { getTable, type TableSet } from '../../read-tables';
import { shapeCityTies } from '../explore/people';
import { listCodesAt } from '../explore/regions';
import type { HistoryPlaces } from './places';

/** What the entries of all tables need. */
export interface HistoryGround {
	set: TableSet;
	areas: readonly RegionArea[];
	places: HistoryPlaces;
	links: readonly PlaceLinkRow[];
}

const joinDate = (year: number, month: number | null) =>
	month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`;

export function findRegions(
	areas: readonly RegionArea[],
	country: string,
	lonLat: LonLat | null
): string[] {
	return lonLat && isCountryCode(country) ? listCodesAt(areas, country, lonLat) : [];
}

/** The regions of a waypoint, crossing or port. */
export function findPlaceRegions({ set, areas }: HistoryGround): (place: string) => string[] {
	const rows = indexPlaces(set);
	return (place) => {
		const row = rows.get(place);
		if (!row) return [];
		return findRegions(areas, text(row, 'country'), [number(row, 'lon'), number(row, 'lat')]);
	};
}

const tell = (row: CsvRow) => ({
	row: text(row, 'id'),
	sourceId: text(row, 'source_id'),
	evidence: word<Evidence>(row, 'evidence')
});

/** Where a row belongs: to the places of its link, else by its name and point. */
function placeRow(
	{ areas, places, links }: HistoryGround,
	table: string,
	row: CsvRow,
	name: string
): Pick<HistoryEntry, 'at' | 'regions'> {
	const lonLat = optionalLonLat(row);
	const country = text(row, 'country');
	const link = links.find((each) => each.table === table && each.row === text(row, 'id'));
	if (link?.place === '') return { at: [], regions: [] };
	const found = link ? link.place.split(';') : places.find(country, name, lonLat);
	const at = found === null ? [] : typeof found === 'string' ? [found] : found;
	return { at, regions: findRegions(areas, country, lonLat) };
}

export function listInstituteEntries(ground: HistoryGround): HistoryEntry[] {
	return getTable(ground.set, 'institutes').rows.flatMap((row) => {
		const where = placeRow(ground, 'institutes', row, text(row, 'city'));
		return (['opened', 'closed'] as const).flatMap((change): HistoryEntry[] => {
			const date = text(row, change);
			if (date === '') return [];
			const id = `institute:${text(row, 'id')}:${change}`;
			return [{ kind: 'institute', id, date, ...where, ...tell(row), change }];
		});
	});
}

/** Rows about a whole region or country are of no place; what is drawn along a corridor, of no region. */
function placeSite(ground: HistoryGround, table: string, row: CsvRow) {
	const { at, regions } = placeRow(ground, table, row, text(row, 'place'));
	const isLinked = ground.links.some(
		(each) => each.table === table && each.row === text(row, 'id')
	);
	const isPrecise = ['site', 'city'].includes(text(row, 'place_precision'));
	const isAlongCorridor = text(row, 'corridor_id') !== '';
	return {
		at: isLinked || (isPrecise && !isAlongCorridor) ? at : [],
		regions: isAlongCorridor ? [] : regions
	};
}

export function listProjectEntries(ground: HistoryGround): HistoryEntry[] {
	const states = listProjectStates(ground.set);
	return getTable(ground.set, 'projects').rows.flatMap((row) => {
		const where = placeSite(ground, 'projects', row);
		const id = text(row, 'id');
		return states.get(id)!.changes.flatMap((change): HistoryEntry[] => {
			const { year, status, isBought, sourceId, evidence } = change;
			if (year === null) return [];
			return [
				{
					kind: 'project',
					id: `project:${id}:${status}:${year}`,
					date: String(year),
					...where,
					...{ row: id, status, sourceId, evidence },
					...(isBought && { isBought })
				}
			];
		});
	});
}

export const listFinanceEntries = (ground: HistoryGround): HistoryEntry[] =>
	getTable(ground.set, 'finance_records').rows.map((row) => ({
		kind: 'finance',
		id: `finance:${text(row, 'id')}`,
		date: joinDate(number(row, 'year'), optionalNumber(row, 'month')),
		...placeSite(ground, 'finance_records', row),
		...tell(row)
	}));

export const listEventEntries = (ground: HistoryGround): HistoryEntry[] =>
	getTable(ground.set, 'events').rows.map((row) => ({
		kind: 'event',
		id: `event:${text(row, 'id')}`,
		date: text(row, 'date'),
		...placeRow(ground, 'events', row, text(row, 'place')),
		...tell(row)
	}));

/** At both ends; a pair of regions is told of the region of the five only. */
export function listTieEntries({ set, areas, places }: HistoryGround): HistoryEntry[] {
	const ties = shapeCityTies(set, areas);
	return getTable(set, 'city_ties').rows.flatMap((row, index): HistoryEntry[] => {
		const date = text(row, 'date');
		if (date === '') return [];
		const country = text(row, 'country');
		const ends = [
			text(row, 'place_kind') === 'city' &&
				places.find(country, text(row, 'place'), optionalLonLat(row)),
			text(row, 'chinese_kind') === 'city' &&
				places.find(
					'CHN',
					text(row, 'chinese_place'),
					optionalLonLat(row, 'chinese_lon', 'chinese_lat')
				)
		];
		return [
			{
				kind: 'tie',
				id: `tie:${text(row, 'id')}`,
				date,
				at: ends.filter((end) => typeof end === 'string'),
				regions: findRegions(areas, country, ties[index]!.lonLat),
				...tell(row)
			}
		];
	});
}

/** Dated facts about places, and the openings of crossings and ports that no other row dates. */
export function listPlaceEntries(
	ground: HistoryGround,
	others: readonly HistoryEntry[]
): HistoryEntry[] {
	const findOwn = findPlaceRegions(ground);
	const openings = getTable(ground.set, 'place_dates').rows;
	const dates = openings.map((row): HistoryEntry => ({
		kind: 'date',
		id: `date:${text(row, 'id')}`,
		date: text(row, 'date'),
		at: [text(row, 'place_id')],
		regions: findOwn(text(row, 'place_id')),
		...tell(row),
		statement: text(row, 'statement')
	}));
	const opened = new Set([
		...openings
			.filter((row) => ['opening', 'reopening'].includes(text(row, 'kind')))
			.map((row) => `${text(row, 'place_id')} ${text(row, 'date').slice(0, 4)}`),
		...ground.links
			.filter(({ counts }) => counts === 'opening')
			.flatMap(({ table, row, place }) => {
				const known = others.find(({ id }) => id === `${table.slice(0, -1)}:${row}`);
				return known ? [`${place} ${known.date.slice(0, 4)}`] : [];
			})
	]);
	const nodes = getTable(ground.set, 'corridor_nodes').rows.flatMap((row): HistoryEntry[] => {
		const place = text(row, 'place_id');
		const year = text(row, 'opened_year');
		if (year === '' || opened.has(`${place} ${year}`)) return [];
		const facts = { ...tell(row), row: place };
		const where = { at: [place], regions: findOwn(place) };
		return [{ kind: 'node', id: `node:${place}`, date: year, ...where, ...facts }];
	});
	return [...dates, ...nodes];
}
