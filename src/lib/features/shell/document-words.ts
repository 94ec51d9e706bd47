import { m } from '#messages';

/** The year of the map's headline as it is read out, before and with its sentence. */
export const ALOUD_WORDS = {
	/** `2016 against 2013. Five republics, +2,440 students`; aside may be empty. */
	sentence: (year: number, aside: string, sentence: string) =>
		(aside
			? m.page_aloud_beside({ year, aside, sentence })
			: m.page_aloud({ year, sentence })
		).trim()
} as const;
