import { m } from '#messages';
import type { CountryCode } from '../../core/domain/countries';
import type { LayerId } from '../../core/domain/layers';
import { type Bound, pickWorseQuality, type Quality } from '../../core/domain/quality';
import { describeCell } from '../../text/quality-labels';
import { nameCountry } from '../../text/country-names';
import type { FigurePart, ShownFigure } from '../provenance';
import type { AnswerPart, KnownPart } from './part';
import { describeRefusal, type RefusalReason } from './refusals';

/** A computed figure with its formula and parts, or the reason why there is none. */
export type Answer =
	| { figure: ShownFigure; refused: null; parts: readonly KnownPart[] }
	| { figure: null; refused: RefusalReason; why: string; parts: readonly AnswerPart[] };

export const refuse = (refused: RefusalReason, parts: readonly AnswerPart[]): Answer => ({
	...{ figure: null, refused, parts },
	why: describeRefusal(refused)
});

/** What a card says of an answer besides its number. */
export interface AnswerWords {
	/** `of its external debt owed to China, 1 October 2020` */
	label: string;
	/** Sets its colour. */
	layer?: LayerId;
	/** What it counts and leaves out. */
	counts?: string;
}

interface Computed {
	value: number;
	/** The value as read on screen, without bound or doubt. */
	format: (value: number) => string;
	/** With the figures in it: `$1.20 billion ÷ $3.16 billion × 100`. */
	formula: string;
	unit: string;
	bound: Bound | null;
	/** By default of the first part. */
	country?: CountryCode | null;
	year?: number;
	firstYear?: number;
	quality?: Quality;
	note?: string;
}

/** Parts of several countries begin with their names. */
function listFigureParts(parts: readonly KnownPart[]): FigurePart[] {
	const isOfSeveral = new Set(parts.map(({ country }) => country)).size > 1;
	return parts.map(({ country, label, text, sourceId, row }) => ({
		label:
			isOfSeveral && country ? m.answers_part_of({ name: nameCountry(country), label }) : label,
		...{ text, sourceId, row }
	}));
}

/** An answer as a figure: as well known as the worst of its parts. */
export function give(
	parts: readonly [KnownPart, ...KnownPart[]],
	{ value, format, formula, unit, bound, note = '', firstYear, ...own }: Computed,
	{ label, layer, counts = '' }: AnswerWords
): Answer {
	const [first] = parts;
	const { country = first.country, year = first.year } = own;
	const qualities = parts.map((part) => part.quality).concat(own.quality ?? []);
	const quality = qualities.reduce(pickWorseQuality);
	const sources = new Set(parts.map(({ sourceId }) => sourceId));
	const figure: ShownFigure = {
		...{ country, year, label, value, quality, note },
		...(country === null && { place: m.headline_five() }),
		text: describeCell({ value, quality, bound, sourceId: null, note }, format),
		sourceId: sources.size === 1 ? first.sourceId : null,
		origin: 'derived',
		parts: listFigureParts(parts),
		subject: {
			...{ layer: layer ?? null, row: first.row, unit, counts },
			rule: m.answers_rule({ formula }),
			...(firstYear !== undefined && { firstYear })
		}
	};
	return { figure, refused: null, parts };
}

/** The bound of a quotient: a floor stays one over an exact divisor, anything else is about. */
export const divideBounds = (part: Bound | null, by: Bound | null): Bound | null =>
	by === null ? part : 'about';

/** The bound of a sum: of exact figures none, of floors and exact ones a floor. */
export function addBounds(bounds: readonly (Bound | null)[]): Bound | null {
	const given = bounds.filter((bound) => bound !== null);
	if (given.length === 0) return null;
	return given.every((bound) => bound === 'at least') ? 'at least' : 'about';
}
