import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import type { SearchEntry } from '$lib/core/data/search';
import { describeHistory, describeProjectStatus } from '$lib/core/data/project-status-labels';
import { QUALITY_LABELS } from '$lib/core/data/quality-labels';
import type {
	AtlasEvent,
	Corridor,
	CorridorNode,
	DetailTables,
	Evidence,
	FinanceRecord,
	Institute,
	Project
} from '$lib/core/data/types';
import type { ShownFigure } from '$lib/core/data/provenance';
import {
	describeEventKind,
	describeSiteSector,
	describeSiteStatus
} from '$lib/core/data/row-labels';
import type { LayerId, Selection } from '$lib/core/domain/layers';
import { formatMoney } from '$lib/core/domain/money';
import { formatDate } from '$lib/core/domain/dates';
import { joinCommas } from '$lib/core/domain/lists';
import { getProjectStatus } from '$lib/core/domain/project-status';
import { getCountryByCode } from '$lib/core/domain/countries';
import { getYearIndex } from '$lib/core/domain/years';
import {
	BELT_CORRIDOR_LABELS,
	MODE_LABELS,
	NODE_LABELS,
	STATUS_LABELS,
	INSTITUTE_KIND_LABELS,
	INSTITUTE_MARKS
} from '$lib/text/kind-labels';
import type { MarkId } from '$lib/layers/model';
import {
	getCorridorLength,
	getEventDate,
	getFinanceAmount,
	getInstituteOpening,
	getNodeOpening,
	getProjectCost
} from './selection-card-figures';
import { STATUS_MARKS } from '$lib/layers/corridors/legend';
import {
	CARD_LABELS,
	describeAmount,
	describeEvidence,
	describePlace,
	describeYears
} from './selection-card-labels';

export interface CardContent {
	layer: LayerId | null;
	mark: MarkId | null;
	kind: string;
	title: string;
	summary: string;
	/** Set if the summary is a note of the tables, which are not translated. */
	summaryLanguage?: 'en';
	/** A row with a figure opens its card. */
	rows: readonly { term: string; words: string; figure?: ShownFigure }[];
	/** Of a corridor, by their places. */
	sections: readonly { id: string; mark: MarkId; name: string; words: string }[];
	sourceId: string;
	/** In words if anything comes from memory; empty if all was read in a source. */
	unverified: string;
}

/** What a kind of row says on its card; rows without words are left out. */
type CardFacts = Pick<CardContent, 'kind' | 'title' | 'summary'> &
	Partial<Omit<CardContent, 'rows'>> & {
		rows: readonly (readonly [term: string, row: string | ShownFigure | null])[];
	};

/** The card of a table row. */
function buildCard(
	row: { sourceId: string; evidence?: Evidence; placeRecalled?: boolean },
	{ rows, ...facts }: CardFacts
): CardContent {
	return {
		...{ layer: null, mark: null, sections: [], sourceId: row.sourceId },
		unverified: describeEvidence(row.evidence ?? 'seen', row.placeRecalled),
		...facts,
		rows: rows.flatMap(([term, words]) => {
			if (!words) return [];
			return typeof words === 'string'
				? [{ term, words }]
				: [{ term, words: words.text, figure: words }];
		})
	};
}

function corridorContent(corridor: Corridor, year: number): CardContent {
	return buildCard(corridor, {
		layer: 'corridors',
		mark: `line-${corridor.mode}`,
		kind: MODE_LABELS[corridor.mode],
		title: corridor.name,
		summary: corridor.summary,
		rows: [
			[m.card_length(), corridor.lengthKm === null ? null : getCorridorLength(corridor, year)],
			[m.card_operator(), corridor.operator],
			[m.card_through(), joinCommas(corridor.countries.map((code) => getCountryByCode(code).name))],
			[
				m.card_belt(),
				BELT_CORRIDOR_LABELS[corridor.beltAndRoadCorridor as keyof typeof BELT_CORRIDOR_LABELS] ??
					corridor.beltAndRoadCorridor
			]
		],
		sections: corridor.segments.map((segment) => {
			const status = segment.statuses[getYearIndex(year)] ?? null;
			const words = [
				status === null ? m.card_nothing_agreed() : STATUS_LABELS[status],
				segment.approximate ? m.corridors_approximate() : '',
				segment.evidence === 'recalled' ? QUALITY_LABELS.unverified : ''
			];
			return {
				id: segment.id,
				mark: status === null ? 'none' : STATUS_MARKS[status],
				name: m.card_section({ from: segment.fromPlace, to: segment.toPlace }),
				words: CARD_LABELS.state(words.filter((word) => word !== ''))
			};
		})
	});
}

