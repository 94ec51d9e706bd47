import { m } from '#messages';
import type { Poll } from '$lib/core/data/explore/types';

export const POLL_PANEL_WORDS = {
	label: (answer: string, { pollster, yearText: years, question }: Poll) =>
		m.panel_part_poll_label({ answer, pollster, years, question })
} as const;
