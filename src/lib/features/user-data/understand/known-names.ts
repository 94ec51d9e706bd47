import { foldText } from '$lib/find/search-fold';
import { COUNTRY_ALIASES } from '$lib/core/link/aliases';
import { getCountryBySlug, type CountryCode } from '$lib/core/domain/countries';
import { NAMED_COUNTRIES } from '$lib/text/country-names';
import type { LonLat } from '$lib/core/domain/geography';

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

/**
 * Capitals of Chinese provinces, and Yiwu, from which freight trains leave, that
 * `static/geo/labels.json` lacks: English, Chinese and Russian name, coordinates to a hundredth of a degree.
 */
const ROWS = `Shijiazhuang;石家庄;Шицзячжуан|114.51|38.04
Taiyuan;太原;Тайюань|112.55|37.87
Hohhot;呼和浩特;Хух-Хото|111.75|40.84
Shenyang;沈阳;Шэньян|123.43|41.81
Jilin;吉林;Цзилинь|125.32|43.82
Changchun;长春;Чанчунь|125.32|43.82
Harbin;哈尔滨;Харбин|126.54|45.80
Nanjing;南京;Нанкин|118.80|32.06
Hangzhou;杭州;Ханчжоу|120.16|30.27
Hefei;合肥;Хэфэй|117.23|31.82
Fuzhou;福州;Фучжоу|119.30|26.08
Nanchang;南昌;Наньчан|115.86|28.68
Jinan;济南;Цзинань|117.12|36.65
Zhengzhou;郑州;Чжэнчжоу|113.63|34.75
Wuhan;武汉;Ухань|114.31|30.59
Changsha;长沙;Чанша|112.94|28.23
Guangzhou;广州;Гуанчжоу|113.26|23.13
Nanning;南宁;Наньнин|108.37|22.82
Haikou;海口;Хайкоу|110.20|20.04
Guiyang;贵阳;Гуйян|106.63|26.65
Kunming;昆明;Куньмин|102.83|24.88
Yiwu;义乌;Иу|120.08|29.31`;

export const CHINESE_CITIES: readonly { names: readonly string[]; lonLat: LonLat }[] = ROWS.split(
	'\n'
).map((row) => {
	const [names = '', lon, lat] = row.split('|');
	return { names: names.split(';'), lonLat: [Number(lon), Number(lat)] };
});
