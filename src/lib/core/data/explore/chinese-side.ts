import type { CountryCode } from '../../domain/countries';
import { atlas } from '../atlas';
import type { Institute } from '../types';
import { isOpenAtYearEnd } from './institute-years';
import type {
	ChineseProvince,
	ExploreTables,
	HostCount,
	PartnerInstitution,
	StudentPlace
} from './types';

type ChineseTables = Pick<ExploreTables, 'chineseProvinces' | 'studentPlaces'>;

export interface PartnerInYear extends PartnerInstitution {
	/** The sites it is the partner of that are open at the end of the year. */
	institutes: readonly Institute[];
}

export interface ProvinceInYear extends Pick<ChineseProvince, 'code' | 'names' | 'lonLat'> {
	partners: readonly PartnerInYear[];
	/** International students of all origins in that very year; null where none was published. */
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

/** International students of ALL origins by province in a year, largest first; 2014 and 2018 mainly. */
export function selectHostProvinces(
	{ chineseProvinces }: ChineseTables,
	year: number
): { province: ChineseProvince; count: HostCount }[] {
	return chineseProvinces
		.flatMap((province) => {
			const count = province.allOrigins.find((each) => each.year === year);
			return count ? [{ province, count }] : [];
		})
		.sort((a, b) => b.count.students - a.count.students);
}

/** Single facts on where students of a country, or of any, are. Examples: not to be scaled up. */
export function selectStudentPlaces(
	{ studentPlaces }: ChineseTables,
	country: CountryCode | null,
	year: number
): StudentPlace[] {
	return studentPlaces.filter(
		(place) => place.year === year && (country === null || place.countries.includes(country))
	);
}
