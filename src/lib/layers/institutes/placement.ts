import { isRussianCentre } from '../../core/data/explore/institute-years';
import type { Institute } from '../../core/data/types';
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

/** Which way a city's own country lies, right and down; cities in the midst of theirs have no entry. */
const ROOM: Readonly<Record<string, readonly [right: number, down: number]>> = {
	Aktobe: [0, 1],
	Almaty: [0, -1],
	Atyrau: [0, -1],
	Bishkek: [-0.7, 0.7],
	Buston: [-1, 0],
	Dushanbe: [0.3, 0.1],
	'Jalal-Abad': [1, 0],
	Kant: [0, 1],
	Oskemen: [-1, 0],
	Osh: [0.9, -0.4],
	Tashkent: [1, 0]
};

/** Their own sign stands at their place: institutes stand beside it. */
export const CAPITALS: readonly string[] = [
	'Astana',
	'Bishkek',
	'Dushanbe',
	'Ashgabat',
	'Tashkent'
];

/** A name without what stands in brackets after it: the same city has one place. */
const nameOfCity = ({ city }: Institute) => city.replace(/ \(.*\)$/, '');
const cityOf = (institute: Institute) => `${institute.country}-${nameOfCity(institute)}`;

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
	(city: string) => city,
	(city): readonly Slot[] => {
		const [right, down] = ROOM[city] ?? [0, 0];
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
		const city = nameOfCity(sites[0]!);
		const isCapital = CAPITALS.includes(city);
		if (sites.length === 1 && !isCapital) return [{ institute: sites[0]!, offsetPx: HERE }];
		const rank = (site: Institute) =>
			(isRussianCentre(site) ? 2 : site.kind === 'confucius_institute' ? 0 : 1) * 1e6 +
			Number((site.opened ?? '9999').slice(0, 4));
		const ordered = [...sites].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
		const slots = isCapital ? slotsOf(city).slice(1) : slotsOf(city);
		return ordered.map((institute, index) => ({ institute, offsetPx: slots[index]! }));
	});
}

/** Marks that stand so far from their places that a line leads there. */
export function ledInstitutes(rows: readonly PlacedInstitute[]): PlacedInstitute[] {
	return rows.filter(({ offsetPx }) => isLed(offsetPx));
}
