import { m } from '#messages';

/** Words of the presenter's window. */
export const PRESENTER_WORDS = {
	line: {
		looking: m.presenter_line_looking(),
		none: m.presenter_line_none(),
		open: '',
		lost: m.presenter_line_lost(),
		impossible: m.presenter_line_impossible()
	}
} as const;
