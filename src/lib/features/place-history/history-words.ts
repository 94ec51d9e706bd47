import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import { findSection } from '$lib/core/data/find-section';
import type {
	HistoryEntry,
	HistoryTables,
	TrafficEntry,
	TrafficFigure,
	CountedTraffic
} from '$lib/core/data/history-types';
import { makeTableRow, type TableRow } from '$lib/core/data/provenance-rows';
import type { DetailTables, Evidence } from '$lib/core/data/types';
import type { LayerId, Selection } from '$lib/core/domain/layers';
import type { Quality } from '$lib/core/domain/quality';
import { buildRowFigure, type ShownFigure } from '$lib/figures/provenance';
import { TIE_KIND_LABELS } from '$lib/figures/ties';
import { getFinanceTip } from '$lib/layers/investment/tip';
import { nameTie } from '$lib/layers/ties/tip';
import { formatDate } from '$lib/text/dates';
import { STATUS_LABELS } from '$lib/text/kind-labels';
import { beginSentence, joinAttributes, joinCommas } from '$lib/text/lists';
import { formatMoney } from '$lib/text/money';
import { formatCount, formatMillions } from '$lib/text/numbers';
import { PROJECT_STATUS_LABELS } from '$lib/text/project-status-labels';
import { QUALITY_LABELS } from '$lib/text/quality-labels';

/** An entry of a history in words. */
export interface HistoryLine {
	id: string;
	year: number;
	/** The year as a figure, which opens the source; null where figures do. */
	date: ShownFigure | null;
	/** What happened; of traffic, what is counted. */
	words: string;
	/** Of traffic: the figures of the year, by source. */
	figures: readonly ShownFigure[];
	/** Date, corridor, place and doubt, as far as there are any. */
	details: readonly string[];
	selection: Selection | null;
}

/** What an entry says, before its place and date are added. */
interface Said {
	words: string;
	detail?: string;
	selection: Selection | null;
	layer: LayerId | null;
	row: TableRow;
}

const COUNTED_LABELS: Readonly<Record<CountedTraffic, string>> = {
	trains: m.history_trains(),
	trains_a_day: m.history_trains_a_day(),
	goods: m.history_goods(),
	goods_with_gas: m.history_goods_with_gas(),
	rail_goods: m.history_rail_goods(),
	road_goods: m.history_road_goods(),
	oil: m.history_oil(),
	containers: m.history_containers(),
	vehicles: m.history_vehicles(),
	trade: m.history_trade()
};

const getYear = (date: string) => Number(date.slice(0, 4));

const byId = <Row extends { id: string }>(rows: readonly Row[], id: string) =>
	rows.find((row) => row.id === id);

/** Null if the table that has the words lacks the row. */
function sayEntry(entry: Exclude<HistoryEntry, TrafficEntry>, detail: DetailTables): Said | null {
	const { row: id } = entry;
	switch (entry.kind) {
		case 'section': {
			const found = findSection(id);
			if (!found) return null;
			const { segment, corridor } = found;
			const section = m.card_section({ from: segment.fromPlace, to: segment.toPlace });
			const status = entry.isAgain ? m.history_again() : STATUS_LABELS[entry.status];
			return {
				words: m.history_section({ section, status }),
				detail: corridor.name,
				selection: { kind: 'corridor', id: corridor.id },
				layer: 'corridors',
				row: entry.hasOwnRow
					? makeTableRow('segment_statuses.csv', { segment_id: id, year: entry.date })
					: makeTableRow('segments.csv', { id })
			};
		}
		case 'node': {
			const node = byId(atlas.nodes, id);
			if (!node) return null;
			return {
				words: m.history_opening({ name: node.name }),
				selection: { kind: 'node', id },
				layer: 'corridors',
				row: makeTableRow('corridor_nodes.csv', { place_id: id })
			};
		}
		case 'date':
			return {
				words: entry.statement,
				selection: null,
				layer: 'corridors',
				row: makeTableRow('place_dates.csv', { id })
			};
		case 'event': {
			const event = byId([...atlas.events, ...detail.events], id);
			if (!event) return null;
			const row = makeTableRow('events.csv', { id });
			return { words: event.title, selection: { kind: 'event', id }, layer: null, row };
		}
		case 'institute': {
			const institute = byId(atlas.institutes, id);
			if (!institute) return null;
			const say = entry.change === 'opened' ? m.history_opening : m.history_closing;
			return {
				words: say({ name: institute.name }),
				selection: { kind: 'institute', id },
				layer: 'institutes',
				row: makeTableRow('institutes.csv', { id })
			};
		}
		case 'project': {
			const project = byId(detail.projects, id);
			if (!project) return null;
			const { status, isBought, date } = entry;
			return {
				words: m.history_project({
					name: project.name,
					status: isBought ? m.project_status_bought() : PROJECT_STATUS_LABELS[status]
				}),
				selection: { kind: 'project', id },
				layer: 'investment',
				row: makeTableRow('project_statuses.csv', { project_id: id, status, year: date })
			};
		}
		case 'finance': {
			const record = byId(detail.financeRecords, id);
			if (!record) return null;
			return {
				words: beginSentence(getFinanceTip(record).value),
				detail: record.place,
				selection: { kind: 'finance', id },
				layer: 'investment',
				row: makeTableRow('finance_records.csv', { id })
			};
		}
		case 'tie': {
			const tie = byId(detail.cityTies, id);
			if (!tie) return null;
			const row = makeTableRow('city_ties.csv', { id });
			return {
				words: nameTie(tie),
				detail: m.card_tie_kind({ kind: TIE_KIND_LABELS[tie.kind] }),
				selection: { kind: 'tie', id },
				layer: 'ties',
				row
			};
		}
	}
}

