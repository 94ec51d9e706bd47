import { m } from '#messages';
import type { GeoItem } from '$lib/core/data/geo-file';
import { figureOfRow, tableRow, type ShownFigure } from '$lib/core/data/provenance';
import type {
	AtlasEvent,
	Corridor,
	CorridorNode,
	Evidence,
	FinanceRecord,
	Institute,
	Project
} from '$lib/core/data/types';
import type { LayerId } from '$lib/core/domain/layers';
import type { Quality } from '$lib/core/domain/quality';
import type { CountryCode } from '$lib/core/domain/countries';
import {
	corridorItems,
	eventItems,
	financeItems,
	instituteItem,
	nodeItem,
	projectItems
} from '$lib/features/provenance/geo-items';

interface Row {
	id: string;
	evidence: Evidence;
	sourceId: string;
}

interface FigureSpec {
	file: string;
	layer: LayerId | null;
	place: string;
	country?: CountryCode;
	year: number;
	text: string;
	label: string;
	value: number | null;
	unit: string;
	counts?: string;
	items: () => GeoItem[];
}

const yearOf = (date: string) => Number(date.slice(0, 4));

function qualityOf(value: number | null, { evidence }: Row): Quality {
	if (value === null) return 'none';
	return evidence === 'recalled' ? 'unverified' : 'reported';
}

/** A figure of one row of a table, with the place or line of the row. */
function figureOf(row: Row, spec: FigureSpec): ShownFigure {
	const { file, layer, place, country, year, text, label, value, unit, counts, items } = spec;
	return figureOfRow(
		{
			country: country ?? null,
			year,
			value,
			quality: qualityOf(value, row),
			note: '',
			sourceId: row.sourceId
		},
		{ place, text, label },
		{
			layer,
			row: tableRow(file, { id: row.id }),
			unit,
			counts: counts ?? '',
			places: () => ({ name: row.id, title: place, items: items() })
		}
	);
}

export function corridorLength(corridor: Corridor, year: number, text: string): ShownFigure {
	return figureOf(corridor, {
		file: 'corridors.csv',
		layer: 'corridors',
		place: corridor.name,
		year,
		text,
		label: m.card_figure_length(),
		value: corridor.lengthKm,
		unit: m.rows_unit_km(),
		counts: m.card_figure_length_counts(),
		items: () => corridorItems(corridor)
	});
}

export function instituteOpening(institute: Institute, text: string): ShownFigure {
	return figureOf(institute, {
		file: 'institutes.csv',
		layer: 'institutes',
		place: institute.name,
		year: institute.opened
			? yearOf(institute.opened)
			: institute.closed
				? yearOf(institute.closed)
				: 0,
		text,
		label: m.card_figure_opening(),
		value: institute.opened ? yearOf(institute.opened) : null,
		unit: m.rows_unit_date(),
		counts: m.card_figure_opening_counts(),
		items: () => [instituteItem(institute)]
	});
}

export function nodeOpening(node: CorridorNode, openedYear: number): ShownFigure {
	return figureOf(node, {
		file: 'corridor_nodes.csv',
		layer: 'corridors',
		place: node.name,
		year: openedYear,
		text: String(openedYear),
		label: m.card_figure_opening(),
		value: openedYear,
		unit: m.rows_unit_year(),
		items: () => [nodeItem(node)]
	});
}

export function eventDate(event: AtlasEvent, text: string): ShownFigure {
	return figureOf(event, {
		file: 'events.csv',
		layer: null,
		place: event.title,
		year: yearOf(event.date),
		text,
		label: m.card_figure_date(),
		value: yearOf(event.date),
		unit: m.rows_unit_date(),
		items: () => eventItems(event)
	});
}

export function projectCost(project: Project, text: string): ShownFigure {
	return figureOf(project, {
		file: 'projects.csv',
		layer: 'investment',
		place: project.name,
		year: project.startYear ?? project.endYear ?? 0,
		text,
		label: m.card_figure_cost(),
		value: project.costMusd,
		unit: m.rows_unit_musd(),
		counts: m.card_figure_cost_counts(),
		items: () => projectItems(project)
	});
}

const FINANCE_LABELS = { loan: m.card_figure_loan, grant: m.card_figure_grant } as const;

export function financeAmount(record: FinanceRecord, text: string): ShownFigure {
	return figureOf(record, {
		file: 'finance_records.csv',
		layer: 'investment',
		place: record.place,
		year: record.year,
		text,
		label: FINANCE_LABELS[record.kind]({ financier: record.financier }),
		value: record.amountMusd,
		unit: m.rows_unit_musd(),
		counts: m.card_figure_amount_counts(),
		items: () => financeItems(record)
	});
}
