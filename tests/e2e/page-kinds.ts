/**
 * An address of every kind of page, for tests that hold for all of them. `under` gives the same
 * pages in a folder of the site, such as that of another language.
 */
export const PAGE_KINDS: readonly string[] = [
	'/',
	'/2021',
	'/2016/kazakhstan',
	'/kazakhstan',
	'/2018?compare=kyrgyzstan,uzbekistan&per=head',
	'/2018?against=2013',
	'/2018/kazakhstan?against=sources',
	'/2018/uzbekistan?region=karakalpakstan',
	'/2018?select=institute:ci-kaz-astana',
	'/present',
	'/present/astana-2013',
	'/claims',
	'/claims/7',
	'/data',
	'/data/changes',
	'/about',
	'/relation?republic=uzbekistan',
	'/alignment',
	'/alignment?bare=yes',
	'/chinese-side',
	'/talk',
	'/presenter',
	'/embed/2016',
	'/embed/2016/kazakhstan',
	'/no-such-page'
];

/** @param prefix `/ru`, or empty for the site's own pages */
export function under(prefix: string, pages: readonly string[] = PAGE_KINDS): string[] {
	return pages.map((page) => prefix + page);
}
