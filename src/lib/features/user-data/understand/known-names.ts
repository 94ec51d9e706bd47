import { foldText } from '$lib/find/search-fold';
import { COUNTRY_ALIASES } from '$lib/core/link/aliases';
import { getCountryBySlug, type CountryCode } from '$lib/core/domain/countries';
import { NAMED_COUNTRIES } from '$lib/text/country-names';

/** Codes of ISO 3166-1, and names in the languages of the atlas and their own. */
const NAMES: Readonly<Record<CountryCode, string>> = {
	KAZ: 'KAZ;KZ;398;Kazakhstan;Republic of Kazakhstan;Қазақстан;Қазақстан Республикасы;Казахстан;Республика Казахстан;РК;哈萨克斯坦;哈萨克;Qazaqstan;Kazakstan',
	KGZ: 'KGZ;KG;417;Kyrgyzstan;Kyrgyz Republic;Kirghizia;Kirgizstan;Кыргызстан;Киргизия;Киргизстан;Кыргызская Республика;Кыргыз Республикасы;Қырғызстан;吉尔吉斯斯坦;吉尔吉斯',
	TJK: 'TJK;TJ;762;Tajikistan;Republic of Tajikistan;Tadzhikistan;Тоҷикистон;Таджикистан;Республика Таджикистан;Тәжікстан;塔吉克斯坦;塔吉克',
	TKM: 'TKM;TM;795;Turkmenistan;Turkmenia;Türkmenistan;Туркменистан;Туркмения;Түрікменстан;土库曼斯坦;土库曼',
	UZB: 'UZB;UZ;860;Uzbekistan;Republic of Uzbekistan;Oʻzbekiston;Ўзбекистон;Узбекистан;Республика Узбекистан;Өзбекстан;乌兹别克斯坦;乌兹别克'
};

/** The five countries by every spelling, folded. */
export function listCountryNames(): Map<string, CountryCode> {
	const names = new Map<string, CountryCode>();
	for (const { code, name, slug } of NAMED_COUNTRIES)
		for (const each of [name, slug, ...NAMES[code].split(';')]) names.set(foldText(each), code);
	for (const [alias, slug] of Object.entries(COUNTRY_ALIASES)) {
		const country = getCountryBySlug(slug);
		if (country) names.set(foldText(alias), country.code);
	}
	return names;
}

/** Codes of other countries in tables of the region; the map has their names. */
export const OTHER_CODES: readonly string[] =
	'CHN CN RUS RU AFG AF AZE AZ IRN IR MNG MN PAK PK IND IN TUR TR USA US DEU DE GEO GE ARM AM BLR BY UKR UA JPN JP KOR KR World WLD'.split(
		' '
	);
