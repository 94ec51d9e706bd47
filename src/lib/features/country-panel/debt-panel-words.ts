import { m } from '#messages';
import { formatPercentRatio } from '$lib/core/domain/numbers';

export const DEBT_PANEL_WORDS = {
	ofOutput: (percent: number) =>
		m.panel_part_debt_of_output({ percent: formatPercentRatio(percent) })
} as const;
