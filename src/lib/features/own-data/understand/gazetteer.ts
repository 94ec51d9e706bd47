import { LANGUAGE } from '#language';
import { m } from '#messages';
import type { FeatureCollection, Point } from 'geojson';
import type { SearchEntry } from '$lib/core/data/search';
import { foldText } from '$lib/core/data/search-fold';
import { nearestOf } from '$lib/core/data/nearest';
import type { LonLat } from '$lib/core/domain/geography';
import { isCountryCode, COUNTRIES, type CountryCode } from '$lib/core/domain/countries';
import { CHINESE_PROVINCES } from './chinese-provinces';
import { CITY_REGIONS, type NamedRegion, type Region } from './city-regions';
import { OTHER_CODES, countryNames } from './country-names';

/** A name on the map, `static/geo/labels.json`: in four languages and its own. */
type NameProperties = Record<'c' | 'en' | 'ru' | 'zh' | 'kk' | 'local', string> & { code?: string };
type Names = FeatureCollection<Point, NameProperties>;

export interface MapLabels {
	cities: Names;
	regions: Names;
	countries: Names;
}

export interface Place {
	name: string;
	lonLat: LonLat;
	/** Null where it lies in none of the five. */
	country: CountryCode | null;
}

export type Found<T> =
	| { found: T }
	| { fault: 'unknown' }
	/** Several things of the name. */
	| { fault: 'ambiguous' }
	/** A country that is none of the five. */
	| { fault: 'other-country' };

/** Knows names of countries, regions and places in all their spellings. */
export interface Gazetteer {
	country(text: string): Found<CountryCode>;
	/** @param country null where the row does not say */
	region(text: string, country: CountryCode | null): Found<Region>;
	place(text: string, country: CountryCode | null): Found<Place>;
	/** A place in China. */
	partner(text: string): Found<Place>;
	/** What a name that is not known most probably means; slow, for the few that are looked at. */
	suggest(kind: NameKind, text: string): string | null;
}

export type NameKind = 'country' | 'region' | 'place' | 'partner';

/** Words that a region's name is written with or without. */
const REGION_WORDS =
	/\s*(?:\b(?:region|oblast|province|viloyati|welayaty|velayat|city|sheng|autonomous)\b|область|обл|облысы|вилояти|вилояты|велаят|провинция|город|қаласы|каласы|州|省|市|自治区)\s*/gu;

/** Lower case and without the word; other letters are compared folded anyway. */
const withoutWord = (name: string) => name.toLowerCase().replace(REGION_WORDS, ' ').trim();

const namesOf = ({ en, ru, zh, kk, local }: NameProperties) => [en, ru, zh, kk, local];
/** Two places of one name so near to each other are the same for a map of five countries. */
const SAME_DEGREES = 0.4;

/** Of names in English, Chinese and Russian; Kazakh writes most cities of China as Russian does. */
const ownName = ([english = '', chinese = '', russian = '']: readonly string[]) =>
	({ en: english, zh: chinese, ru: russian, kk: russian })[LANGUAGE];

const isPoint = (at: SearchEntry['at']): at is LonLat => at?.length === 2;

class Index<T extends { name: string }> {
	private readonly byName = new Map<string, T[]>();
	private readonly shown: { id: string; name: string }[] = [];

	constructor(private readonly isSame: (a: T, b: T) => boolean) {}

	add(name: string, thing: T): void {
		const key = foldText(name);
		if (key === '') return;
		const own = this.byName.get(key) ?? [];
		if (own.some((each) => this.isSame(each, thing))) return;
		if (own.length === 0) this.shown.push({ id: name, name });
		this.byName.set(key, [...own, thing]);
	}

	has = (name: string) => this.byName.has(foldText(name));

	find(text: string, isMeant: (thing: T) => boolean): Found<T> {
		const all = this.byName.get(foldText(text)) ?? [];
		const meant = all.filter(isMeant);
		if (meant.length === 1) return { found: meant[0]! };
		if (meant.length > 1) return { fault: 'ambiguous' };
		return { fault: 'unknown' };
	}

	suggest(text: string): string | null {
		// a name that is known elsewhere is not misspelt
		return this.has(text) ? null : (nearestOf(text, this.shown)?.name ?? null);
	}
}

