import { isRussianCentre } from '../../core/data/explore/institute-years';
import type { Institute } from '../../core/data/types';
import type { LonLat } from '../../core/domain/geography';
import { memoizeBy } from '../../core/domain/memoize';
import { isLed } from '../spread-marks';

/** Pixels right and down from a place. */
type Slot = readonly [right: number, down: number];

/** Sites of a city stand close around it, so that none hides another. */
export interface PlacedInstitute {
	institute: Institute;
	/** From the site's own place: none for the first of a city. */
	offsetPx: Slot;
}

const STEP_PX = 14;
/** Rows of a lattice in which every mark is as far from the next in its row as in the next row. */
const ROW_PX = 12;
const REACH = 4;

/** How much nearer a slot counts that lies where there is room. */
const ROOM_WEIGHT = 0.75;

/** A city and where its sites stand around it. */
interface City {
	lonLat: LonLat;
	/** Which way its own country lies, right and down; not given in the middle of a country. */
	room?: Slot;
	/** Its own sign stands at its place: institutes stand next to it. */
	isCapital?: boolean;
}

/** By place, because names of cities differ from language to language. */
const CITIES: readonly City[] = [
	{ lonLat: [71.45, 51.15], isCapital: true },
	{ lonLat: [74.6, 42.86], isCapital: true, room: [-0.7, 0.7] },
	{ lonLat: [68.78, 38.56], isCapital: true, room: [0.3, 0.1] },
	{ lonLat: [69.3, 41.33], isCapital: true, room: [1, 0] },
	// Aktobe, Almaty, Atyrau, Oskemen
	{ lonLat: [57.17, 50.28], room: [0, 1] },
	{ lonLat: [76.92, 43.23], room: [0, -1] },
	{ lonLat: [51.92, 47.11], room: [0, -1] },
	{ lonLat: [82.62, 49.95], room: [-1, 0] },
	// Jalal-Abad, Kant, Osh, Buston
	{ lonLat: [73, 40.93], room: [1, 0] },
	{ lonLat: [74.85, 42.89], room: [0, 1] },
	{ lonLat: [72.8, 40.53], room: [0.9, -0.4] },
	{ lonLat: [69.73, 40.24], room: [-1, 0] }
];
const IN_CITY_DEGREES = 0.16;

const placeOf = ({ lonLat: [lon, lat] }: Institute): City | undefined =>
	CITIES.find(({ lonLat }) => Math.hypot(lonLat[0] - lon, lonLat[1] - lat) < IN_CITY_DEGREES);

/** True in a capital, whose own sign stands at its place. */
export const isInCapital = (institute: Institute): boolean =>
	placeOf(institute)?.isCapital ?? false;

/** A name without what stands in brackets after it: the same city has one place. */
const cityOf = ({ country, city }: Institute) => `${country}-${city.replace(/ \(.*\)$/, '')}`;

function makeLattice(): Slot[] {
	const slots: Slot[] = [];
	for (let row = -REACH; row <= REACH; row++) {
		const shift = Math.abs(row % 2) / 2;
		for (let column = -REACH; column <= REACH; column++) {
			slots.push([(column + shift) * STEP_PX, row * ROW_PX]);
		}
	}
	return slots;
}

const LATTICE = makeLattice();
const HERE: Slot = [0, 0];

/** The slots around a city in the order in which they are taken: its own place first. */
const slotsOf = memoizeBy(
	(room: Slot) => room.join(' '),
	([right, down]): readonly Slot[] => {
		const cost = ([x, y]: Slot) => Math.hypot(x, y) - ROOM_WEIGHT * (x * right + y * down);
		// a tie is decided by the lattice, so that the order is the same everywhere
		return LATTICE.toSorted((a, b) =>
			Math.hypot(...a) === 0 ? -1 : Math.hypot(...b) === 0 ? 1 : cost(a) - cost(b)
		);
	}
);

/**
 * Where each site is drawn: the oldest Confucius Institute at its place, later ones and other kinds
 * around it, where the city's own country has room; Russian centres last. None covers a capital's sign.
 */
export function placeInstitutes(institutes: readonly Institute[]): PlacedInstitute[] {
	const cities = new Map<string, Institute[]>();
	for (const institute of institutes) {
		const city = cityOf(institute);
		cities.set(city, [...(cities.get(city) ?? []), institute]);
	}
	return [...cities.values()].flatMap((sites) => {
		const { isCapital = false, room = HERE } = placeOf(sites[0]!) ?? {};
		if (sites.length === 1 && !isCapital) return [{ institute: sites[0]!, offsetPx: HERE }];
		const rank = (site: Institute) =>
			(isRussianCentre(site) ? 2 : site.kind === 'confucius_institute' ? 0 : 1) * 1e6 +
			Number((site.opened ?? '9999').slice(0, 4));
		const ordered = [...sites].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
		const slots = isCapital ? slotsOf(room).slice(1) : slotsOf(room);
		return ordered.map((institute, index) => ({ institute, offsetPx: slots[index]! }));
	});
}

/** Marks that stand so far from their places that a line leads there. */
export function ledInstitutes(rows: readonly PlacedInstitute[]): PlacedInstitute[] {
	return rows.filter(({ offsetPx }) => isLed(offsetPx));
}
