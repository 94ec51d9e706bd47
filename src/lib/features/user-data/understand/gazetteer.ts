import { LANGUAGE } from '#language';
import { m } from '#messages';
import type { FeatureCollection, Point } from 'geojson';
import { loadExplore } from '$lib/text/load-explore';
import { existsInYear, getRegionStart } from '$lib/core/data/explore/regions';
import type { Region as AtlasRegion } from '$lib/core/data/explore/types';
import { clampYear, LAST_YEAR } from '$lib/core/domain/years';
import { loadSearchIndex, type SearchEntry } from '$lib/find/search';
import { foldText } from '$lib/find/search-fold';
import { findNearest } from '$lib/find/nearest';
import { REGION_FLOW_TARGET, type LonLat } from '$lib/core/domain/geography';
import { fetchAsset } from '$lib/core/site/assets';
import { getCountryByCode, isCountryCode, type CountryCode } from '$lib/core/domain/countries';
import { nameCountry, NAMED_COUNTRIES } from '$lib/text/country-names';
import { createCountryFinder } from './known-countries';
import { OTHER_CODES, listCountryNames } from './known-names';

/** A name in `static/geo/labels.json`: in four languages and its own. */
type NameProperties = Record<'c' | 'en' | 'ru' | 'zh' | 'kk' | 'local', string>;
type Names = FeatureCollection<Point, NameProperties>;

export interface MapLabels {
	cities: Names;
	regions: Names;
	countries: Names;
}

/** A place of `static/geo/cities-abroad.json`: the map has no label for it. */
export interface CityAbroad {
	/** ISO 3166-1, three letters. */
	country: string;
	names: Record<typeof LANGUAGE, string>;
	others: readonly string[];
	lonLat: LonLat;
}

export interface Region {
	/** The same before and after its borders changed. */
	code: string;
	/** Of its outline in a year. */
	areaCode: string;
	country: CountryCode;
	name: string;
	lonLat: LonLat;
}

export interface Place {
	name: string;
	lonLat: LonLat;
	/** Null outside the five countries. */
	country: CountryCode | null;
}

/** `ambiguous`: several places have the name; `other-country`: not one of the five. */
export type Found<T> = { found: T } | { error: 'unknown' | 'ambiguous' | 'other-country' };

export type NameKind = 'country' | 'region' | 'place' | 'partner';

/** Finds countries, regions and places by any spelling of their names. */
export type Gazetteer = ReturnType<typeof createGazetteer>;

/** Words that a region's name may include or omit. */
const REGION_LABELS =
	/\s*(?:\b(?:region|oblast|province|viloyati|welayaty|velayat|city|sheng|autonomous)\b|область|обл|облысы|вилояти|вилояты|велаят|провинция|город|қаласы|каласы|州|省|市|自治区)\s*/gu;

const withoutWord = (name: string) => name.toLowerCase().replace(REGION_LABELS, ' ').trim();

/** Words that the name of a stop, pass or port may include or omit. */
const PLACE_LABELS =
	/\s*(?:\b(?:station|pass|dry port|seaport|port|crossing)\b|станция|перевал|морской порт|порт|пункт пропуска|станциясы|асуы|теңіз порты|порты|өткелі|口岸|山口|海港|站)\s*/gu;

/** Without its kind and without what stands in brackets at its end; empty if nothing changes. */
function bareName(name: string): string {
	const bare = name
		.toLowerCase()
		.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '')
		.replace(PLACE_LABELS, ' ')
		.trim();
	return foldText(bare) === foldText(name) ? '' : bare;
}

const listNames = ({ en, ru, zh, kk, local }: NameProperties) => [en, ru, zh, kk, local];
/** Places of the same name nearer than this are the same place. */
const SAME_DEGREES = 0.4;

const isPoint = (at: SearchEntry['at']): at is LonLat => at?.length === 2;

class Index<T extends { name: string; country: CountryCode | null }> {
	private readonly byName = new Map<string, T[]>();
	private readonly shown: { id: string; name: string }[] = [];

	constructor(private readonly isSame: (a: T, b: T) => boolean) {}

	add(name: string, item: T): void {
		const key = foldText(name);
		if (key === '') return;
		const own = this.byName.get(key) ?? [];
		if (own.some((each) => this.isSame(each, item) && each.country === item.country)) return;
		if (own.length === 0) this.shown.push({ id: name, name });
		this.byName.set(key, [...own, item]);
	}

