import { getCountryBySlug, type CountryCode } from '$lib/core/domain/countries';

/**
 * The country in the path of a URL, which the charts of its page need not name; null if none.
 * @param href also of a portable copy, whose path is behind the `#`
 */
export function findPageCountry(href = location.href): CountryCode | null {
	// the query before the path of a portable copy, then what follows the path
	const path = href.replace(/\?[^#]*(?=#\/)/, '').replace(/\?.*$|#(?!\/).*$/s, '');
	const words = path.split(/[/#]/);
	const found = words.map((word) => getCountryBySlug(word)).find((country) => country != null);
	return found?.code ?? null;
}
