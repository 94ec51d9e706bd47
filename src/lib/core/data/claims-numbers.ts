import { joinNames } from '../domain/lists';
import { formatPercent } from '../domain/numbers';
import { countryByCode, type CountryCode } from '../domain/countries';

/** A part of a whole as `40%`. */
export function formatShare(part: number, whole: number): string {
	return formatPercent(Math.round((part / whole) * 100));
}

export function nameOf(country: CountryCode): string {
	return countryByCode(country).name;
}

/** Names of countries, the largest figure first. */
export function namesByRank<T extends { country: CountryCode }>(
	rows: readonly T[],
	valueOf: (row: T) => number
): string {
	const names = [...rows]
		.sort((a, b) => valueOf(b) - valueOf(a))
		.map(({ country }) => nameOf(country));
	return joinNames(names);
}
