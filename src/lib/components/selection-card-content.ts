import { QUALITY_WORDS } from '../data/quality-words';
import type {
	AtlasEvent,
	Corridor,
	CorridorNode,
	DetailTables,
	Evidence,
	FinanceRecord,
	Institute,
	PlacePrecision,
	Project
} from '../data/types';
import type { ShownFigure } from '../data/provenance';
import type { LayerId } from '../domain/layers';
import { formatDate } from '../domain/dates';
import { formatCount } from '../domain/numbers';
import { republicByCode } from '../domain/republics';
import { yearIndex } from '../domain/years';
import {
	APPROXIMATE_COURSE,
	BELT_CORRIDOR_WORDS,
	MODE_WORDS,
	NODE_WORDS,
	STATUS_WORDS
} from '../layers/corridors/describe';
import { INSTITUTE_KIND_WORDS } from '../layers/institutes/describe';
import type { MarkId } from '../layers/model';
import {
	corridorLength,
	eventDate,
	financeAmount,
	instituteOpening,
	nodeOpening,
	projectCost
} from './selection-card-figures';
import { INSTITUTE_MARKS, STATUS_MARKS } from './panel-words';

/** One stretch of a corridor in a year. */
export interface Stretch {
	id: string;
	mark: MarkId;
	name: string;
	words: string;
}

/** What a card shows of whatever was picked. */
export interface CardContent {
	layer: LayerId | null;
	mark: MarkId | null;
	/** What kind of thing it is. */
	kind: string;
	title: string;
	summary: string;
	/** A row with a figure opens its card. */
	rows: readonly { term: string; words: string; figure?: ShownFigure }[];
	stretches: readonly Stretch[];
	sourceId: string;
	/** In words where anything rests on memory; empty where all was read. */
	unverified: string;
}

const rowsOf = (rows: Record<string, string | ShownFigure | null>): CardContent['rows'] =>
	Object.entries(rows).flatMap(([term, row]) => {
		if (!row) return [];
		return typeof row === 'string'
			? [{ term, words: row }]
			: [{ term, words: row.text, figure: row }];
	});

function evidenceWords(evidence: Evidence, placeRecalled = false): string {
	if (evidence === 'recalled') {
		return `${QUALITY_WORDS.unverified}: believed to stand in the source named, which was not read`;
	}
	return placeRecalled ? `place ${QUALITY_WORDS.unverified}: set from memory, approximate` : '';
}

const PRECISION_WORDS: Readonly<Record<PlacePrecision, string>> = {
	site: '',
	city: ' (the city, not the site)',
	region: ' (midpoint of a line or region)',
	country: ' (no place known)'
};

export function corridorContent(corridor: Corridor, year: number): CardContent {
	return {
		layer: 'corridors',
		mark: `line-${corridor.mode}`,
		kind: MODE_WORDS[corridor.mode],
		title: corridor.name,
		summary: corridor.summary,
		rows: rowsOf({
			Length:
				corridor.lengthKm === null
					? null
					: corridorLength(corridor, year, `${formatCount(corridor.lengthKm)} km`),
			Operator: corridor.operator,
			Through: corridor.republics.map((code) => republicByCode(code).name).join(', '),
			'Belt and Road':
				BELT_CORRIDOR_WORDS[corridor.beltAndRoadCorridor as keyof typeof BELT_CORRIDOR_WORDS] ??
				corridor.beltAndRoadCorridor
		}),
		stretches: corridor.segments.map((segment) => {
			const status = segment.statuses[yearIndex(year)] ?? null;
			const words = [
				status === null ? 'nothing agreed yet' : STATUS_WORDS[status],
				segment.approximate ? APPROXIMATE_COURSE : '',
				segment.evidence === 'recalled' ? QUALITY_WORDS.unverified : ''
			];
			return {
				id: segment.id,
				mark: status === null ? 'none' : STATUS_MARKS[status],
				name: `${segment.fromPlace} – ${segment.toPlace}`,
				words: words.filter((word) => word !== '').join(', ')
			};
		}),
		sourceId: corridor.sourceId,
		unverified: evidenceWords(corridor.evidence)
	};
}

