import { m } from '#messages';
import { describeHistory, describeProjectStatus } from '../../text/project-status-labels';
import type { ShownFigure } from '../../figures/provenance';
import { describeSiteSector, describeSiteStatus } from '../../text/row-labels';
import type { Project } from '../../core/data/types';
import { nameCountry } from '../../text/country-names';
import { formatMoney } from '../../text/money';
import { getProjectStatus } from '../../core/domain/project-status';
import {
	buildCard,
	buildCardFigure,
	makeCards,
	type CardContent,
	type LayerCards
} from '../card-content';
import { buildFinanceCard } from './finance-card';
import { withShapes } from './shapes/card';
import { listProjectGeoItems } from './geo-items';
import { describePlace } from '../../text/place-precision';

/** `2013–2015`, `2013–end not found`. */
function describeYears(first: number | null, last: number | null): string {
	return first === null && last === null
		? m.card_no_years()
		: `${first ?? m.card_no_start()}–${last ?? m.card_no_end()}`;
}

export function getProjectCost(project: Project, text: string): ShownFigure {
	return buildCardFigure(project, {
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
					m.card_at({ place: project.place, country: nameCountry(project.country) }),
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

export const cards: LayerCards = {
	project: withShapes({
		...makeCards((detail) => detail?.projects ?? [], projectContent),
		isInDetail: true,
		missing: m.map_page_no_project,
		all: m.map_page_all_project()
	}),
	finance: withShapes({
		...makeCards((detail) => detail?.financeRecords ?? [], buildFinanceCard),
		isInDetail: true,
		missing: m.map_page_no_finance,
		all: m.map_page_all_finance()
	})
};
