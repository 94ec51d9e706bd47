import { m } from '#messages';

export const RUSSIA_PANEL_WORDS = {
	inChina: m.panel_part_russia_in_china(),
	chart: m.panel_part_russia_chart(),
	chartRussia: m.panel_part_russia_chart_russia(),
	chartChina: m.panel_part_russia_chart_china(),
	others: m.panel_part_russia_others(),
	noneFound: m.panel_money_none_found(),
	centres: (count: number, year: number) => m.panel_part_russia_centres({ count, year }),
	centresRule: m.panel_part_russia_centres_rule(),
	undated: (count: number) => m.panel_part_russia_undated({ count })
} as const;