export function instituteContent(institute: Institute): CardContent {
	const partner = [institute.chinesePartner, institute.partnerCity].filter(Boolean).join(', ');
	return {
		layer: 'institutes',
		mark: INSTITUTE_MARKS[institute.kind],
		kind: INSTITUTE_KIND_WORDS[institute.kind],
		title: institute.name,
		summary: institute.note,
		rows: rowsOf({
			Host: institute.hostInstitution,
			Place: `${institute.city}, ${republicByCode(institute.republic).name}`,
			Partner: partner,
			Opened: instituteOpening(
				institute,
				institute.opened ? formatDate(institute.opened) : 'no date found, so not drawn'
			),
			Closed: institute.closed ? formatDate(institute.closed) : null
		}),
		stretches: [],
		sourceId: institute.sourceId,
		unverified: evidenceWords(institute.evidence)
	};
}

export function nodeContent(node: CorridorNode): CardContent {
	return {
		layer: 'corridors',
		mark: node.kind === 'crossing' ? 'node-crossing' : 'node-port',
		kind: NODE_WORDS[node.kind],
		title: node.name,
		summary: node.summary,
		rows: rowsOf({ Opened: node.openedYear === null ? null : nodeOpening(node, node.openedYear) }),
		stretches: [],
		sourceId: node.sourceId,
		unverified: evidenceWords(node.evidence, node.approximate)
	};
}

export function eventContent(event: AtlasEvent): CardContent {
	return {
		layer: null,
		mark: null,
		kind: event.kind,
		title: event.title,
		summary: event.summary,
		rows: rowsOf({ Date: eventDate(event, formatDate(event.date)), Place: event.place }),
		stretches: [],
		sourceId: event.sourceId,
		unverified: evidenceWords(event.evidence)
	};
}

const span = (first: number | null, last: number | null): string | null =>
	first === null && last === null
		? 'no year found, so not drawn'
		: `${first ?? 'start not found'}–${last ?? 'end not found'}`;

export function projectContent(project: Project): CardContent {
	return {
		layer: 'investment',
		mark: 'square-project',
		kind: `project site, ${project.sector}`,
		title: project.name,
		summary: project.note,
		rows: rowsOf({
			Place: `${project.place}, ${republicByCode(project.republic).name}${PRECISION_WORDS[project.precision]}`,
			'From China': project.chineseEntity,
			Cost: projectCost(
				project,
				project.costMusd === null
					? 'no figure found'
					: `${formatCount(project.costMusd)} million USD`
			),
			Status: project.status,
			Years: span(project.startYear, project.endYear)
		}),
		stretches: [],
		sourceId: project.sourceId,
		unverified: evidenceWords(project.evidence, project.placeRecalled)
	};
}

const BASIS_WORDS: Readonly<Record<FinanceRecord['amountBasis'], string>> = {
	nominal: 'at the time',
	constant_usd_2021: 'in dollars of 2021',
	constant_usd_2017: 'in dollars of 2017',
	unknown: 'base year of the dollars not stated'
};

export function financeContent(record: FinanceRecord): CardContent {
	return {
		layer: 'investment',
		mark: 'square-finance',
		kind: `Chinese ${record.kind}, ${record.sector}`,
		title: record.place || republicByCode(record.republic).name,
		summary: record.note,
		rows: rowsOf({
			Amount: financeAmount(
				record,
				record.amountMusd === null
					? 'no figure found'
					: `${formatCount(record.amountMusd)} million USD, ${BASIS_WORDS[record.amountBasis]}`
			),
			From: record.financier,
			Signed: String(record.year),
			Place: `${republicByCode(record.republic).name}${PRECISION_WORDS[record.precision]}`
		}),
		stretches: [],
		sourceId: record.sourceId,
		unverified: evidenceWords(record.evidence, record.placeRecalled)
	};
}

/** The card of a row that only the detail tables hold; null where they do not hold it either. */
export function detailContent(
	tables: DetailTables,
	kind: 'project' | 'finance' | 'event',
	id: string
): CardContent | null {
	if (kind === 'project') {
		const project = tables.projects.find((row) => row.id === id);
		return project ? projectContent(project) : null;
	}
	if (kind === 'finance') {
		const record = tables.financeRecords.find((row) => row.id === id);
		return record ? financeContent(record) : null;
	}
	const event = tables.events.find((row) => row.id === id);
	return event ? eventContent(event) : null;
}
