import { m } from '#messages';

/** Words of the presenter's window. */
export const PRESENTER_WORDS = {
	title: m.presenter_title(),
	description: m.presenter_description(),
	now: m.presenter_now(),
	nowAlone: m.presenter_now_alone(),
	next: m.presenter_next(),
	last: m.presenter_last(),
	notes: m.presenter_notes(),
	noNotes: m.presenter_no_notes(),
	audience: m.presenter_audience(),
	sources: m.presenter_sources(),
	progress: (number: number, count: number) => m.presenter_progress({ number, count }),
	clock: m.presenter_clock(),
	elapsed: m.presenter_elapsed(),
	start: m.presenter_start(),
	pause: m.presenter_pause(),
	reset: m.presenter_reset(),
	previousStep: m.presenter_previous_step(),
	nextStep: m.presenter_next_step(),
	black: m.presenter_black(),
	isBlack: m.presenter_is_black(),
	explore: m.presenter_explore(),
	back: (number: number) => m.presenter_back({ number }),
	exploring: m.presenter_exploring(),
	moved: m.presenter_moved(),
	live: m.presenter_live(),
	jump: m.presenter_jump(),
	help: m.presenter_help(),
	openStage: m.presenter_open_stage(),
	line: {
		looking: m.presenter_line_looking(),
		none: m.presenter_line_none(),
		open: '',
		lost: m.presenter_line_lost(),
		impossible: m.presenter_line_impossible()
	},
	twoStages: (count: number) => m.presenter_two_stages({ count }),
	blocked: m.presenter_blocked(),
	jumpTo: (digits: string) => m.presenter_jump_to({ digits })
} as const;