const isNear = (a: Place, b: Place) =>
	Math.hypot(a.lonLat[0] - b.lonLat[0], a.lonLat[1] - b.lonLat[1]) < SAME_DEGREES;

/**
 * Makes a gazetteer of what search and map know already.
 * @param entries of the index of search
 */
export function createGazetteer(entries: readonly SearchEntry[], labels: MapLabels): Gazetteer {
	const countries = countryNames();
	const others = new Set(
		[...OTHER_CODES, m.gazetteer_china(), 'China', 'Китай', 'Қытай', '中国'].map(foldText)
	);
	for (const { properties } of labels.countries.features)
		for (const name of namesOf(properties)) others.add(foldText(name));

	const regions = new Index<Region>((a, b) => a.code === b.code);
	const places = new Index<Place>(isNear);
	const partners = new Index<Place>(isNear);
	const otherSpellings = new Map(
		entries.flatMap(({ kind, country, name, names = [] }) =>
			kind === 'region' ? [[`${country} ${foldText(name)}`, names] as const] : []
		)
	);
	const short: [string, Region | Place][] = [];
	const named: NamedRegion[] = [];
	for (const { properties, geometry } of labels.regions.features) {
		const lonLat = geometry.coordinates as LonLat;
		const own = namesOf(properties);
		if (properties.c === 'CHN') {
			const place = { name: properties[LANGUAGE], lonLat, country: null };
			for (const name of own) partners.add(name, place);
			short.push(...own.map((name): [string, Place] => [name, place]));
		} else if (isCountryCode(properties.c)) {
			const { c: country, code = '', [LANGUAGE]: name } = properties;
			named.push({ code, country, name, lonLat, names: own });
		}
	}
	for (const { names, ...region } of [...named, ...CITY_REGIONS]) {
		const spelt = names.flatMap(
			(name) => otherSpellings.get(`${region.country} ${foldText(name)}`) ?? []
		);
		for (const name of [...names, ...spelt]) regions.add(name, region);
		short.push(...names.map((name): [string, Region] => [name, region]));
	}
	for (const { properties, geometry } of labels.cities.features) {
		const country = isCountryCode(properties.c) ? properties.c : null;
		const place = { name: properties[LANGUAGE], lonLat: geometry.coordinates as LonLat, country };
		for (const name of namesOf(properties)) {
			places.add(name, place);
			if (properties.c === 'CHN') partners.add(name, place);
		}
	}
	for (const { kind, name, names = [], at, country = null, context = '' } of entries) {
		if (kind !== 'place' || !isPoint(at)) continue;
		const isChinese = context.includes(m.gazetteer_china());
		for (const each of [name, ...names]) {
			places.add(each, { name, lonLat: at, country });
			if (isChinese) partners.add(each, { name, lonLat: at, country });
		}
	}
	// a name without its `region` means the region only where nothing else is called so
	for (const [name, thing] of short) {
		const bare = withoutWord(name);
		if (bare === name.toLowerCase()) continue;
		if ('code' in thing && !regions.has(bare)) regions.add(bare, thing);
		if (!('code' in thing) && !partners.has(bare)) partners.add(bare, thing);
	}

	for (const { names, lonLat } of CHINESE_PROVINCES)
		for (const name of names)
			if (!partners.has(name)) partners.add(name, { name: ownName(names), lonLat, country: null });

	const countryThings = COUNTRIES.map(({ code, name }) => ({ id: code, name }));
	return {
		country(text) {
			const code = countries.get(foldText(text));
			if (code) return { found: code };
			return { fault: others.has(foldText(text)) ? 'other-country' : 'unknown' };
		},
		region(text, country) {
			const isMeant = (region: Region) => country === null || region.country === country;
			const found = regions.find(text, isMeant);
			if ('found' in found) return found;
			const bare = regions.find(withoutWord(text), isMeant);
			return 'found' in bare ? bare : found;
		},
		place: (text, country) =>
			places.find(text, (place) => country === null || place.country === country),
		partner(text) {
			const found = partners.find(text, () => true);
			return 'found' in found ? found : partners.find(withoutWord(text), () => true);
		},
		suggest(kind, text) {
			if (kind === 'country') return nearestOf(text, countryThings)?.name ?? null;
			return { region: regions, place: places, partner: partners }[kind].suggest(text);
		}
	};
}
