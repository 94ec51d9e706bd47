import { m } from '#messages';
import { formatRatio } from '$lib/core/domain/numbers';

export const DEBT_PANEL_WORDS = {
	ofOutput: (percent: number) =>
		m.panel_part_debt_of_output({ percent: m.forms_percent({ number: formatRatio(percent) }) })
} as const;
