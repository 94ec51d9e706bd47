import { m } from '#messages';
import { YEARS } from '../../domain/years';
import type { LayerEntry } from '../model';
import { describeDealFigures, describeInvestment, investmentTimelineRow } from './describe';
import { investmentKey } from './legend';
import { isYearCovered, selectYearlyDeals, shownDealKinds } from './select';

export const investment: LayerEntry = {
	id: 'investment',
	name: m.layer_investment(),
	shortName: m.layer_investment_short(),
	key: investmentKey,
	headline: describeInvestment,
	figures: describeDealFigures,
	timelineRow: investmentTimelineRow,
	coverage: (view) => YEARS.map((year) => (isYearCovered(year, view) ? 'reported' : 'none')),
	series: (view, republic) =>
		selectYearlyDeals(republic, shownDealKinds(view)[0] ?? 'investment', view).map((value) => ({
			value: Number.isNaN(value) ? null : value,
			quality: Number.isNaN(value) ? 'none' : 'reported',
			bound: null,
			sourceId: null,
			note: ''
		})),
	coverageLabel: m.layer_investment_coverage()
};
