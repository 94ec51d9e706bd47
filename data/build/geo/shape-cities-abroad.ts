import type { CityAbroad } from '../../../src/lib/features/user-data/understand/gazetteer';
import type { CityAbroadRow } from './read-sources';

/** Places abroad with all their names, in the order of the table. */
export const shapeCitiesAbroad = (rows: readonly CityAbroadRow[]): CityAbroad[] =>
	rows.map((row) => {
		const { country, name_en: en, name_ru: ru, name_zh: zh, name_kk: kk, name_local: local } = row;
		const own = new Set([en, ru, zh, kk]);
		const others = [local, ...row.other_names.split(';')].filter(
			(name) => name !== '' && !own.has(name)
		);
		return { country, names: { en, ru, zh, kk }, others, lonLat: [row.lon, row.lat] };
	});
