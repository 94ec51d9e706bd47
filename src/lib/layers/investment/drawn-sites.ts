import type { DetailTables } from '../../core/data/types';
import { projectStatus } from '../../core/domain/project-status';
import { shownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { moneySpan } from '../../core/data/deals';
import { placedFinance, placedProjects, showsSite } from './sites';

function shownFinance(view: ViewState, detail: DetailTables) {
	const [first, last] = moneySpan(view.year, view);
	const { sectors, financeKinds, leastMusd } = view;
	return placedFinance(detail, shownCountries(view), sectors, financeKinds, leastMusd).filter(
		(row) => row.year >= first && row.year <= last
	);
}

function shownProjects(view: ViewState, detail: DetailTables) {
	return placedProjects(detail, shownCountries(view), view.sectors, view.leastMusd).flatMap(
		(row) => {
			const state = projectStatus(row.spans, view.year);
			return state && showsSite(row.id, state, view) ? [{ ...row, state }] : [];
		}
	);
}

/** The rows of loans or sites that a view draws; none before the tables that hold them are loaded. */
export function drawnSites(view: ViewState, detail: DetailTables | null) {
	if (!detail || !view.layers.includes('investment')) return [];
	if (view.investmentMeasure === 'finance') return shownFinance(view, detail);
	return view.investmentMeasure === 'projects' ? shownProjects(view, detail) : [];
}
