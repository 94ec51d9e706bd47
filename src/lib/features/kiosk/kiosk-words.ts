import { m } from '#messages';

/** What the sign of an unattended screen says. */
export const KIOSK_WORDS = {
	years: m.kiosk_years(),
	story: m.kiosk_story()
} as const;
