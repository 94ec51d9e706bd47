import { m } from '#messages';
import type { ShownFigure } from './provenance';
import { COUNTRY_CODES, type CountryCode } from '../core/domain/countries';

/** A figure with the text of a sentence, without its form for columns. */
export function withText({ inUnit: _, ...figure }: ShownFigure, text: string): ShownFigure {
	return { ...figure, text };
}

/** The figure that a sentence puts first: it leaves out a kind of deal without a deal. */
export const findFirstNotZero = <T extends ShownFigure | null>(
	figures: readonly T[]
): T | undefined => figures.find((figure) => figure?.value !== 0) ?? figures[0];

/** The sum of the five countries, if all are known. */
export function sumFive(
	getFigure: (country: CountryCode) => ShownFigure | undefined,
	text: string
): ShownFigure | null {
	const known = COUNTRY_CODES.flatMap((code) => getFigure(code) ?? []);
	const [first] = known;
	if (!first || known.length < COUNTRY_CODES.length) return null;
	if (known.some(({ value }) => value === null)) return null;
	const sources = new Set(known.map(({ sourceId }) => sourceId));
	return {
		...withText(first, text),
		country: null,
		place: m.headline_five(),
		value: known.reduce((sum, { value }) => sum + value!, 0),
		quality: known.some(({ quality }) => quality === 'unverified') ? 'unverified' : 'reported',
		sourceId: sources.size === 1 ? first.sourceId : null
	};
}