function instituteContent(institute: Institute): CardContent {
	return buildCard(institute, {
		layer: 'institutes',
		mark: INSTITUTE_MARKS[institute.kind],
		kind: INSTITUTE_KIND_LABELS[institute.kind],
		title: institute.name,
		summary: institute.note,
		summaryLanguage: 'en',
		rows: [
			[m.card_host(), institute.hostInstitution],
			[
				m.card_place(),
				m.card_at({ place: institute.city, country: getCountryByCode(institute.country).name })
			],
			[m.card_partner(), CARD_LABELS.partner(institute)],
			[m.card_opened(), getInstituteOpening(institute)],
			[m.card_closed(), institute.closed ? formatDate(institute.closed) : null]
		]
	});
}

function nodeContent(node: CorridorNode): CardContent {
	return buildCard(node, {
		layer: 'corridors',
		mark: node.kind === 'crossing' ? 'node-crossing' : 'node-port',
		kind: NODE_LABELS[node.kind],
		title: node.name,
		summary: node.summary,
		rows: [
			[m.card_opened(), node.openedYear === null ? null : getNodeOpening(node, node.openedYear)]
		],
		unverified: describeEvidence(node.evidence, node.approximate)
	});
}

function eventContent(event: AtlasEvent): CardContent {
	return buildCard(event, {
		kind: describeEventKind(event.kind),
		title: event.title,
		summary: event.summary,
		rows: [
			[m.card_date(), getEventDate(event)],
			[m.card_place(), event.place]
		]
	});
}

/** Maximum distance of institutes from the middle of their place. */
const IN_PLACE_DEGREES = 0.15;

/** A city, station, pass or province found by its name. */
export function buildPlaceContent({
	id,
	name,
	context = '',
	names = [],
	at
}: SearchEntry): CardContent {
	const here = atlas.institutes.filter(
		({ lonLat }) =>
			at?.length === 2 && Math.hypot(lonLat[0] - at[0], lonLat[1] - at[1]) < IN_PLACE_DEGREES
	);
	// cities are those of the gazetteer, by its numbers; others are in the atlas's own tables
	const sourceId = /^\d+$/.test(id) ? 'geonames-cities500' : '';
	return buildCard(
		{ sourceId },
		{
			...{ kind: context, title: name, summary: '' },
			rows: [
				[m.card_other_names(), joinCommas(names.filter((other) => other !== name))],
				[m.panel_institutes(), joinCommas(here.map((institute) => institute.name))]
			]
		}
	);
}

function projectContent(project: Project, year: number): CardContent {
	return buildCard(project, {
		layer: 'investment',
		mark: `square-${getProjectStatus(project.spans, year) ?? 'unknown'}`,
		kind: m.card_site({ sector: describeSiteSector(project.sector) }),
		title: project.name,
		summary: project.note,
		summaryLanguage: 'en',
		rows: [
			[
				m.card_place(),
				describePlace(
					m.card_at({ place: project.place, country: getCountryByCode(project.country).name }),
					project.precision
				)
			],
			[m.card_from_china(), project.chineseEntity],
			[
				m.card_cost(),
				getProjectCost(
					project,
					project.costMusd === null ? m.card_no_figure() : formatMoney(project.costMusd)
				)
			],
			[m.card_status(), describeProjectStatus(project, year)],
			[m.card_own_status(), describeSiteStatus(project.status)],
			[m.card_history(), describeHistory(project)],
			[m.card_years(), describeYears(project.startYear, project.endYear)]
		]
	});
}

function financeContent(record: FinanceRecord): CardContent {
	return buildCard(record, {
		layer: 'investment',
		mark: 'square-finance',
		kind: CARD_LABELS.finance(record),
		title: record.place || getCountryByCode(record.country).name,
		summary: record.note,
		summaryLanguage: 'en',
		rows: [
			[m.card_amount(), getFinanceAmount(record, describeAmount(record))],
			[m.card_from(), record.financier],
			[m.card_signed(), String(record.year)],
			[m.card_place(), describePlace(getCountryByCode(record.country).name, record.precision)]
		]
	});
}

function buildContent<Row extends { id: string }>(
	rows: readonly Row[],
	id: string,
	year: number,
	toContent: (row: Row, year: number) => CardContent
): CardContent | null {
	const row = rows.find((each) => each.id === id);
	return row ? toContent(row, year) : null;
}

/** The card of a selection in the core tables; null if only the detail tables may contain it. */
export function buildCoreContent({ kind, id }: Selection, year: number): CardContent | null {
	if (kind === 'corridor') return buildContent(atlas.corridors, id, year, corridorContent);
	if (kind === 'institute') return buildContent(atlas.institutes, id, year, instituteContent);
	if (kind === 'node') return buildContent(atlas.nodes, id, year, nodeContent);
	return kind === 'event' ? buildContent(atlas.events, id, year, eventContent) : null;
}

/** The card of a row that is only in the detail tables; null if they do not contain it either. */
export function buildDetailContent(
	tables: DetailTables,
	kind: 'project' | 'finance' | 'event',
	id: string,
	year: number
): CardContent | null {
	if (kind === 'project') return buildContent(tables.projects, id, year, projectContent);
	if (kind === 'finance') return buildContent(tables.financeRecords, id, year, financeContent);
	return buildContent(tables.events, id, year, eventContent);
}
