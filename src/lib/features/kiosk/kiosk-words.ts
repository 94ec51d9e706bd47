import { m } from '#messages';

/** What the sign of an unattended screen says. */
export const KIOSK_WORDS = {
	years: m.kiosk_years(),
	story: m.kiosk_story(),
	startsOver: (seconds: number) => m.kiosk_starts_over({ seconds }),
	/** Said once, not every second. */
	startsOverSpoken: (seconds: number) => m.kiosk_starts_over_spoken({ seconds })
} as const;
