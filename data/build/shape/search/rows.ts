import { m } from '#messages';
import type { ClaimFigures } from '../../../../src/lib/features/claims/claims-model';
import { CLAIM_COPY } from '../../../../src/lib/features/claims/claims-copy';
import type { MEASURES } from '../../../../src/lib/find/search-measures';
import type { SearchBounds, SearchEntry } from '../../../../src/lib/find/search';
import { PROJECT_STATUS_LABELS } from '../../../../src/lib/text/project-status-labels';
import type {
	CoreTables,
	Corridor,
	CorridorNode,
	DetailTables,
	Project
} from '../../../../src/lib/core/data/types';
import type { LonLat } from '../../../../src/lib/core/domain/geography';
import { getProjectStatus } from '../../../../src/lib/core/domain/project-status';
import { nameCountry, NAMED_COUNTRIES } from '../../../../src/lib/text/country-names';
import { LAST_YEAR, YEARS } from '../../../../src/lib/core/domain/years';
import { PANEL_SECTIONS, PANEL_SECTION_IDS } from '../../../../src/lib/text/panel-sections';
import { text } from '../../cells';
import { indexPlaces } from '../../joined-places';
import type { TableSet } from '../../read-tables';
import { listAllNames, getCountryName, inCountry, type PlaceNames } from './gazetteer';

/** Words in a line, each once, empty ones left out. */
const line = (...words: (string | null)[]) => [...new Set(words)].filter(Boolean).join(', ');

const rounded = (value: number) => Number(value.toFixed(2));

function getBounds(points: readonly LonLat[]): SearchBounds {
	const lons = points.map(([lon]) => lon);
	const lats = points.map(([, lat]) => lat);
	return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)].map(
		rounded
	) as SearchBounds;
}

const namesIn = (codes: Corridor['countries']) => codes.map((code) => nameCountry(code)).join(', ');

const MODE_LABELS: Readonly<Record<Corridor['mode'], string>> = {
	rail: m.gazetteer_rail(),
	road: m.corridors_road(),
	gas: m.corridors_gas(),
	oil: m.corridors_oil(),
	power: m.corridors_power(),
	sea: m.gazetteer_sea()
};

const NODE_LABELS: Readonly<Record<CorridorNode['kind'], string>> = {
	crossing: m.corridors_crossing(),
	dry_port: m.corridors_dry_port(),
	port: m.corridors_port(),
	trade_zone: m.corridors_trade_zone()
};

export function gatherCorridors({ corridors }: CoreTables): SearchEntry[] {
	return corridors.map(({ id, name, mode, operator, countries, segments }) => ({
		kind: 'corridor',
		id,
		name,
		context: line(MODE_LABELS[mode], namesIn(countries)),
		words: line(operator, ...segments.flatMap(({ fromPlace, toPlace }) => [fromPlace, toPlace])),
		...(countries.length === 1 ? { country: countries[0]! } : {}),
		at: getBounds(segments.flatMap(({ lonLats }) => lonLats))
	}));
}

export function gatherNodes(
	set: TableSet,
	{ nodes }: CoreTables,
	translations: PlaceNames['translations']
): SearchEntry[] {
	const places = indexPlaces(set);
	return nodes.map(({ id, name, kind, lonLat }) => {
		const place = places.get(id)!;
		const country = text(place, 'country');
		return {
			kind: 'place',
			id,
			name,
			context: line(NODE_LABELS[kind], getCountryName(country)),
			names: listAllNames(place, translations).filter((other) => other !== name),
			...inCountry(country),
			at: lonLat,
			isNode: true
		};
	});
}

export function gatherInstitutes({ institutes }: CoreTables): SearchEntry[] {
	return institutes.map((row) => ({
		kind: 'institute',
		id: row.id,
		name: row.name,
		context: line(row.city, nameCountry(row.country)),
		words: line(row.hostInstitution, row.chinesePartner, row.partnerCity),
		country: row.country,
		at: row.lonLat
	}));
}

/** The state of a project at the end of the period; empty if unknown. */
function lastStatus({ spans }: Project): string {
	const status = getProjectStatus(spans, LAST_YEAR);
	return status ? PROJECT_STATUS_LABELS[status] : '';
}

export function gatherProjects({ projects }: DetailTables): SearchEntry[] {
	return projects.map((row) => ({
		kind: 'project',
		id: row.id,
		name: row.name,
		context: line(row.place, nameCountry(row.country), lastStatus(row)),
		words: line(row.sector, row.chineseEntity),
		country: row.country,
		...(row.lonLat ? { at: row.lonLat } : {})
	}));
}

export function gatherEvents({ events }: DetailTables): SearchEntry[] {
	return events.map(({ id, title, date, place, kind, timelineLabel, lonLat }) => ({
		kind: 'event',
		id,
		name: title,
		context: line(date.slice(0, 4), place),
		words: line(kind, timelineLabel),
		...(lonLat ? { at: lonLat } : {}),
		year: Number(date.slice(0, 4))
	}));
}

/** The names and limits of measures; `names` are the field's short words. */
const MEASURE_LABELS: Readonly<
	Record<keyof typeof MEASURES, [name: string, words: string, names?: string[]]>
> = {
	students: [m.layer_students(), m.students_measure_all()],
	'degree-students': [m.students_measure_degree(), m.layer_students()],
	scholarships: [m.students_measure_scholarship(), m.layer_students()],
	'direct-investment': [m.panel_direct(), m.direct_limits(), ['FDI', 'ПИИ', '外商直接投资', 'ТШИ']],
	deals: [m.panel_deals(), m.investment_limits_deals()],
	finance: [m.layer_finance(), m.investment_limits_finance()],
	projects: [m.layer_projects(), m.investment_limits_projects()],
	institutes: [m.layer_institutes(), m.panel_institutes()],
	corridors: [m.layer_corridors(), m.panel_corridors()]
};

export function gatherMeasures(): SearchEntry[] {
	return Object.entries(MEASURE_LABELS).map(([id, [name, words, names]]) => ({
		kind: 'measure',
		id,
		name,
		words,
		...(names && { names })
	}));
}

/** The map of each year. */
export function gatherYears(): SearchEntry[] {
	return YEARS.map((year) => ({ kind: 'year', id: String(year), name: String(year) }));
}

/** The sections of each country's panel, by heading and word in the index. */
export function gatherSections(): SearchEntry[] {
	return NAMED_COUNTRIES.flatMap(({ code, slug, name }) =>
		PANEL_SECTION_IDS.map((id): SearchEntry => {
			const { title, short } = PANEL_SECTIONS[id];
			return {
				kind: 'section',
				id: `${id}-${slug}`,
				name: title,
				context: name,
				...(title.toLowerCase().includes(short.toLowerCase()) ? {} : { names: [short] }),
				country: code
			};
		})
	);
}

export function gatherClaims(figures: ClaimFigures): SearchEntry[] {
	return CLAIM_COPY.map(({ number, title, verdict, paper }) => ({
		kind: 'claim',
		id: `claim-${number}`,
		name: title,
		context: verdict.words(figures),
		words: paper
	}));
}

export function gatherSources({ sources }: DetailTables): SearchEntry[] {
	return Object.values(sources).map((source) => {
		const { id, authors, year, title, publisher, transcribedBy, readAt } = source;
		const words = line(transcribedBy ?? null, readAt ?? null);
		return {
			kind: 'source',
			id,
			name: title,
			context: line(authors, publisher, year === null ? null : String(year)),
			// left out if empty, as for most, to keep the index small
			...(words && { words })
		};
	});
}
