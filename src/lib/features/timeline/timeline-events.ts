import type { AtlasEvent } from '$lib/core/data/types';
import { FIRST_YEAR, YEARS } from '$lib/core/domain/years';
import { countLettersIn } from '$lib/ui/chart/letters';

/** Half of a triangle and the space next to it, in pixels at the usual base of 16. */
const TRIANGLE_HALF_PX = 5;
const GAP_PX = 4;
/** The last name may reach into the margin right of the band. */
const OVERHANG_PX = 12;
/** Mean width of a letter at 11 px, rounded up so that two names never touch. */
const LETTER_PX = 6;

/** Share of the band before a date as precise as `2013`, `2013-09` or `2013-09-07`. */
export function computeDateShare(date: string): number {
	const [year = FIRST_YEAR, month = 1, day = 1] = date.split('-').map(Number);
	return (year - FIRST_YEAR + (month - 1) / 12 + (day - 1) / 365) / YEARS.length;
}

/**
 * Places the names of events next to their triangles without overlap: to the right if there is room
 * up to the next triangle, else to the left, else without a name.
 * @param widthPx of the 19 columns
 */
export function placeEvents(events: readonly AtlasEvent[], widthPx: number) {
	const sorted = events
		.filter((event) => event.timelineLabel !== null)
		.map((event) => ({ event, share: computeDateShare(event.date) }))
		.filter(({ share }) => share >= 0 && share <= 1)
		.sort((a, b) => a.share - b.share);
	let takenTo = 0;
	return sorted.map(({ event, share }, index) => {
		const x = share * widthPx;
		const reach = TRIANGLE_HALF_PX + GAP_PX + LETTER_PX * countLettersIn(event.timelineLabel!);
		const next = sorted[index + 1];
		const roomTo = next ? next.share * widthPx - TRIANGLE_HALF_PX - GAP_PX : widthPx + OVERHANG_PX;
		const canBeLeft = x - reach >= takenTo ? 'left' : null;
		const side = x + reach <= roomTo ? 'right' : canBeLeft;
		takenTo = x + (side === 'right' ? reach : TRIANGLE_HALF_PX) + GAP_PX;
		return { event, share, side };
	});
}
