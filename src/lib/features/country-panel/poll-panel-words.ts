import { m } from '#messages';
import type { Poll } from '$lib/core/data/explore/types';

export const POLL_PANEL_WORDS = {
	none: (year: number) => m.panel_part_poll_none({ year }),
	yearsWith: m.panel_part_poll_years(),
	goTo: (year: number, polls: number) => m.panel_part_poll_go({ year, count: polls }),
	label: (answer: string, { pollster, yearText: years, question }: Poll) =>
		m.panel_part_poll_label({ answer, pollster, years, question })
} as const;
