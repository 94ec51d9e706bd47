import type { CountryCode } from '../../domain/countries';
import { atlas } from '../atlas';
import { isOpenAtYearEnd } from './institute-years';
import type { ChineseProvince, ExploreTables } from './types';

type ChineseTables = Pick<ExploreTables, 'chineseProvinces'>;

/** Partners with their sites that are open at the end of a year. */
function partnersInYear({ partners }: ChineseProvince, country: CountryCode | null, year: number) {
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
) {
	const sites = ({ partners }: { partners: ReturnType<typeof partnersInYear> }) =>
		partners.reduce((sum, { institutes }) => sum + institutes.length, 0);
	return chineseProvinces
		.map((province) => ({
			code: province.code,
			names: province.names,
			lonLat: province.lonLat,
			partners: partnersInYear(province, country, year),
			/** International students of all origins; null if no number was published. */
			allOrigins: province.allOrigins.find((count) => count.year === year) ?? null
		}))
		.filter(({ partners }) => partners.length > 0)
		.sort((a, b) => sites(b) - sites(a));
}
export type ProvinceInYear = ReturnType<typeof selectPartnerProvinces>[number];