/** `35.74 million tonnes`, `7,762`, `$400 million`. */
function formatTraffic({ value, unit }: TrafficFigure): string {
	if (unit === 'million tonnes') return m.history_tonnes({ value: formatMillions(value * 1e6) });
	if (unit === 'TEU') return m.history_teu({ value: formatCount(value) });
	return unit === 'million USD' ? formatMoney(value) : formatCount(value);
}

/** A figure with its doubt in words: `7,068, unverified`. */
export const formatFigure = ({ text, quality }: ShownFigure): string =>
	quality === 'reported' ? text : joinAttributes([text, QUALITY_LABELS[quality]]);

const TRAFFIC_QUALITIES: Readonly<Record<Evidence, Quality>> = {
	seen: 'reported',
	derived: 'estimate',
	recalled: 'unverified'
};

const buildTrafficFigure = (entry: TrafficEntry, figure: TrafficFigure, place: string) =>
	buildRowFigure(
		{
			country: null,
			year: getYear(entry.date),
			value: figure.value,
			quality: TRAFFIC_QUALITIES[figure.evidence],
			note: figure.note,
			sourceId: figure.sourceId
		},
		{ place, label: COUNTED_LABELS[entry.counts], text: formatTraffic(figure) },
		{
			layer: 'corridors',
			unit: figure.unit,
			row: makeTableRow('corridor_traffic.csv', { id: figure.row })
		}
	);

/** The name of a place; empty if no entry needs it. */
export function namePlace({ names }: HistoryTables, id: string): string {
	const known = names[id];
	if (!known) return '';
	return 'label' in known ? known.label : known.name;
}

/** The names of an entry's places among those that a card tells; all that are named, in a region. */
function namePlaces(entry: HistoryEntry, tables: HistoryTables, told: readonly string[]): string {
	const at = told.length > 0 ? entry.at.filter((id) => told.includes(id)) : entry.at;
	return joinCommas(at.map((id) => namePlace(tables, id)).filter(Boolean));
}

/** Whether the list must name the place of an entry: a card of several places, or one of a region. */
function mustName(entry: HistoryEntry, told: readonly string[]): boolean {
	if (told.length > 0) return told.length > 1;
	return entry.kind === 'traffic' || entry.kind === 'date';
}

/**
 * An entry in words; null if another table lacks its row.
 * @param told the places that the card tells; none for a region
 */
export function describeEntry(
	entry: HistoryEntry,
	tables: HistoryTables,
	detail: DetailTables,
	told: readonly string[]
): HistoryLine | null {
	const { id, date } = entry;
	const year = getYear(date);
	const place = mustName(entry, told) ? namePlaces(entry, tables, told) : '';
	if (entry.kind === 'traffic') {
		const figures = entry.figures.map((figure) =>
			buildTrafficFigure(entry, figure, namePlaces(entry, tables, told))
		);
		const until = entry.until ? m.history_until({ date: formatDate(entry.until) }) : '';
		const words = COUNTED_LABELS[entry.counts];
		const details = [until, place].filter(Boolean);
		return { id, year, date: null, words, figures, details, selection: null };
	}
	const said = sayEntry(entry, detail);
	if (!said) return null;
	const isUnverified = entry.evidence === 'recalled';
	const details = [
		date.length > 4 ? formatDate(date) : '',
		said.detail ?? '',
		place,
		isUnverified ? QUALITY_LABELS.unverified : ''
	].filter(Boolean);
	const known = { country: null, year, value: year, note: '', sourceId: entry.sourceId };
	const figure = buildRowFigure(
		{ ...known, quality: isUnverified ? 'unverified' : 'reported' },
		{ place: said.words, label: m.card_figure_date(), text: formatDate(date) },
		{
			layer: said.layer,
			unit: m.rows_unit_date(),
			counts: m.history_counts(),
			row: said.row
		}
	);
	const { words, selection } = said;
	return { id, year, date: figure, words, figures: [], details, selection };
}
