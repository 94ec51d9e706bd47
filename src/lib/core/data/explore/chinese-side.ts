import type { CountryCode } from '../../domain/countries';
import { atlas } from '../atlas';
import type { Institute } from '../types';
import { isOpenAtYearEnd } from './institute-years';
import type { ChineseProvince, ExploreTables, HostCount, PartnerInstitution } from './types';
import { m } from '#messages';

type ChineseTables = Pick<ExploreTables, 'chineseProvinces'>;

export interface PartnerInYear extends PartnerInstitution {
	/** Its sites that are open at the end of the year. */
	institutes: readonly Institute[];
}

export interface ProvinceInYear extends Pick<ChineseProvince, 'code' | 'names' | 'lonLat'> {
	partners: readonly PartnerInYear[];
	/** International students of all origins in that year; null if none was published. */
	allOrigins: HostCount | null;
}

function partnersInYear(
	{ partners }: ChineseProvince,
	country: CountryCode | null,
	year: number
): PartnerInYear[] {
	return partners
		.map((partner) => ({
			...partner,
			institutes: atlas.institutes.filter(
				(institute) =>
					partner.instituteIds.includes(institute.id) &&
					(country === null || institute.country === country) &&
					isOpenAtYearEnd(institute, year)
			)
		}))
		.filter(({ institutes }) => institutes.length > 0);
}

/** Provinces with a partner of an open site of a country, or of all five, most sites first. */
export function selectPartnerProvinces(
	{ chineseProvinces }: ChineseTables,
	country: CountryCode | null,
	year: number
): ProvinceInYear[] {
	const sites = ({ partners }: ProvinceInYear) =>
		partners.reduce((sum, { institutes }) => sum + institutes.length, 0);
	return chineseProvinces
		.map((province) => ({
			code: province.code,
			names: province.names,
			lonLat: province.lonLat,
			partners: partnersInYear(province, country, year),
			allOrigins: province.allOrigins.find((count) => count.year === year) ?? null
		}))
		.filter(({ partners }) => partners.length > 0)
		.sort((a, b) => sites(b) - sites(a));
}

/** What is known about where in China the students are. */
export const WHERE_STUDENTS_LIVE: readonly string[] = [
	m.chinese_side_live_no_table(),
	m.chinese_side_live_all(),
	m.chinese_side_live_xinjiang()
];
