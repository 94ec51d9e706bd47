import type { Institute } from '../../data/types';
import { isRussian } from './select';

/** Sites of a city stand in a row under it, so that none hides another. */
export interface PlacedInstitute {
	institute: Institute;
	/** Pixels right and down from the site's city. */
	offsetPx: [right: number, down: number];
}

const STEP_PX = 14;
const BELOW_CITY_PX = 13;
const ROW_PX = 13;
/** More than these in a row would reach into the next city. */
const MOST_IN_A_ROW = 4;

/**
 * Where each site is drawn: the oldest under its city, later ones to its right and left, Confucius
 * Institutes before the rest; Russian centres in rows of their own below.
 */
export function placeInstitutes(institutes: readonly Institute[]): PlacedInstitute[] {
	const cities = new Map<string, Institute[]>();
	for (const institute of institutes) {
		const key = `${institute.republic}-${institute.city}`;
		cities.set(key, [...(cities.get(key) ?? []), institute]);
	}
	return [...cities.values()].flatMap((sites) => {
		const rank = (site: Institute) =>
			(isRussian(site) ? 2 : site.kind === 'confucius_institute' ? 0 : 1) * 1e6 +
			Number((site.opened ?? '9999').slice(0, 4));
		const ordered = [...sites].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
		const chinese = ordered.filter((site) => !isRussian(site));
		const rows = [...inRows(chinese), ...inRows(ordered.filter(isRussian))];
		return rows.flatMap((row, rowIndex) =>
			row.map((institute, index) => ({
				institute,
				offsetPx: [
					Math.ceil(index / 2) * (index % 2 === 1 ? 1 : -1) * STEP_PX,
					BELOW_CITY_PX + rowIndex * ROW_PX
				] as [number, number]
			}))
		);
	});
}

function inRows<T>(items: readonly T[]): T[][] {
	const rows: T[][] = [];
	for (let start = 0; start < items.length; start += MOST_IN_A_ROW) {
		rows.push(items.slice(start, start + MOST_IN_A_ROW));
	}
	return rows;
}
