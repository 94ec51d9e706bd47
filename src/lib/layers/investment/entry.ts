import { m } from '#messages';
import type { InvestmentMeasure } from '../../core/domain/layers';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS } from '../../core/domain/years';
import type { LayerEntry } from '../model';
import { describeDealFigures, describeInvestment, investmentTimelineRow } from './describe';
import {
	describeDirectFigure,
	describeDirectInvestment,
	directTimelineRow
} from './direct/describe';
import { directKey } from './direct/legend';
import { selectDirectSeries } from '../../core/data/direct-investment';
import { investmentKey } from './legend';
import { isYearCovered, selectYearlyDeals, shownDealKinds } from './select';

const isDirect = ({ investmentMeasure }: ViewState) => investmentMeasure === 'fdi';

/** The layer shows one of four measures, and bears its name. */
const NAMES: Readonly<Record<InvestmentMeasure, { name: string; short: string }>> = {
	fdi: { name: m.panel_direct_short(), short: m.layer_direct_short() },
	deals: { name: m.layer_investment(), short: m.layer_investment_short() },
	finance: { name: m.layer_finance(), short: m.panel_finance_short() },
	projects: { name: m.layer_projects(), short: m.panel_projects_short() }
};

export const investment: LayerEntry = {
	id: 'investment',
	name: ({ investmentMeasure }) => NAMES[investmentMeasure].name,
	shortName: ({ investmentMeasure }) => NAMES[investmentMeasure].short,
	key: (view, scale) => (isDirect(view) ? directKey : investmentKey)(view, scale),
	headline: (view) => (isDirect(view) ? describeDirectInvestment : describeInvestment)(view),
	figures: (view, republic) =>
		isDirect(view) ? [describeDirectFigure(republic, view)] : describeDealFigures(view, republic),
	timelineRow: (view) => (isDirect(view) ? directTimelineRow : investmentTimelineRow)(view),
	coverage: (view, republic) =>
		isDirect(view)
			? selectDirectSeries(republic, view.countedBy).cells.map(({ quality }) => quality)
			: YEARS.map((year) => (isYearCovered(year, view) ? 'reported' : 'none')),
	series: (view, republic) =>
		isDirect(view)
			? selectDirectSeries(republic, view.countedBy).cells
			: selectYearlyDeals(republic, shownDealKinds(view)[0] ?? 'investment', view).map((value) => ({
					value: Number.isNaN(value) ? null : value,
					quality: Number.isNaN(value) ? 'none' : 'reported',
					bound: null,
					sourceId: null,
					note: ''
				})),
	coverageLabel: (view) =>
		isDirect(view) ? m.layer_direct_coverage() : m.layer_investment_coverage()
};
