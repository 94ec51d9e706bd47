import type { Filters } from '../domain/filters';
import { LazyPart } from '../domain/lazy-part';
import { NEAR_MODES, parseNear, type NearMode } from '../domain/near-filter';
import { YEARS } from '../domain/years';

/**
 * `distances.json`: from the own point of each institute, project, loan and grant to the nearest
 * section in use. What is known for its region or country only is not in it.
 */
export interface DistanceTable {
	/** Kilometres that a section drawn straight may be off its real course. */
	straightOffKm: number;
	/** Ids of sections. */
	segments: readonly string[];
	/**
	 * By id, a list for each of `NEAR_MODES`: five numbers for each span of years, oldest first. They
	 * are its first year, the index of the nearest section (-1 while none is in use), and in
	 * kilometres the distance to it as drawn, and the least and the greatest that it could be, rounded
	 * outwards.
	 */
	items: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** The nearest section of a mode in use in a year. */
export interface Nearest {
	mode: NearMode;
	segmentId: string;
	/** To the line as drawn. */
	km: number;
	/** To the nearest line of this mode, as far as line and place are known. */
	leastKm: number;
	greatestKm: number;
}

/** Loaded before a view that needs it is shown. */
export const corridorDistances = new LazyPart<DistanceTable>();

/** Whether a URL or the link of a step asks for distances. */
export const needsDistances = (url: string): boolean => /[?&]near=/.test(url);

const SPAN_LENGTH = 5;

function findInMode(
	{ segments, items }: DistanceTable,
	id: string,
	mode: NearMode,
	year: number
): Nearest | null {
	const spans = items[id]?.[NEAR_MODES.indexOf(mode)] ?? [];
	let found: Nearest | null = null;
	for (let at = 0; at < spans.length && spans[at]! <= year; at += SPAN_LENGTH) {
		const [, index, km, leastKm, greatestKm] = spans.slice(at, at + SPAN_LENGTH) as [
			number,
			...[number, number, number, number]
		];
		const segmentId = segments[index];
		found = segmentId === undefined ? null : { mode, segmentId, km, leastKm, greatestKm };
	}
	return found;
}

/** The nearest section in use of each mode, nearest first; modes without one are left out. */
export const listNearest = (table: DistanceTable, id: string, year: number): Nearest[] =>
	NEAR_MODES.flatMap((mode) => findInMode(table, id, mode, year) ?? []).sort((a, b) => a.km - b.km);

/**
 * The nearest section in use of a mode, or of any.
 * @returns null if none is in use, undefined if the place of the row is not known well enough
 */
export function findNearest(
	table: DistanceTable,
	id: string,
	mode: NearMode | 'any',
	year: number
): Nearest | null | undefined {
	if (!Object.hasOwn(table.items, id)) return undefined;
	if (mode !== 'any') return findInMode(table, id, mode, year);
	const all = listNearest(table, id, year);
	const [first] = all;
	if (!first) return null;
	return {
		...first,
		leastKm: Math.min(...all.map(({ leastKm }) => leastKm)),
		greatestKm: Math.min(...all.map(({ greatestKm }) => greatestKm))
	};
}

/** Whether a row is where a filter asks; `unclear` if line or place are not known well enough. */
export type NearAnswer = 'yes' | 'no' | 'unclear';

/** @param nearest as `findNearest` returns it */
export function answerNear(nearest: Nearest | null | undefined, filter: string): NearAnswer {
	const { side, km } = parseNear(filter)!;
	if (nearest === undefined) return 'unclear';
	const isWithin = nearest !== null && nearest.greatestKm <= km;
	const isBeyond = nearest === null || nearest.leastKm > km;
	if (!isWithin && !isBeyond) return 'unclear';
	return isWithin === (side === 'within') ? 'yes' : 'no';
}

export type NearView = Pick<Filters, 'nearCorridor'>;

/** The filter of a view; null without one, and before its table is there. */
export const getNear = ({ nearCorridor }: NearView): string | null =>
	nearCorridor !== null && corridorDistances.find() ? nearCorridor : null;

/** Whether a row is where a view's filter asks, by the lines in use in a year. */
export function findNearAnswer(view: NearView, id: string, year: number): NearAnswer {
	const near = getNear(view);
	if (near === null) return 'yes';
	return answerNear(findNearest(corridorDistances.get(), id, parseNear(near)!.mode, year), near);
}

export const passesNear = (view: NearView, id: string, year: number): boolean =>
	findNearAnswer(view, id, year) === 'yes';

export const isNearUnclear = (view: NearView, id: string, year: number): boolean =>
	findNearAnswer(view, id, year) === 'unclear';

/** For marks that stay the same in all years. */
export const everPassesNear = (view: NearView, id: string): boolean =>
	getNear(view) === null || YEARS.some((year) => passesNear(view, id, year));
