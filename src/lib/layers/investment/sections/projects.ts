import { m } from '#messages';
import { makeKnownCell } from '../../../core/data/cells';
import { selectWholeCountry } from '../../../core/data/explore/regions';
import type { ExploreTables } from '../../../core/data/explore/types';
import { describeProjectStatus, describeStatusCount } from '../../../text/project-status-labels';
import { describeSiteSector } from '../../../text/row-labels';
import type { DetailTables, Project } from '../../../core/data/types';
import type { CountryCode } from '../../../core/domain/countries';
import { isNarrowed } from '../filters';
import { joinClauses, joinCommas } from '../../../text/lists';
import { formatMoney } from '../../../text/money';
import {
	isOnGround,
	isOnPaper,
	PROJECT_STATUSES,
	getProjectStatus,
	type ProjectStatus
} from '../../../core/domain/project-status';
import type { ViewState } from '../../../core/domain/view-state';
import { getYearIndex, YEARS } from '../../../core/domain/years';
import { listProjectGeoItems } from '../geo-items';
import { selectProjects, showsSite } from '../sites';
import { isNearUnclear, passesNear } from '../../../core/data/corridor-distances';
import { buildUnclearPart, withDistance } from '../../near-items';
import { makeOneSeries } from '../../../figures/year-series';
import { listCountedRows, withDoubts } from './money-rows';
import type { Panel, PanelContent, PanelPart } from '../../panel-model';

/** Further ones are collapsed: a panel is read from top to bottom. */
const MOST_ROWS = 6;

/** How many projects of a country, placed or not, have started by each of the 19 years. */
function countOnGround(tables: ExploreTables, country: CountryCode): number[] {
	const items = [
		...selectWholeCountry(tables, country).flatMap(({ projects }) => projects),
		...tables.regionRest[country].projects
	];
	return YEARS.map((year) => items.filter(({ spans }) => isOnGround(spans, year)).length);
}

/** Sites of a country in a view, by their status in its year; empty statuses are omitted. */
export function groupProjects(detail: DetailTables, country: CountryCode, view: ViewState) {
	const own = selectProjects(
		detail.projects.filter((project) => project.country === country),
		view
	).sort((a, b) => (b.startYear ?? 0) - (a.startYear ?? 0));
	const near = own.filter(({ id }) => passesNear(view, id, view.year));
	const byStatus = PROJECT_STATUSES.map((status) => ({
		status,
		sites: near.filter(
			({ id, spans }) =>
				getProjectStatus(spans, view.year) === status &&
				showsSite(id, status, { ...view, selection: null })
		)
	}));
	return {
		byStatus: byStatus.filter(({ sites }) => sites.length > 0),
		/** Which the filter by distance cannot place. */
		unclear: own.filter(({ id, spans }) => {
			const status = getProjectStatus(spans, view.year);
			const isShown = showsSite(id, status, { ...view, selection: null });
			return isShown && isNearUnclear(view, id, view.year);
		}),
		onPaper: near.filter(({ spans }) => isOnPaper(spans, view.year)).length,
		undated: near.filter(({ changes, spans }) =>
			changes.length > 0 ? changes[0]!.year === null : spans.length === 0
		)
	};
}
type Sites = ReturnType<typeof groupProjects>;

/** `being built since 2013, China Nonferrous; mine, $300 million`. */
function describeProject(project: Project, year: number): string {
	const { chineseEntity, costMusd, precision, evidence } = project;
	const own = {
		state: describeProjectStatus(project, year),
		entity: chineseEntity,
		sector: describeSiteSector(project.sector)
	};
	const row =
		costMusd === null
			? m.panel_money_site(own)
			: m.panel_money_site_cost({ ...own, cost: formatMoney(costMusd) });
	return withDoubts(row, precision, evidence);
}

/** The sites being built, then the others by their status, closed. */
function siteParts({ byStatus, unclear, onPaper, undated }: Sites, view: ViewState): PanelPart[] {
	const { year } = view;
	const pick = (site: Project) =>
		withDistance(view, {
			kind: 'project' as const,
			id: site.id,
			name: site.name,
			words: describeProject(site, year),
			mark: `square-${getProjectStatus(site.spans, year) ?? 'unknown'}` as const
		});
	const selectSites = (status: ProjectStatus) =>
		byStatus.find((group) => group.status === status)?.sites ?? [];
	const building = selectSites('building');
	const count = building.length - MOST_ROWS;
	return [
		{
			picks: building.slice(0, MOST_ROWS).map(pick),
			none: m.panel_money_none_building({ year })
		},
		count > 0 && {
			picks: building.slice(MOST_ROWS).map(pick),
			more: m.panel_money_more_building({ count })
		},
		...PROJECT_STATUSES.map((status) => {
			const sites = status === 'building' ? [] : selectSites(status);
			const more = describeStatusCount(status, sites.length);
			return sites.length > 0 && { picks: sites.map(pick), more };
		}),
		buildUnclearPart(unclear.map(pick)),
		{ onPaper },
		undated.length > 0 && { note: m.panel_money_undated({ count: undated.length }) },
		isNarrowed(view) && { note: m.panel_money_filtered() },
		{ note: m.outcomes_link(), page: '/outcomes' }
	];
}

export function buildProjectsSection({ view, country, tables, detail }: Panel): PanelContent {
	const { year } = view;
	const sites = detail && groupProjects(detail, country, view);
	const onGround = sites?.byStatus
		.flatMap((group) => group.sites)
		.filter(({ spans }) => isOnGround(spans, year));
	const begun = tables && !isNarrowed(view) ? countOnGround(tables, country) : null;
	const count = onGround?.length ?? begun?.[getYearIndex(year)];

	/** Sites started by the end of a year; null before the single rows are loaded. */
	const startedBy = (last: number) =>
		detail &&
		detail.projects
			.filter((site) => site.country === country && isOnGround(site.spans, last))
			.map(({ id }) => id);
	const figureIn = (each: number, started: number, rows?: readonly Project[]) =>
		listCountedRows('projects', {
			...{ country, year: each, count: started },
			label: m.panel_money_begun({ year: each }),
			ids: rows ? rows.map(({ id }) => id) : startedBy(each),
			items: rows?.flatMap(listProjectGeoItems)
		});
	/** `project sites at the end of 2018; being built: 3, completed or in operation: 12` */
	function countFact(started: number) {
		const figure = figureIn(year, started, onGround);
		const counts = sites?.byStatus.map((group) =>
			describeStatusCount(group.status, group.sites.length)
		);
		return {
			id: 'count',
			figure,
			words: counts && joinClauses([figure.label, joinCommas(counts)])
		};
	}

	const label = m.panel_money_begun_by_year();
	return {
		section: 'projects',
		layer: 'investment',
		parts: [
			count !== undefined && { facts: [countFact(count)] },
			begun && {
				chart: {
					series: makeOneSeries(
						label,
						begun.map((started) => makeKnownCell(started)),
						(each) => figureIn(each, begun[getYearIndex(each)]!)
					),
					...{ label, unit: '', counted: 'projects', heightPx: 24 }
				}
			},
			...(sites ? siteParts(sites, view) : [{ isLater: true } as const])
		]
	};
}
