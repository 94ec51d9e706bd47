/**
 * Money per person or as a share of GDP: code, tables and outlines that the first view does without.
 * They are loaded before a view that needs them is shown. The start of the page sets `load`.
 */
export const moneyRates = {
	isThere: false,
	/** @throws Error with a message for the reader */
	load: (): Promise<void> => Promise.reject(new Error('rates were not started'))
};

/** Whether a URL or the link of a step asks for rates. */
export const needsRates = (url: string): boolean => /[?&]rate=/.test(url);
