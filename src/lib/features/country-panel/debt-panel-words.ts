import { m } from '#messages';
import { UNIT_WORDS } from '$lib/core/data/row-words';
import { formatPercent, formatRatio } from '$lib/core/domain/numbers';

export const DEBT_PANEL_WORDS = {
	owed: m.panel_part_debt_owed(),
	unit: UNIT_WORDS.musd,
	noneInYear: (year: number) => m.panel_part_debt_none({ year }),
	otherYears: m.panel_part_debt_other(),
	ofOutput: (percent: number) =>
		m.panel_part_debt_of_output({ percent: formatPercent(formatRatio(percent)) }),
	counts: m.panel_part_debt_counts(),
	at: (measure: string, date: string) => m.panel_part_debt_at({ measure, date })
} as const;
