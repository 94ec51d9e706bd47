import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import {
	countRegion,
	isThereBy,
	selectRegionSections,
	type SectionInYear
} from '$lib/core/data/explore/regions';
import type { Region, RegionItem, RegionRest } from '$lib/core/data/explore/types';
import type {
	Corridor,
	CorridorNode,
	DetailTables,
	Institute,
	Project
} from '$lib/core/data/types';
import type { LayerId, SelectionKind } from '$lib/core/domain/layers';
import { isOnPaper, projectStatus } from '$lib/core/domain/project-status';
import type { ViewState } from '$lib/core/domain/view-state';
import { INSTITUTE_MARKS } from '$lib/layers/institutes/legend';
import type { MarkId, Tip } from '$lib/layers/model';
import * as tips from '$lib/layers/tip';
import { describeSections } from './region-rows';

export interface RegionPick {
	kind: SelectionKind;
	id: string;
	mark: MarkId;
	name: string;
	words: string;
}

export interface RegionList {
	title: string;
	note: string;
	layer: LayerId;
	/** The measure of the investment layer that draws these items. */
	measure?: 'finance' | 'projects';
	picks: readonly RegionPick[];
	/** Items without a year, which are in no list. */
	undated: number;
	/** Projects that are only planned or signed in the year, or were cancelled. */
	onPaper?: number;
}

/** Rows of the items that exist in a year, each with the precision of its place. */
function rowsThere<Row extends { id: string }>(
	items: readonly RegionItem[],
	rows: readonly Row[],
	year: number
): { row: Row; roughly: boolean }[] {
	return items
		.filter((item) => isThereBy(item, year))
		.flatMap(({ id, roughly }) => {
			const row = rows.find((each) => each.id === id);
			return row ? [{ row, roughly }] : [];
		});
}

const withRoughly = (words: string, roughly: boolean) =>
	roughly ? m.region_roughly({ words }) : words;
const undatedOf = (items: readonly RegionItem[]) =>
	items.filter(({ fromYear }) => fromYear === null).length;

function pickOf(
	kind: SelectionKind,
	id: string,
	mark: MarkId,
	{ title, value }: Pick<Tip, 'title' | 'value'>,
	roughly = false
): RegionPick {
	return { kind, id, mark, name: title, words: withRoughly(value, roughly) };
}

/** The mark of a project's status in a year. */
const markOfProject = ({ spans }: Pick<Project, 'spans'>, year: number): MarkId =>
	`square-${projectStatus(spans, year) ?? 'unknown'}`;

const pickOfProject = (row: Project, year: number, roughly = false): RegionPick =>
	pickOf('project', row.id, markOfProject(row, year), tips.tipOfProject(row, year), roughly);

/** Projects of a region in a view, ignoring its other filters. */
function projectsThere(region: Region, { projects }: DetailTables, view: ViewState) {
	return region.projects.flatMap(({ id, roughly }) => {
		const row = projects.find((each) => each.id === id);
		const status = row && projectStatus(row.spans, view.year);
		return row && status && view.siteStatuses.includes(status) ? [{ row, roughly }] : [];
	});
}

function listMoney(region: Region, detail: DetailTables, view: ViewState): RegionList[] {
	const { year } = view;
	const projects = projectsThere(region, detail, view);
	const onPaper = region.projects.filter(({ spans }) => isOnPaper(spans, year)).length;
	const records = rowsThere(region.financeRecords, detail.financeRecords, year);
	return [
		{
			title: m.region_projects(),
			note: '',
			onPaper,
			layer: 'investment',
			measure: 'projects',
			picks: projects.map(({ row, roughly }) => pickOfProject(row, year, roughly)),
			undated: undatedOf(region.projects)
		},
		{
			title: m.region_finance(),
			note: m.region_finance_note(),
			layer: 'investment',
			measure: 'finance',
			picks: records.map(({ row, roughly }) =>
				pickOf('finance', row.id, 'square-finance', tips.tipOfFinance(row), roughly)
			),
			undated: undatedOf(region.financeRecords)
		}
	];
}

function listInstitutes(region: Region, { year, russianCentres }: ViewState): RegionList {
	const { chineseInstitutes, russianCentres: russian } = countRegion(region, year);
	const shown: Institute[] = [...chineseInstitutes, ...(russianCentres ? russian : [])];
	return {
		title: m.region_institutes(),
		note: '',
		layer: 'institutes',
		picks: shown.map((site) =>
			pickOf('institute', site.id, INSTITUTE_MARKS[site.kind], tips.tipOfInstitute(site))
		),
		undated: undatedOf(region.institutes)
	};
}

function listNodes(region: Region, year: number): RegionList {
	const markOf = ({ kind }: CorridorNode): MarkId =>
		kind === 'crossing' ? 'node-crossing' : 'node-port';
	return {
		title: m.region_nodes(),
		note: '',
		layer: 'corridors',
		picks: rowsThere(region.nodes, atlas.nodes, year).map(({ row, roughly }) =>
			pickOf('node', row.id, markOf(row), tips.tipOfNode(row), roughly)
		),
		undated: undatedOf(region.nodes)
	};
}

function listCorridors(region: Region, year: number): RegionList {
	const byCorridor = new Map<Corridor, SectionInYear[]>();
	for (const section of selectRegionSections(region, year)) {
		byCorridor.set(section.corridor, [...(byCorridor.get(section.corridor) ?? []), section]);
	}
	return {
		title: m.region_corridors(),
		note: m.region_lengths(),
		layer: 'corridors',
		picks: [...byCorridor].map(([{ id, name, mode }, sections]) => ({
			kind: 'corridor',
			id,
			mark: `line-${mode}`,
			name,
			words: describeSections(sections)
		})),
		undated: 0
	};
}

/** Everything in a region at the end of the view's year, list by list; empty ones are omitted. */
export function listRegion(
	region: Region,
	detail: DetailTables | null,
	view: ViewState
): RegionList[] {
	const lists = [
		...(detail ? listMoney(region, detail, view) : []),
		listInstitutes(region, view),
		listNodes(region, view.year),
		listCorridors(region, view.year)
	];
	return lists.filter(({ picks, undated, onPaper = 0 }) => picks.length + undated + onPaper > 0);
}

/** Items known only for a whole country and not for a region, to be selected from a list. */
export function listRest(
	rest: RegionRest,
	{ projects, financeRecords }: DetailTables,
	year: number
): RegionPick[] {
	const ids = new Set([...rest.projects, ...rest.financeRecords].map(({ id }) => id));
	return [
		...projects.filter(({ id }) => ids.has(id)).map((row) => pickOfProject(row, year)),
		...financeRecords
			.filter(({ id }) => ids.has(id))
			.map((row) => pickOf('finance', row.id, 'square-finance', tips.tipOfFinance(row)))
	];
}
