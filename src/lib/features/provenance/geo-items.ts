import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import type { GeoItem, GeoItems } from '$lib/core/data/figure-files';
import { isRowSubject, getPlaceName, type ShownFigure } from '$lib/core/data/provenance';
import type {
	AtlasEvent,
	Corridor,
	CorridorNode,
	Evidence,
	FinanceRecord,
	Institute,
	Project
} from '$lib/core/data/types';
import type { LonLat } from '$lib/core/domain/geography';
import { getProjectStatus } from '$lib/core/domain/project-status';
import { YEARS } from '$lib/core/domain/years';
import { NO_FILTERS } from '$lib/core/domain/filters';
import { selectInstitutesIn } from '$lib/layers/institutes/select';

/** Fields of a row as properties of a file: `costMusd` as `cost_musd`. */
function pickProperties<Row, Field extends keyof Row & string>(row: Row, fields: readonly Field[]) {
	const named = (field: string) => field.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);
	return Object.fromEntries(fields.map((field) => [named(field), row[field]]));
}

interface PlacedRow {
	id: string;
	lonLat: LonLat;
	evidence: Evidence;
	sourceId: string;
}

/** A row as a point; a row without a precision is exactly placed. */
const buildPoint = (
	{ id, lonLat, evidence, sourceId }: PlacedRow,
	properties: object,
	approximate = false
): GeoItem => ({
	id,
	geometry: { type: 'Point', coordinates: lonLat },
	properties: properties as GeoItem['properties'],
	...{ evidence, approximate, sourceId }
});

/** A corridor's sections as lines, each with its status in every year: `status_2005` and on. */
export function listCorridorGeoItems(corridor: Corridor): GeoItem[] {
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

export const buildInstituteGeoItem = (institute: Institute): GeoItem =>
	buildPoint(institute, {
		...pickProperties(institute, ['name', 'kind']),
		host: institute.hostInstitution,
		...pickProperties(institute, ['city', 'country', 'opened', 'closed', 'chinesePartner']),
		...pickProperties(institute, ['partnerCity', 'note'])
	});

export const buildNodeGeoItem = (node: CorridorNode): GeoItem =>
	buildPoint(
		node,
		{ ...pickProperties(node, ['name', 'kind', 'openedYear']), note: node.summary },
		node.approximate
	);

const isRough = ({ precision, placeRecalled }: Project | FinanceRecord) =>
	precision !== 'site' || placeRecalled;

/** A project site with its status in every year, `state_2005` and on; empty without a place. */
export function listProjectGeoItems(project: Project): GeoItem[] {
	const { lonLat, spans, precision } = project;
	if (!lonLat) return [];
	const properties = {
		...pickProperties(project, ['name', 'country', 'place']),
		place_precision: precision,
		...pickProperties(project, ['sector', 'chineseEntity', 'costMusd', 'status']),
		...Object.fromEntries(YEARS.map((year) => [`state_${year}`, getProjectStatus(spans, year)])),
		...pickProperties(project, ['startYear', 'endYear', 'note'])
	};
	return [buildPoint({ ...project, lonLat }, properties, isRough(project))];
}

/** A loan or grant; empty if no place is known. */
export function listFinanceGeoItems(record: FinanceRecord): GeoItem[] {
	const { lonLat, precision } = record;
	if (!lonLat) return [];
	const properties = {
		...pickProperties(record, ['kind', 'country', 'year', 'place']),
		place_precision: precision,
		...pickProperties(record, ['sector', 'financier', 'amountMusd', 'amountBasis', 'note'])
	};
	return [buildPoint({ ...record, lonLat }, properties, isRough(record))];
}

/** An event; empty if it has no place. */
export function listEventGeoItems(event: AtlasEvent): GeoItem[] {
	const { lonLat, summary } = event;
	const own = pickProperties(event, ['date', 'title', 'place', 'kind']);
	return lonLat ? [buildPoint({ ...event, lonLat }, { ...own, note: summary })] : [];
}

/** The places or lines that a figure counts or measures; null if there are none. */
export function buildGeoItems(figure: ShownFigure): GeoItems | null {
	const { subject, country, year } = figure;
	if (isRowSubject(subject)) {
		const own = subject.places?.();
		return own && own.items.length > 0 ? own : null;
	}
	if (!country) return null;
	const place = getPlaceName(figure);
	const code = country.toLowerCase();
	if (subject.layer === 'institutes') {
		const items = selectInstitutesIn(country, year, NO_FILTERS).map(buildInstituteGeoItem);
		const title = m.provenance_institutes_in({ place, year });
		return { name: `institutes-${code}-${year}`, title, items };
	}
	if (subject.layer !== 'corridors') return null;
	const through = atlas.corridors.filter(({ countries }) => countries.includes(country));
	const title = m.provenance_corridors_in({ place });
	return { name: `corridors-${code}`, title, items: through.flatMap(listCorridorGeoItems) };
}
