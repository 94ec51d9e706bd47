import type {
	ChineseProvince,
	HostCount,
	PartnerInstitution,
	StudentPlace
} from '../../../../src/lib/core/data/explore/types';
import type { CountryCode } from '../../../../src/lib/core/domain/countries';
import { isYear } from '../../../../src/lib/core/domain/years';
import { list, number, optionalLonLat, text } from '../../cells';
import type { CsvRow } from '../../csv-table';
import { findRegionAt, type RegionArea } from '../../geo/region-areas';
import { getTable, type TableSet } from '../../read-tables';
import { parseBound, readKnownFrom } from './known';

interface PlacedPartner {
	province: string;
	partner: PartnerInstitution;
}

function placePartners(set: TableSet, areas: readonly RegionArea[]): PlacedPartner[] {
	const placed = new Map<string, PlacedPartner>();
	for (const row of getTable(set, 'institutes').rows) {
		const name = text(row, 'chinese_partner');
		const lonLat = optionalLonLat(row, 'partner_lon', 'partner_lat');
		if (name === '' || !lonLat) continue;
		const area = findRegionAt(areas, 'CHN', lonLat);
		if (!area) throw new Error(`${name} in ${text(row, 'partner_city')} is in no province`);
		const known = placed.get(name) ?? {
			province: area.code,
			partner: { name, city: text(row, 'partner_city'), lonLat, instituteIds: [] }
		};
		known.partner.instituteIds.push(text(row, 'id'));
		placed.set(name, known);
	}
	return [...placed.values()];
}

function shapeHostCount(row: CsvRow): HostCount {
	const known = readKnownFrom(row, { note: 'All origins, not Central Asians.' });
	return { year: number(row, 'year'), students: number(row, 'students'), ...known };
}

/** Provinces with a partner of an institute, a count of international students, or a tie, by code. */
export function shapeChineseProvinces(
	set: TableSet,
	areas: readonly RegionArea[]
): ChineseProvince[] {
	const partners = placePartners(set, areas);
	const counts = getTable(set, 'host_provinces').rows;
	const provinces = areas
		.filter(({ country }) => country === 'CHN')
		.map(({ code, names, lonLat }): ChineseProvince => ({
			code,
			names,
			lonLat,
			partners: partners.filter(({ province }) => province === code).map(({ partner }) => partner),
			allOrigins: counts
				.filter((row) => text(row, 'province') === names.en)
				.map(shapeHostCount)
				.sort((a, b) => a.year - b.year)
		}));
	const tied = new Set(
		['city_ties', 'air_routes'].flatMap((table) =>
			getTable(set, table).rows.map((row) => text(row, 'chinese_province'))
		)
	);
	return provinces.filter(
		({ partners: own, allOrigins, names }) =>
			own.length + allOrigins.length > 0 || tied.has(names.en)
	);
}

/** Single facts on students in a city, university or province, in the years of the atlas. */
export function shapeStudentPlaces(set: TableSet): StudentPlace[] {
	return getTable(set, 'students_by_destination')
		.rows.filter((row) => isYear(number(row, 'year')))
		.map((row) => {
			const one = text(row, 'country');
			const bound = parseBound(`${text(row, 'unit')}; ${text(row, 'note')}`);
			return {
				id: text(row, 'id'),
				countries: (one === '' ? list(row, 'countries') : [one]) as CountryCode[],
				year: number(row, 'year'),
				place: text(row, 'destination'),
				lonLat: [number(row, 'lon'), number(row, 'lat')],
				value: number(row, 'value'),
				unit: text(row, 'unit').replace(/, (floor|ceiling)$/, ''),
				...readKnownFrom(row, { quality: bound ? 'estimate' : 'reported', bound })
			};
		});
}
