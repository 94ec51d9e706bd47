import { m } from '#messages';
import type { DealSum, DirectInvestment } from '../core/data/types';

/** Measures for which sources may disagree. */
export const RANGE_MEASURE_LABELS = {
	students: m.explore_range_students(),
	'students-in-russia': m.explore_range_students_in_russia(),
	'confucius-institutes': m.explore_range_confucius_institutes(),
	'direct-investment': m.explore_range_direct_investment(),
	'deals-investment': m.explore_range_acquisitions(),
	'deals-construction': m.explore_range_construction(),
	'trade-total': m.explore_range_trade_total(),
	'trade-from-china': m.explore_trade_from_china(),
	'trade-to-china': m.explore_trade_to_china(),
	'debt-owed': m.explore_range_debt_owed(),
	'host-inflow': m.explore_range_host_inflow()
};
export type RangeMeasure = keyof typeof RANGE_MEASURE_LABELS;
export const RANGE_MEASURES = Object.keys(RANGE_MEASURE_LABELS) as readonly RangeMeasure[];

export const EDITION_LABELS: Readonly<Record<DealSum['edition'], string>> = {
	current: m.explore_edition_current(),
	'spring-2019': m.explore_edition_spring_2019()
};

export const SAID_BY_LABELS = {
	ministry: m.explore_said_by_ministry(),
	official: m.explore_said_by_official(),
	host: m.explore_said_by_host(),
	atlas: m.explore_said_by_atlas(),
	quoted: m.explore_said_by_quoted()
} as const;

/** Who counted direct investment and how: `National Bank of Kazakhstan, gross`. */
export const describeCount = ({ concept, countingBody: reporter }: DirectInvestment): string =>
	concept === 'flow_gross_host'
		? m.explore_direct_gross({ reporter })
		: m.explore_direct_net({ reporter });
