import { groups } from 'd3-array';
import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import { findNearAnswer, type NearAnswer } from '$lib/core/data/corridor-distances';
import { countRegion, isThereBy, selectRegionSections } from '$lib/core/data/explore/regions';
import type { Region, RegionItem, RegionRest } from '$lib/core/data/explore/types';
import type { CorridorNode, DetailTables, FinanceRecord, Project } from '$lib/core/data/types';
import type { LayerId, SelectionKind } from '$lib/core/domain/layers';
import { isOnPaper, getProjectStatus } from '$lib/core/domain/project-status';
import type { ViewState } from '$lib/core/domain/view-state';
import { getNodeTip } from '$lib/layers/corridors/tip';
import { passesFilters } from '$lib/layers/institutes/select';
import { getInstituteTip } from '$lib/layers/institutes/tip';
import { getFinanceMark } from '$lib/layers/investment/off-scale';
import { getFinanceTip, getProjectTip } from '$lib/layers/investment/tip';
import { withDistance } from '$lib/layers/near-items';
import type { PanelPickContent } from '$lib/layers/panel-model';
import { INSTITUTE_MARKS } from '$lib/text/kind-labels';
import type { MarkId, Tip } from '$lib/layers/model';
import { describeSections } from './region-rows';

interface RegionList {
	title: string;
	note?: string;
	layer: LayerId;
	/** The measure of the investment layer that draws these items. */
	measure?: 'finance' | 'projects';
	picks: readonly PanelPickContent[];
	/** Items without a year, which are in no list. */
	undated?: number;
	/** Projects that are only planned or signed in the year, or were cancelled. */
	onPaper?: number;
}

/** Rows of items, each with the precision of its place. */
const selectRows = <Row extends { id: string }>(
	items: readonly RegionItem[],
	rows: readonly Row[]
) =>
	items.flatMap(({ id, roughly }) => {
		const row = rows.find((each) => each.id === id);
		return row ? [{ row, roughly }] : [];
	});

const thereBy = (items: readonly RegionItem[], year: number) =>
	items.filter((item) => isThereBy(item, year));

const selectUndated = (items: readonly RegionItem[]) =>
	items.filter(({ fromYear }) => fromYear === null).length;

function makePick(
	kind: SelectionKind,
	id: string,
	mark: MarkId,
	{ title, value }: Pick<Tip, 'title' | 'value'>,
	roughly = false
) {
	return {
		kind,
		id,
		mark,
		name: title,
		words: roughly ? m.region_roughly({ words: value }) : value
	};
}

function pickOfProject(row: Project, year: number, roughly = false) {
	const mark = `square-${getProjectStatus(row.spans, year) ?? 'unknown'}` as const;
	return makePick('project', row.id, mark, getProjectTip(row, year), roughly);
}

const pickOfFinance = (row: FinanceRecord, roughly = false) =>
	makePick('finance', row.id, getFinanceMark(row), getFinanceTip(row), roughly);

/** Projects with a status of the view, ignoring its other filters, and loans and grants. */
function listMoney(region: Region, detail: DetailTables, view: ViewState): RegionList[] {
	const { year, siteStatuses } = view;
	const isShown = ({ spans }: Project) =>
		siteStatuses.some((status) => status === getProjectStatus(spans, year));
	return [
		{
			title: m.region_projects(),
			onPaper: region.projects.filter(({ spans }) => isOnPaper(spans, year)).length,
			layer: 'investment',
			measure: 'projects',
			picks: selectRows(region.projects, detail.projects)
				.filter(({ row }) => isShown(row))
				.map(({ row, roughly }) => pickOfProject(row, year, roughly)),
			undated: selectUndated(region.projects)
		},
		{
			title: m.region_finance(),
			note: m.region_finance_note(),
			layer: 'investment',
			measure: 'finance',
			picks: selectRows(thereBy(region.financeRecords, year), detail.financeRecords).map(
				({ row, roughly }) => pickOfFinance(row, roughly)
			),
			undated: selectUndated(region.financeRecords)
		}
	];
}

function listInstitutes(region: Region, view: ViewState): RegionList {
	const { chineseInstitutes, russianCentres } = countRegion(region, view.year);
	const shown = [...chineseInstitutes, ...russianCentres].filter((site) =>
		passesFilters(site, view)
	);
	return {
		title: m.region_institutes(),
		layer: 'institutes',
		picks: shown.map((site) =>
			makePick('institute', site.id, INSTITUTE_MARKS[site.kind], getInstituteTip(site))
		),
		undated: selectUndated(region.institutes)
	};
}

function listNodes(region: Region, year: number): RegionList {
	const getMark = ({ kind }: CorridorNode): MarkId =>
		kind === 'crossing' ? 'node-crossing' : 'node-port';
	return {
		title: m.region_nodes(),
		layer: 'corridors',
		picks: selectRows(thereBy(region.nodes, year), atlas.nodes).map(({ row, roughly }) =>
			makePick('node', row.id, getMark(row), getNodeTip(row), roughly)
		),
		undated: selectUndated(region.nodes)
	};
}

function listCorridors(region: Region, year: number): RegionList {
	const byCorridor = groups(selectRegionSections(region, year), ({ corridor }) => corridor);
	return {
		title: m.region_corridors(),
		note: m.region_lengths(),
		layer: 'corridors',
		picks: byCorridor.map(([{ id, name, mode }, sections]) => ({
			kind: 'corridor',
			id,
			mark: `line-${mode}`,
			name,
			words: describeSections(sections)
		}))
	};
}

/** What the filter by distance leaves of a list, and a list of what it cannot place. */
function splitByDistance(list: RegionList, view: ViewState): RegionList[] {
	const select = (wanted: NearAnswer) =>
		list.picks
			.filter(({ id }) => findNearAnswer(view, id, view.year) === wanted)
			.map((pick) => withDistance(view, pick));
	const unclear = select('unclear');
	const title = m.near_row_unclear_of({ title: list.title });
	return [
		{ ...list, picks: select('yes') },
		...(unclear.length > 0 ? [{ title, layer: list.layer, picks: unclear }] : [])
	];
}

/** Everything in a region at the end of the view's year, list by list; empty ones are omitted. */
export function listRegion(region: Region, detail: DetailTables | null, view: ViewState) {
	const placed = [...(detail ? listMoney(region, detail, view) : []), listInstitutes(region, view)];
	const lists: RegionList[] = [
		...placed.flatMap((list) => splitByDistance(list, view)),
		listNodes(region, view.year),
		listCorridors(region, view.year)
	];
	return lists.filter(
		({ picks, undated = 0, onPaper = 0 }) => picks.length + undated + onPaper > 0
	);
}

/** Items known only for a whole country and not for a region, to be selected from a list. */
export function listRest(
	rest: RegionRest,
	{ projects, financeRecords }: DetailTables,
	year: number
) {
	const ids = new Set([...rest.projects, ...rest.financeRecords].map(({ id }) => id));
	return [
		...projects.filter(({ id }) => ids.has(id)).map((row) => pickOfProject(row, year)),
		...financeRecords.filter(({ id }) => ids.has(id)).map((row) => pickOfFinance(row))
	];
}
