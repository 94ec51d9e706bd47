import { sum } from 'd3-array';
import type { CountryCode } from '../../domain/countries';
import { isOnGround } from '../../domain/project-status';
import { YEARS, getYearIndex } from '../../domain/years';
import { atlas } from '../atlas';
import type { CorridorMode, Institute } from '../types';
import { isOpenAtYearEnd, isRussianCentre } from './institute-years';
import type { ExploreTables, ProjectItem, Region, RegionItem, RestItem } from './types';

type RegionTables = Pick<ExploreTables, 'regions' | 'regionRest'>;

export function selectRegions({ regions }: RegionTables, country: CountryCode): Region[] {
	return regions.filter((region) => region.country === country);
}

/** The region of a word in a link, `karakalpakstan`. */
export function findRegionBySlug({ regions }: RegionTables, slug: string): Region | undefined {
	return regions.find((region) => region.slug === slug);
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

/** Track of a mode within a country by year, as drawn; a leg that corridors share counts once. */
export function selectTrack(tables: RegionTables, country: CountryCode, mode: CorridorMode) {
	const tracks = selectRegions(tables, country)
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
	const ids = selectRegions(tables, country)
		.flatMap(({ sections }) => sections)
		.filter(({ corridorId }) => ofMode.has(corridorId))
		.map(({ segmentId }) => segmentId);
	return [...new Set(ids)];
}
