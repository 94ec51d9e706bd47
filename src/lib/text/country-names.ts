import { m } from '#messages';
import {
	COUNTRIES,
	getCountryByCode,
	type Country,
	type CountryCode
} from '../core/domain/countries';
import { joinNames } from './lists';

const NAMES: Readonly<Record<CountryCode, string>> = {
	KAZ: m.countries_kaz(),
	KGZ: m.countries_kgz(),
	TJK: m.countries_tjk(),
	TKM: m.countries_tkm(),
	UZB: m.countries_uzb()
};

/** The name of one of the five in the language of the build. */
export const nameCountry = (code: CountryCode): string => NAMES[code];

export interface NamedCountry extends Country {
	/** In the language of the build. */
	name: string;
}

/** The five with their names, in the order of `COUNTRIES`. */
export const NAMED_COUNTRIES: readonly NamedCountry[] = COUNTRIES.map((country) => ({
	...country,
	name: NAMES[country.code]
}));

export const getNamedCountry = (code: CountryCode): NamedCountry => ({
	...getCountryByCode(code),
	name: NAMES[code]
});

/** `Kazakhstan, Kyrgyzstan and Uzbekistan`. */
export const nameCountries = (codes: readonly CountryCode[]): string =>
	joinNames(codes.map(nameCountry));
