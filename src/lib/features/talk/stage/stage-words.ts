import { layerEntry } from '$lib/layers/catalog';
import { m } from '#messages';
import { joinClauses } from '$lib/core/domain/lists';
import type { Source } from '$lib/core/data/types';
import type { ViewState } from '$lib/core/domain/view-state';

export const STAGE_WORDS = {
	step: m.stage_step(),
	controls: m.stage_controls(),
	progress: m.stage_progress(),
	countOf: (number: number, count: number) => m.stage_count_of({ number, count }),
	stepLabel: (number: number, title: string) => m.stage_step_label({ number, title }),
	backTo: (number: number, title: string) => m.stage_back_to({ number, title }),
	backShort: (number: number) => m.stage_back_short({ number }),
	leaveTalk: m.stage_leave_talk(),
	previous: m.stage_previous(),
	next: m.stage_next(),
	explore: m.stage_explore(),
	presenter: m.stage_presenter(),
	fullScreen: m.stage_full_screen(),
	code: m.stage_code(),
	black: m.stage_black(),
	pointer: m.stage_pointer(),
	help: m.stage_help(),
	leave: m.stage_leave(),
	contents: m.stage_contents(),
	isBlack: m.stage_is_black(),
	jumpTo: (digits: string) => m.stage_jump_to({ digits }),
	close: m.stage_close(),
	codeTitle: m.stage_code_title(),
	codeTooLong: m.stage_code_too_long(),
	notFullScreen: m.stage_not_full_screen(),
	sources: m.stage_sources()
} as const;

/** Rows of the help: keys and what they do. */
export const STAGE_KEYS: readonly { keys: readonly string[]; does: string }[] = [
	{ keys: ['→', '↓', 'Page Down', m.stage_key_space()], does: m.stage_does_next() },
	{ keys: ['←', '↑', 'Page Up'], does: m.stage_does_previous() },
	{ keys: ['Home', 'End'], does: m.stage_does_ends() },
	{ keys: ['5', 'Enter'], does: m.stage_does_jump() },
	{ keys: ['B'], does: m.stage_does_black() },
	{ keys: ['F'], does: m.stage_does_full() },
	{ keys: ['L'], does: m.stage_does_pointer() },
	{ keys: ['Q'], does: m.stage_does_code() },
	{ keys: ['P'], does: m.stage_does_presenter() },
	{ keys: ['E'], does: m.stage_does_explore() },
	{ keys: ['Esc'], does: m.stage_does_return() },
	{ keys: ['?'], does: m.stage_does_help() }
];

/** The large figure at the head of a step: a year, or the years that a sum covers. */
export function describeStageYear(view: ViewState): string {
	const { year, focus, layers, period, sinceYear } = view;
	const hasPeriod = layers.includes(focus) && layerEntry(focus).hasPeriod(view);
	const isSum = hasPeriod && period === 'since';
	return isSum && sinceYear < year ? `${sinceYear}–${year}` : String(year);
}

const MOST_NAMED = 3;

/** The line of sources under a step: who says so, the rest counted. */
export function describeStageSources(sources: readonly Source[]): string {
	const named = sources.slice(0, MOST_NAMED).map(({ authors, publisher, year }) => {
		const who = authors || publisher;
		return year === null ? who : m.stage_source_of_year({ who, year });
	});
	const more = sources.length - named.length;
	return joinClauses(more > 0 ? [...named, m.stage_more_sources({ more })] : named);
}
