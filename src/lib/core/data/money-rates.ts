import { LazyPart } from '../domain/lazy-part';

/**
 * Money per person or as a share of GDP: code, tables and outlines that the first view does without.
 * They are loaded before a view that needs them is shown, by code that the start of the page names.
 */
export const moneyRates = new LazyPart<object>();

/** Whether a URL or the link of a step asks for rates. */
export const needsRates = (url: string): boolean => /[?&]rate=/.test(url);
