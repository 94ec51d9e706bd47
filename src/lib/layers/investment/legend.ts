import { m } from '#messages';
import { CLOSE_ZOOM } from '../../core/data/courses';
import { QUALITY_LABELS } from '../../text/quality-labels';
import { PROJECT_STATUS_LABELS } from '../../text/project-status-labels';
import { formatRoundInUnit, describeMoneyUnit } from '../../text/money';
import {
	getMarkedStatus,
	PROJECT_STATUSES,
	type ProjectStatus
} from '../../core/domain/project-status';
import type { SiteMarks } from '../../core/domain/layers';
import { joinAttributes } from '../../text/lists';
import type { DetailTables } from '../../core/data/types';
import { getAgainstYear, isOnStage } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { describeDealFilter, describeRowFilter } from '../../text/filter-labels';
import type { Legend, LegendEntry, LegendScale, MarkId, MarkScale } from '../model';
import { describeSpan } from '../../text/money-span';
import { DEAL_KIND_LABELS } from '../../text/kind-labels';
import { FINANCE_ENLARGEMENT, getSquareSidePx } from './select';
import { isSiteUnverified, selectDrawnSites } from './sites';
import { listShownDealKinds } from '../../core/data/deals';

/** One billion US dollars in the tables' unit. */
const BILLION_MUSD = 1000;

function squareScale(
	mark: MarkId,
	billions: readonly number[],
	scale: MarkScale,
	enlargement = 1
): LegendScale {
	return {
		shape: 'square',
		mark,
		unit: describeMoneyUnit('billions'),
		steps: billions.map((value) => ({
			value: value * BILLION_MUSD,
			label: formatRoundInUnit(value * BILLION_MUSD, 'billions'),
			sizePx: getSquareSidePx(value * BILLION_MUSD, scale) * enlargement
		}))
	};
}

const kindEntries = (view: ViewState): LegendEntry[] =>
	listShownDealKinds(view).map((kind) => ({
		mark: `square-${kind}`,
		label: DEAL_KIND_LABELS[kind]
	}));

/** Only a near map draws shapes. */
const listShapeEntries = ({ camera }: ViewState): LegendEntry[] =>
	camera && camera.zoom >= CLOSE_ZOOM
		? [{ mark: 'investment-shape', label: m.investment_legend_shape() }]
		: [];

/** A running total only grows: its change is what was announced between the two years. */
function changeLegend(view: ViewState, scale: MarkScale, baseYear: number): Legend {
	const isTotal = view.period === 'since';
	const scaleLabel = isTotal ? m.investment_legend_change_total : m.investment_legend_change_year;
	const [rise, fall] = isTotal
		? [m.investment_legend_added(), m.investment_legend_not_yet()]
		: [m.investment_legend_more({ year: baseYear }), m.investment_legend_less({ year: baseYear })];
	return {
		scaleLabel: joinAttributes([
			scaleLabel({ base: baseYear, year: view.year }),
			describeDealFilter(view)
		]),
		scale: squareScale('square-rise', [1, 5, 20], scale),
		groups: [
			[
				{ mark: 'square-rise', label: rise },
				{ mark: 'square-fall', label: fall },
				{ mark: 'zero', label: m.forms_no_change() }
			],
			kindEntries(view)
		]
	};
}

/** What a legend of sites explains: on a stage, where room is short, only what is drawn. */
function findDrawnSites(view: ViewState, detail: DetailTables | null) {
	if (!isOnStage(view) || !detail) return { hasStatus: () => true, unverified: null };
	const sites = selectDrawnSites(view, detail).flatMap((row) => ('state' in row ? [row] : []));
	return {
		hasStatus: (status: ProjectStatus) =>
			sites.some((row) => row.state === status && !isSiteUnverified(row, status)),
		// a mark in a dotted frame is read as one: each has its own entry
		unverified: PROJECT_STATUSES.filter((status) =>
			sites.some((row) => row.state === status && isSiteUnverified(row, status))
		)
	};
}

/** The entries of sites, by the status whose mark they show: that of a class stands for the class. */
const SITE_ENTRIES: Readonly<Record<SiteMarks, readonly (readonly [ProjectStatus, string])[]>> = {
	status: PROJECT_STATUSES.map((status) => [status, PROJECT_STATUS_LABELS[status]]),
	built: [
		['completed', m.investment_legend_built()],
		['announced', m.investment_legend_not_built()],
		['cancelled', PROJECT_STATUS_LABELS.cancelled],
		['unknown', PROJECT_STATUS_LABELS.unknown]
	]
};

function buildSiteLegend(view: ViewState, detail: DetailTables | null): Legend {
	const { year, siteMarks, siteStatuses } = view;
	const isBuilt = siteMarks === 'built';
	const { hasStatus, unverified } = findDrawnSites(view, detail);
	const marked = new Set(
		siteStatuses
			.filter((status) => hasStatus(status) || (isBuilt && unverified?.includes(status)))
			.map((status) => getMarkedStatus(status, siteMarks))
	);
	// sites of unknown status are in neither class
	const hasUnknown = !isBuilt || siteStatuses.includes('unknown');
	const scaleLabel = hasUnknown ? m.investment_legend_sites : m.investment_legend_known_sites;
	const eachUnverified = (unverified ?? []).map((status) => ({
		mark: `square-${status}-unverified` as const,
		label: joinAttributes([PROJECT_STATUS_LABELS[status], QUALITY_LABELS.unverified])
	}));
	const frame = { mark: 'square-unverified' as const, label: m.investment_legend_unverified() };
	const anyUnverified = unverified?.length === 0 ? [] : [frame];
	return {
		scaleLabel: joinAttributes([scaleLabel({ year }), describeRowFilter(view, 'projects')]),
		scale: null,
		groups: [
			[
				...SITE_ENTRIES[siteMarks]
					.filter(([status]) => marked.has(status))
					.map(([status, label]) => ({ mark: `square-${status}` as const, label })),
				...(isBuilt || !unverified ? anyUnverified : eachUnverified),
				...listShapeEntries(view)
			]
		]
	};
}

/** @param detail with it, a legend on stage leaves out what is not drawn */
export function buildInvestmentLegend(
	view: ViewState,
	scale: MarkScale,
	detail: DetailTables | null = null
): Legend {
	if (view.investmentMeasure === 'projects') return buildSiteLegend(view, detail);
	if (view.investmentMeasure === 'finance') {
		return {
			scaleLabel: joinAttributes([
				m.investment_legend_finance({ span: describeSpan(view) }),
				describeRowFilter(view, 'finance')
			]),
			scale: squareScale('square-finance', [0.1, 1, 5], scale, FINANCE_ENLARGEMENT),
			groups: [
				[
					{ mark: 'square-finance', label: m.investment_legend_loan() },
					{ mark: 'square-announced', label: m.investment_legend_off_scale() },
					{ mark: 'square-stalled', label: m.finance_suspended() },
					{ mark: 'square-cancelled', label: PROJECT_STATUS_LABELS.cancelled },
					{ mark: 'square-unverified', label: m.investment_legend_unverified() },
					...listShapeEntries(view)
				]
			]
		};
	}
	const baseYear = getAgainstYear(view);
	if (baseYear !== null) return changeLegend(view, scale, baseYear);
	return {
		scaleLabel: joinAttributes([
			m.investment_legend({ span: describeSpan(view) }),
			describeDealFilter(view)
		]),
		scale: squareScale('square-investment', [1, 5, 20], scale),
		groups: [[...kindEntries(view), { mark: 'chevrons', label: m.investment_legend_from_china() }]]
	};
}
