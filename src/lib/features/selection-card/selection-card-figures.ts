import { m } from '#messages';
import type { GeoItem } from '$lib/core/data/figure-files';
import { buildRowFigure, type RowSubject, type ShownFigure } from '$lib/core/data/provenance';
import { makeTableRow } from '$lib/core/data/provenance-rows';
import type {
	AtlasEvent,
	Corridor,
	CorridorNode,
	FinanceRecord,
	Institute,
	Project
} from '$lib/core/data/types';
import { formatDate } from '$lib/core/domain/dates';
import { formatCount } from '$lib/core/domain/numbers';
import {
	listCorridorGeoItems,
	listEventGeoItems,
	listFinanceGeoItems,
	buildInstituteGeoItem,
	buildNodeGeoItem,
	listProjectGeoItems
} from '$lib/features/provenance/geo-items';

interface FigureSpec
	extends
		Pick<ShownFigure, 'year' | 'text' | 'label' | 'value'>,
		Pick<RowSubject, 'unit'>,
		Partial<Pick<RowSubject, 'layer' | 'counts'>> {
	file: string;
	place: string;
	items: () => GeoItem[];
}

const getYear = (date: string) => Number(date.slice(0, 4));

/** A figure of one row of a table, with the place or line of the row. */
function getFigure(
	{ id, evidence, sourceId }: Pick<Institute, 'id' | 'evidence' | 'sourceId'>,
	{ file, place, year, text, label, value, items, ...subject }: FigureSpec
): ShownFigure {
	const known = evidence === 'recalled' ? 'unverified' : 'reported';
	const quality = value === null ? 'none' : known;
	return buildRowFigure(
		{ country: null, year, value, quality, note: '', sourceId },
		{ place, text, label },
		{
			...subject,
			row: makeTableRow(file, { id }),
			places: () => ({ name: id, title: place, items: items() })
		}
	);
}

export function getCorridorLength(corridor: Corridor, year: number): ShownFigure {
	return getFigure(corridor, {
		file: 'corridors.csv',
		layer: 'corridors',
		place: corridor.name,
		year,
		text: m.rows_length_km({ length: formatCount(corridor.lengthKm ?? 0) }),
		label: m.card_figure_length(),
		value: corridor.lengthKm,
		unit: m.rows_unit_km(),
		counts: m.card_figure_length_counts(),
		items: () => listCorridorGeoItems(corridor)
	});
}

export function getInstituteOpening(institute: Institute): ShownFigure {
	const { opened, closed } = institute;
	return getFigure(institute, {
		file: 'institutes.csv',
		layer: 'institutes',
		place: institute.name,
		year: getYear(opened ?? closed ?? ''),
		text: opened ? formatDate(opened) : m.card_undated(),
		label: m.card_figure_opening(),
		value: opened ? getYear(opened) : null,
		unit: m.rows_unit_date(),
		counts: m.card_figure_opening_counts(),
		items: () => [buildInstituteGeoItem(institute)]
	});
}

export function getNodeOpening(node: CorridorNode, openedYear: number): ShownFigure {
	return getFigure(node, {
		file: 'corridor_nodes.csv',
		layer: 'corridors',
		place: node.name,
		year: openedYear,
		text: String(openedYear),
		label: m.card_figure_opening(),
		value: openedYear,
		unit: m.rows_unit_year(),
		items: () => [buildNodeGeoItem(node)]
	});
}

export function getEventDate(event: AtlasEvent): ShownFigure {
	return getFigure(event, {
		file: 'events.csv',
		place: event.title,
		year: getYear(event.date),
		text: formatDate(event.date),
		label: m.card_figure_date(),
		value: getYear(event.date),
		unit: m.rows_unit_date(),
		items: () => listEventGeoItems(event)
	});
}

export function getProjectCost(project: Project, text: string): ShownFigure {
	return getFigure(project, {
		file: 'projects.csv',
		layer: 'investment',
		place: project.name,
		year: project.startYear ?? project.endYear ?? 0,
		text,
		label: m.card_figure_cost(),
		value: project.costMusd,
		unit: m.rows_unit_musd(),
		counts: m.card_figure_cost_counts(),
		items: () => listProjectGeoItems(project)
	});
}

const FINANCE_LABELS = { loan: m.card_figure_loan, grant: m.card_figure_grant } as const;

export function getFinanceAmount(record: FinanceRecord, text: string): ShownFigure {
	return getFigure(record, {
		file: 'finance_records.csv',
		layer: 'investment',
		place: record.place,
		year: record.year,
		text,
		label: FINANCE_LABELS[record.kind]({ financier: record.financier }),
		value: record.amountMusd,
		unit: m.rows_unit_musd(),
		counts: m.card_figure_amount_counts(),
		items: () => listFinanceGeoItems(record)
	});
}
