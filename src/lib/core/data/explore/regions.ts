import { sum } from 'd3-array';
import type { CountryCode } from '../../domain/countries';
import { isOnGround } from '../../domain/project-status';
import { FIRST_YEAR, YEARS, getYearIndex } from '../../domain/years';
import { atlas } from '../atlas';
import type { CorridorMode, Institute } from '../types';
import { isOpenAtYearEnd, isRussianCentre } from './institute-years';
import type { ExploreTables, ProjectItem, Region, RegionItem, RestItem } from './types';

type RegionTables = Pick<ExploreTables, 'regions' | 'regionRest'>;

const getYear = (date: string): number => Number(date.slice(0, 4));

/** The first year at whose end a region exists. */
export const getRegionStart = ({ formed }: Region): number =>
	formed === null ? FIRST_YEAR : getYear(formed);

/** Whether a region exists at the end of a year. */
export const existsInYear = (region: Region, year: number): boolean =>
	getRegionStart(region) <= year && (region.divided === null || year < getYear(region.divided));

/** The regions of a country at the end of a year: together they are the whole country. */
export function selectRegions(
	{ regions }: RegionTables,
	country: CountryCode,
	year: number
): Region[] {
	return regions.filter((region) => region.country === country && existsInYear(region, year));
}

/** The region of a word in a link, `karakalpakstan`, as it was at the end of a year. */
export function findRegionBySlug(
	{ regions }: RegionTables,
	slug: string,
	year: number
): Region | undefined {
	return regions.find((region) => region.slug === slug && existsInYear(region, year));
}

/** Every region that there has been, once, as it was last. */
export const listLatestRegions = ({ regions }: RegionTables): Region[] =>
	regions.filter(
		({ code, slug }) => !regions.some((each) => each.partOf === code && each.slug === slug)
	);

/** What became of a region, or what it was a part of. */
export interface RegionChange {
	date: string;
	before: Region;
	/** The parts, in the order of the table. */
	since: readonly Region[];
}

/** The changes in which a region was formed and divided; none for one that is as it always was. */
export function findRegionChanges(
	{ regions }: RegionTables,
	{ code, formed, divided, partOf }: Region
): { formed: RegionChange | null; divided: RegionChange | null } {
	const find = (date: string | null, before: string | null): RegionChange | null => {
		const region = regions.find((each) => each.code === before);
		const since = regions.filter((each) => each.partOf === before);
		return date !== null && region ? { date, before: region, since } : null;
	};
	return { formed: find(formed, partOf), divided: find(divided, code) };
}

/**
 * A region of a country that does not exist yet at the end of a year, and the one it was then a part
 * of; null for any other word.
 */
export function findLaterRegion(
	tables: RegionTables,
	country: CountryCode,
	slug: string,
	year: number
): { region: Region; before: Region } | null {
	const region = tables.regions.find((each) => each.slug === slug && each.country === country);
	if (!region || region.formed === null || getRegionStart(region) <= year) return null;
	const before = tables.regions.find(({ code }) => code === region.partOf);
	return before ? { region, before } : null;
}

type Dated = Pick<RegionItem, 'fromYear'> & Partial<Pick<ProjectItem, 'spans'>>;

/** Present by the end of a year. False without a year, and for a project that exists on paper only. */
export const isThereBy = ({ fromYear, spans }: Dated, year: number) =>
	spans ? isOnGround(spans, year) : fromYear !== null && fromYear <= year;

function countItems(items: readonly RegionItem[], year: number) {
	const there = items.filter((item) => isThereBy(item, year));
	return {
		/** With its own point. */
		placed: there.filter(({ roughly }) => !roughly).length,
		/** At the nearest town, or in the middle of an area or line. */
		roughly: there.filter(({ roughly }) => roughly).length,
		/** In neither number. */
		undated: items.filter(({ fromYear }) => fromYear === null).length
	};
}
export type CountByPlace = ReturnType<typeof countItems>;

function listInstitutes({ institutes }: Region): Institute[] {
	const ids = new Set(institutes.map(({ id }) => id));
	return atlas.institutes.filter(({ id }) => ids.has(id));
}

/** Everything in a region at the end of a year. */
export function countRegion(region: Region, year: number) {
	const institutes = listInstitutes(region).filter((institute) => isOpenAtYearEnd(institute, year));
	const index = getYearIndex(year);
	return {
		projects: countItems(region.projects, year),
		/** Records, not sums: one deal can be in several. */
		financeRecords: countItems(region.financeRecords, year),
		nodes: countItems(region.nodes, year),
		/** Positions are from memory, about 2 km off. */
		chineseInstitutes: institutes.filter((institute) => !isRussianCentre(institute)),
		russianCentres: institutes.filter(isRussianCentre),
		/** Length as drawn, each leg once; modes without any are left out. */
		tracks: region.tracks
			.map(({ mode, inUseKm, buildingKm }) => ({
				mode,
				inUseKm: inUseKm[index]!,
				buildingKm: buildingKm[index]!
			}))
			.filter(({ inUseKm, buildingKm }) => inUseKm + buildingKm > 0)
	};
}

/** Sections of corridors in a region with their state. Corridors share track: never add them up. */
export function selectRegionSections(region: Region, year: number) {
	return region.sections.flatMap(({ corridorId, segmentId, lengthKm }) => {
		const corridor = atlas.corridors.find(({ id }) => id === corridorId);
		const segment = corridor?.segments.find(({ id }) => id === segmentId);
		const status = segment?.statuses[getYearIndex(year)] ?? null;
		return corridor && segment && status ? [{ corridor, segment, status, lengthKm }] : [];
	});
}
export type SectionInYear = ReturnType<typeof selectRegionSections>[number];

/** What a country has by a year without a known region. */
export function selectRegionRest({ regionRest }: RegionTables, country: CountryCode, year: number) {
	const by = <Item extends RestItem>(items: readonly Item[]) =>
		items.filter((item) => isThereBy(item, year));
	const { projects, financeRecords } = regionRest[country];
	return { projects: by(projects), financeRecords: by(financeRecords) };
}

/** All of a country whatever the year: regions of one year, so that nothing counts twice. */
export const selectWholeCountry = (tables: RegionTables, country: CountryCode): Region[] =>
	selectRegions(tables, country, FIRST_YEAR);

/** Track of a mode within a country by year, as drawn; a leg that corridors share counts once. */
export function selectTrack(tables: RegionTables, country: CountryCode, mode: CorridorMode) {
	const tracks = selectWholeCountry(tables, country)
		.flatMap((region) => region.tracks)
		.filter((track) => track.mode === mode);
	return YEARS.map((_, index) => ({
		inUseKm: sum(tracks, (track) => track.inUseKm[index]),
		buildingKm: sum(tracks, (track) => track.buildingKm[index])
	}));
}

/** The sections of a mode with track in a country. */
export function listSegmentIds(tables: RegionTables, country: CountryCode, mode: CorridorMode) {
	const ofMode = new Set(atlas.corridors.filter((each) => each.mode === mode).map(({ id }) => id));
	const ids = selectWholeCountry(tables, country)
		.flatMap(({ sections }) => sections)
		.filter(({ corridorId }) => ofMode.has(corridorId))
		.map(({ segmentId }) => segmentId);
	return [...new Set(ids)];
}
