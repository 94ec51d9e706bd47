import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import type { GeoItem, GeoItems } from '$lib/core/data/geo-file';
import { isRowSubject, placeOf, type ShownFigure } from '$lib/core/data/provenance';
import type {
	AtlasEvent,
	Corridor,
	CorridorNode,
	FinanceRecord,
	Institute,
	Project
} from '$lib/core/data/types';
import type { LonLat } from '$lib/core/domain/geography';
import { projectStatus } from '$lib/core/domain/project-status';
import { YEARS } from '$lib/core/domain/years';
import { selectInstitutesOf } from '$lib/layers/institutes/select';

const point = (lonLat: LonLat): GeoItem['geometry'] => ({ type: 'Point', coordinates: lonLat });

/** A corridor's sections as lines, each with its state in every year: `status_2005` and on. */
export function corridorItems(corridor: Corridor): GeoItem[] {
	return corridor.segments.map((segment) => ({
		id: segment.id,
		geometry: { type: 'LineString', coordinates: segment.lonLats },
		properties: {
			corridor: corridor.name,
			mode: corridor.mode,
			from: segment.fromPlace,
			to: segment.toPlace,
			note: segment.note,
			...Object.fromEntries(
				YEARS.map((year, index) => [`status_${year}`, segment.statuses[index] ?? null])
			)
		},
		evidence: segment.evidence,
		approximate: segment.approximate,
		sourceId: segment.sourceId
	}));
}

export function instituteItem(institute: Institute): GeoItem {
	const { id, name, kind, hostInstitution, city, country, opened, closed } = institute;
	const { chinesePartner, partnerCity, note, evidence, sourceId, lonLat } = institute;
	return {
		id,
		geometry: point(lonLat),
		properties: {
			name,
			kind,
			host: hostInstitution,
			city,
			country,
			opened,
			closed,
			chinese_partner: chinesePartner,
			partner_city: partnerCity,
			note
		},
		evidence,
		approximate: false,
		sourceId
	};
}

export function nodeItem(node: CorridorNode): GeoItem {
	const { id, name, kind, openedYear, summary, lonLat, evidence, approximate, sourceId } = node;
	return {
		id,
		geometry: point(lonLat),
		properties: { name, kind, opened_year: openedYear, note: summary },
		evidence,
		approximate,
		sourceId
	};
}

/** A project site with its state in every year: `state_2005` and on; none where no place is known. */
export function projectItems(project: Project): GeoItem[] {
	if (!project.lonLat) return [];
	const { id, name, country, place, precision, sector, chineseEntity, costMusd } = project;
	return [
		{
			id,
			geometry: point(project.lonLat),
			properties: {
				name,
				country,
				place,
				place_precision: precision,
				sector,
				chinese_entity: chineseEntity,
				cost_musd: costMusd,
				status: project.status,
				...Object.fromEntries(
					YEARS.map((year) => [`state_${year}`, projectStatus(project.spans, year)])
				),
				start_year: project.startYear,
				end_year: project.endYear,
				note: project.note
			},
			evidence: project.evidence,
			approximate: precision !== 'site' || project.placeRecalled,
			sourceId: project.sourceId
		}
	];
}

/** A loan or grant; none where no place is known. */
export function financeItems(record: FinanceRecord): GeoItem[] {
	if (!record.lonLat) return [];
	const { id, kind, country, year, place, precision, sector, financier, amountMusd } = record;
	return [
		{
			id,
			geometry: point(record.lonLat),
			properties: {
				kind,
				country,
				year,
				place,
				place_precision: precision,
				sector,
				financier,
				amount_musd: amountMusd,
				amount_basis: record.amountBasis,
				note: record.note
			},
			evidence: record.evidence,
			approximate: precision !== 'site' || record.placeRecalled,
			sourceId: record.sourceId
		}
	];
}

/** An event; none where it has no place. */
export function eventItems(event: AtlasEvent): GeoItem[] {
	if (!event.lonLat) return [];
	const { id, date, title, place, kind, summary, evidence, sourceId } = event;
	return [
		{
			id,
			geometry: point(event.lonLat),
			properties: { date, title, place, kind, note: summary },
			evidence,
			approximate: false,
			sourceId
		}
	];
}

/** The places or lines that a figure counts or measures; null where it has none. */
export function geoItemsOf(figure: ShownFigure): GeoItems | null {
	const { subject, country, year } = figure;
	if (isRowSubject(subject)) {
		const own = subject.places?.();
		return own && own.items.length > 0 ? own : null;
	}
	if (!country) return null;
	if (subject.layer === 'institutes') {
		const items = selectInstitutesOf(country, year, false).map(instituteItem);
		return {
			name: `institutes-${country.toLowerCase()}-${year}`,
			title: m.provenance_institutes_in({ place: placeOf(figure), year }),
			items
		};
	}
	if (subject.layer === 'corridors') {
		const items = atlas.corridors
			.filter(({ countries }) => countries.includes(country))
			.flatMap(corridorItems);
		return {
			name: `corridors-${country.toLowerCase()}`,
			title: m.provenance_corridors_in({ place: placeOf(figure) }),
			items
		};
	}
	return null;
}
