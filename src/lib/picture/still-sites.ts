import type { DetailTables } from '../data/types';
import { shownRepublics } from '../domain/subject';
import type { ViewState } from '../domain/view-state';
import {
	FINANCE_ENLARGEMENT,
	moneySpan,
	projectState,
	squareSidePx
} from '../layers/investment/select';
import type { MarkId, MarkScale } from '../layers/model';
import { placedFinance, placedProjects, SITE_STATUSES } from '../layers/investment/sites';
import type { StillFrame } from './still-frame';

/** A loan, a grant or a project where it stands. */
export interface StillSite {
	x: number;
	y: number;
	sidePx: number;
	mark: Extract<MarkId, `square-${string}`>;
}

const PROJECT_SIDE_PX = 9;
/** A loan's own sum; projects have one size. */
function sideOf(row: object, scale: MarkScale): number {
	if (!('amountMusd' in row)) return PROJECT_SIDE_PX;
	const sidePx = squareSidePx(Number(row.amountMusd), scale) * FINANCE_ENLARGEMENT;
	return round(Math.max(3, sidePx));
}

const round = (value: number) => Math.round(value * 10) / 10;

function shownFinance(view: ViewState, detail: DetailTables) {
	const [first, last] = moneySpan(view.year, view);
	const { sectors, financeKinds, leastMusd } = view;
	return placedFinance(detail, shownRepublics(view), sectors, financeKinds, leastMusd).filter(
		(row) => row.year >= first && row.year <= last
	);
}

function shownProjects(view: ViewState, detail: DetailTables) {
	return placedProjects(detail, shownRepublics(view), view.sectors, view.leastMusd).flatMap(
		(row) => {
			const state = projectState(row, view.year);
			return state && view.statuses.includes(SITE_STATUSES[state]) ? [{ ...row, state }] : [];
		}
	);
}

const isUnverified = (row: { placeRecalled: boolean; evidence: string }): boolean =>
	row.placeRecalled || row.evidence === 'recalled';

/** The rows of loans or sites that a view draws; none before the tables that hold them are loaded. */
export function drawnSites(view: ViewState, detail: DetailTables | null) {
	if (!detail || !view.layers.includes('investment')) return [];
	if (view.investmentMeasure === 'finance') return shownFinance(view, detail);
	return view.investmentMeasure === 'projects' ? shownProjects(view, detail) : [];
}

/** Loans, grants and projects where they stand. */
export function stillSites(
	view: ViewState,
	frame: StillFrame,
	scale: MarkScale,
	detail: DetailTables | null
): StillSite[] {
	return drawnSites(view, detail).map((row): StillSite => {
		const [x, y] = frame.place(row.drawnAt).map(round) as [number, number];
		if (isUnverified(row)) return { x, y, sidePx: sideOf(row, scale), mark: 'square-unverified' };
		if (!('state' in row)) return { x, y, sidePx: sideOf(row, scale), mark: 'square-finance' };
		const mark = row.state === 'done' ? 'square-investment' : 'square-project';
		return { x, y, sidePx: PROJECT_SIDE_PX, mark };
	});
}