	has = (name: string) => this.byName.has(foldText(name));

	find(text: string, isPossible: (item: T) => boolean): Found<T> {
		const [found, ...others] = (this.byName.get(foldText(text)) ?? []).filter(isPossible);
		if (!found) return { error: 'unknown' };
		// both sides of a border have one name
		const isOther = others.some((other) => !this.isSame(found, other));
		return isOther ? { error: 'ambiguous' } : { found };
	}

	/** By the whole name, else without the word for a region. */
	findRegion(text: string, isPossible: (item: T) => boolean): Found<T> {
		const found = this.find(text, isPossible);
		if ('found' in found) return found;
		const short = this.find(withoutWord(text), isPossible);
		return 'found' in short ? short : found;
	}

	suggest(text: string): string | null {
		// known in another country, so not misspelt
		return this.has(text) ? null : (findNearest(text, this.shown)?.name ?? null);
	}
}

const fiveNames = NAMED_COUNTRIES.map(({ code, name }) => ({ id: code, name }));

const isNear = (a: Place, b: Place) =>
	Math.hypot(a.lonLat[0] - b.lonLat[0], a.lonLat[1] - b.lonLat[1]) < SAME_DEGREES;

/** The atlas’s map has no label of its own for it. */
const CHINA_NAMES = [m.gazetteer_china(), 'China', 'Китай', 'Қытай', '中国', 'CHN', 'CN'];

/**
 * Makes a gazetteer of the names in the search index, on the map, of the atlas's regions, and of places
 * abroad.
 */
