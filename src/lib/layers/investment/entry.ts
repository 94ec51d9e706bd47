import { YEARS } from '../../domain/years';
import type { LayerEntry } from '../model';
import { describeDealFigures, describeInvestment, investmentTimelineRow } from './describe';
import { investmentKey } from './legend';
import { selectYearlyDeals } from './select';

export const investment: LayerEntry = {
	id: 'investment',
	name: 'Announced deals',
	shortName: 'Deals',
	key: investmentKey,
	headline: describeInvestment,
	figures: describeDealFigures,
	timelineRow: investmentTimelineRow,
	coverage: () => YEARS.map(() => 'reported'),
	series: (_view, republic) =>
		selectYearlyDeals(republic, 'investment').map((value) => ({
			value,
			quality: 'reported',
			bound: null,
			sourceId: null,
			note: ''
		})),
	coverageLabel: 'What is known, by republic: deals'
};
