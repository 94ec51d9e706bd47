import { m } from '#messages';
import { joinNames } from '../domain/lists';
import { formatBillions, formatPlain } from '../domain/numbers';
import { countryByCode, type CountryCode } from '../domain/countries';

/** 52710 as `52.71 bn USD`. */
export function formatBillionUsd(amountMusd: number): string {
	return m.investment_billions({ amount: formatBillions(amountMusd) });
}

/** 9160000 as `9.16 million`. */
export function formatMillions(value: number): string {
	return m.claims_millions({ number: formatPlain(value / 1_000_000) });
}

/** A part of a whole as `40 %`. */
export function formatShare(part: number, whole: number): string {
	return m.forms_percent({ number: Math.round((part / whole) * 100) });
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
