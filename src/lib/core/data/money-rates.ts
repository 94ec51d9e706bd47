/**
 * Sums of money per person or as a share of GDP are computed from tables, by code and with outlines of
 * countries that the first view of a page is without. All come before a view that asks for them is
 * shown; whoever starts the page says how, for layers and pictures are not known here.
 */
export const moneyRates = {
	isThere: false,
	/** @throws Error with words for the reader */
	load: (): Promise<void> => Promise.reject(new Error('rates were not started'))
};

/** Whether a URL or the link of a step asks for rates. */
export const needsRates = (url: string): boolean => /[?&]rate=/.test(url);
