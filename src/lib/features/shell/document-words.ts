import { m } from '#messages';

/** Over the list of a page's parts. */
export const ON_THIS_PAGE = m.page_on_this_page();

/** The year of the map's headline as it is read out, before and with its sentence. */
export const ALOUD_WORDS = {
	/** Stands before the year. */
	placeBeforeYear: (place: string) => m.page_place_before_year({ place }),
	/** `2016 against 2013. Five republics, +2,440 students`; aside may be empty. */
	sentence: (year: number, aside: string, sentence: string) =>
		(aside
			? m.page_aloud_beside({ year, aside, sentence })
			: m.page_aloud({ year, sentence })
		).trim()
} as const;
