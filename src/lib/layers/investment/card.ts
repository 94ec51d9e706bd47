import { m } from '#messages';
import { describeHistory, describeProjectStatus } from '../../text/project-status-labels';
import type { ShownFigure } from '../../figures/provenance';
import { describeSiteSector, describeSiteStatus } from '../../text/row-labels';
import type { FinanceRecord, PlacePrecision, Project } from '../../core/data/types';
import { nameCountry } from '../../text/country-names';
import { parseSector } from '../../core/domain/filters';
import { formatMoney } from '../../text/money';
import { getProjectStatus } from '../../core/domain/project-status';
import {
	buildCard,
	buildCardFigure,
	makeCards,
	type CardContent,
	type LayerCards
} from '../card-content';
import { getSectorWord } from '../filter-labels';
import { withShapes } from './shapes/card';
import { listFinanceGeoItems, listProjectGeoItems } from './geo-items';

function nameFinance({ kind, sector: word }: FinanceRecord): string {
	const sector = getSectorWord(parseSector(word));
	return kind === 'loan' ? m.card_loan({ sector }) : m.card_grant({ sector });
}

const AT_PLACES: Readonly<Record<PlacePrecision, (place: { place: string }) => string>> = {
	site: ({ place }) => place,
	city: m.card_in_city,
	region: m.card_in_region,
	country: m.card_in_country
};

/** A place with its precision: `Osh, Kyrgyzstan (the city, not the site)`. */
function describePlace(place: string, precision: PlacePrecision): string {
	return AT_PLACES[precision]({ place });
}

const SUMS: Readonly<Record<FinanceRecord['amountBasis'], (sum: { sum: string }) => string>> = {
	nominal: m.card_sum_nominal,
	constant_usd_2021: m.card_sum_2021,
	constant_usd_2017: m.card_sum_2017,
	unknown: m.card_sum_unknown
};

/** `$300 million, in dollars of 2021` */
function describeAmount({ amountMusd, amountBasis }: FinanceRecord): string {
	return amountMusd === null
		? m.card_no_figure()
		: SUMS[amountBasis]({ sum: formatMoney(amountMusd) });
}

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

const FINANCE_LABELS = { loan: m.card_figure_loan, grant: m.card_figure_grant } as const;

export function getFinanceAmount(record: FinanceRecord, text: string): ShownFigure {
	return buildCardFigure(record, {
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

function financeContent(record: FinanceRecord): CardContent {
	return buildCard(record, {
		layer: 'investment',
		mark: 'square-finance',
		kind: nameFinance(record),
		title: record.place || nameCountry(record.country),
		summary: record.note,
		summaryLanguage: 'en',
		rows: [
			[m.card_amount(), getFinanceAmount(record, describeAmount(record))],
			[m.card_from(), record.financier],
			[m.card_signed(), String(record.year)],
			[m.card_place(), describePlace(nameCountry(record.country), record.precision)]
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
		...makeCards((detail) => detail?.financeRecords ?? [], financeContent),
		isInDetail: true,
		missing: m.map_page_no_finance,
		all: m.map_page_all_finance()
	})
};