export function createGazetteer(
	entries: readonly SearchEntry[],
	labels: MapLabels,
	atlasRegions: readonly AtlasRegion[],
	abroad: readonly CityAbroad[]
) {
	const countries = listCountryNames();
	const findCountry = createCountryFinder();
	const others = new Set(
		[
			...OTHER_CODES,
			...CHINA_NAMES,
			...labels.countries.features.flatMap(({ properties }) => listNames(properties))
		].map(foldText)
	);
	const regions = new Index<Region>((a, b) => a.code === b.code);
	const places = new Index<Place>(isNear);
	const partners = new Index<Place>(isNear);
	const otherSpellings = new Map(
		entries.flatMap(({ kind, country, name, names = [] }) =>
			kind === 'region' ? [[`${country} ${foldText(name)}`, names] as const] : []
		)
	);
	const regionNames: [string, Region][] = [];
	const forms = new Map<string, [AtlasRegion, Region][]>();
	for (const form of atlasRegions) {
		const { country, names, lonLat, slug } = form;
		const { code } = atlasRegions.find((each) => each.slug === slug && each.country === country)!;
		const region = { code, areaCode: form.code, country, name: names[LANGUAGE], lonLat };
		forms.set(code, [...(forms.get(code) ?? []), [form, region]]);
		for (const name of Object.values(names) as string[]) {
			const others = otherSpellings.get(`${country} ${foldText(name)}`) ?? [];
			for (const spelling of [name, ...others]) regions.add(spelling, region);
			regionNames.push([name, region]);
		}
	}
	for (const { properties, geometry } of labels.cities.features) {
		const country = isCountryCode(properties.c) ? properties.c : null;
		const place = { name: properties[LANGUAGE], lonLat: geometry.coordinates as LonLat, country };
		for (const name of listNames(properties)) {
			places.add(name, place);
			if (properties.c === 'CHN') partners.add(name, place);
		}
	}
	const provincesAt = new Set(
		labels.regions.features.map(({ geometry }) => String(geometry.coordinates))
	);
	for (const { kind, name, names = [], at, country = null, context = '' } of entries) {
		if (kind !== 'place' || !isPoint(at)) continue;
		const isChinese = context.includes(m.gazetteer_china());
		const isProvince = provincesAt.has(String(at));
		for (const each of [name, ...names]) {
			places.add(each, { name, lonLat: at, country });
			if (isChinese && !(isProvince && partners.has(each)))
				partners.add(each, { name, lonLat: at, country });
		}
	}
	// a name means a place abroad only if no place of the atlas has it
	for (const { country, names, others, lonLat } of abroad) {
		const place = { name: names[LANGUAGE], lonLat, country: null };
		for (const name of [...Object.values(names), ...others]) {
			const isFree = !places.has(name);
			if ((isFree || country === 'CHN') && !partners.has(name)) partners.add(name, place);
			if (isFree) places.add(name, place);
		}
	}
	// a name without its kind means a stop, pass or port only if no other place has it
	for (const { kind, name, names = [], at, country = null, context = '' } of entries) {
		if (kind !== 'place' || !isPoint(at)) continue;
		const place = { name, lonLat: at, country };
		const isChinese = context.includes(m.gazetteer_china());
		for (const bare of [name, ...names].map(bareName).filter(Boolean)) {
			if (!places.has(bare)) places.add(bare, place);
			if (isChinese && !partners.has(bare)) partners.add(bare, place);
		}
	}
	// a name without its word means the region only if no other region has it
	for (const [name, region] of regionNames)
		if (!regions.has(withoutWord(name))) regions.add(withoutWord(name), region);
	// and a name means a province only if no city has it
	for (const { properties, geometry } of labels.regions.features) {
		if (properties.c !== 'CHN') continue;
		const lonLat = geometry.coordinates as LonLat;
		const province = { name: properties[LANGUAGE], lonLat, country: null };
		for (const name of listNames(properties).flatMap((own) => [own, withoutWord(own)]))
			if (!partners.has(name)) partners.add(name, province);
	}
	/** Countries as ends of flows: the five, China, and the others at their name on the map. */
	const states = new Index<Place>((a, b) => a.name === b.name);
	for (const [name, code] of countries)
		states.add(name, {
			...{ name: nameCountry(code), lonLat: getCountryByCode(code).labelLonLat, country: code }
		});
	for (const name of CHINA_NAMES)
		states.add(name, { name: m.gazetteer_china(), lonLat: REGION_FLOW_TARGET, country: null });
	for (const { properties, geometry } of labels.countries.features) {
		const place = { name: properties[LANGUAGE], lonLat: geometry.coordinates as LonLat };
		for (const name of listNames(properties)) states.add(name, { ...place, country: null });
	}

	return {
		country(text: string): Found<CountryCode> {
			const code = countries.get(foldText(text));
			if (code) return { found: code };
			const isOther = others.has(foldText(text)) || findCountry(text) === 'other';
			return { error: isOther ? 'other-country' : 'unknown' };
		},
		/** @param country null if the row has none */
		region: (text: string, country: CountryCode | null) =>
			regions.findRegion(text, (region) => country === null || region.country === country),
		/**
		 * A region as it was at the end of a year: today's without one, the first for a year before it was
		 * formed.
		 */
		regionIn(region: Region, year: number | null): Region {
			const own = forms.get(region.code)!;
			const within = Math.max(getRegionStart(own[0]![0]), clampYear(year ?? LAST_YEAR));
			return own.find(([form]) => existsInYear(form, within))?.[1] ?? region;
		},
		place: (text: string, country: CountryCode | null) =>
			places.find(text, (place) => country === null || place.country === country),
		/** The other end of a flow: a place in China, else any place, else a country by its name. */
		partner(text: string): Found<Place> {
			const chinese = partners.findRegion(text, () => true);
			if ('found' in chinese || chinese.error === 'ambiguous') return chinese;
			const any = places.find(text, () => true);
			return 'found' in any || any.error === 'ambiguous' ? any : states.find(text, () => true);
		},
		/** The most similar known name; slow, so only for the cells on screen. */
		suggest(kind: NameKind, text: string): string | null {
			if (kind === 'country') return findNearest(text, fiveNames)?.name ?? null;
			return { region: regions, place: places, partner: partners }[kind].suggest(text);
		}
	};
}

/** @throws Error if a file cannot be loaded */
export async function loadGazetteer(): Promise<Gazetteer> {
	const [{ entries }, { regions }, labels, abroad] = await Promise.all([
		loadSearchIndex(),
		loadExplore(),
		readJson<MapLabels>('geo/labels.json'),
		readJson<{ cities: CityAbroad[] }>('geo/cities-abroad.json')
	]);
	return createGazetteer(entries, labels, regions, abroad.cities);
}

const readJson = async <Content>(path: string) =>
	(await (await fetchAsset(path)).json()) as Content;
