import { cross, range } from 'd3-array';
import { atlas } from '../../core/data/atlas';
import { isOpenAtYearEnd, isRussianCentre } from '../../core/data/explore/institute-years';
import type { Institute } from '../../core/data/types';
import type { CountryCode } from '../../core/domain/countries';
import { NAMED_COUNTRIES } from '../../text/country-names';
import type { LonLat } from '../../core/domain/geography';
import { memoizeBy, memoizeLast } from '../../core/domain/memoize';
import { listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS } from '../../core/domain/years';
import { isPhoneScale, getLabelShiftPx } from '../label-layout';
import { makeBoxAround, type Box } from '../box';
import { memoizeView, type AnyYearView } from '../memoize-view';
import type { MarkScale } from '../model';
import { everPassesNear } from '../../core/data/corridor-distances';
import {
	isLed,
	limitShifts,
	projectAtStep,
	projectWorldPixel,
	getZoomStep,
	type Pixel,
	type Shift
} from '../spread-marks';
import { CLASSROOM_ZOOM, listCountedKinds, passesFilters, selectDrawnInstitutes } from './select';

/** The institutes of a city are spread around it, so that none covers another. */
export interface PlacedInstitute {
	institute: Institute;
	/** From the institute's own place; zero for the first of a city. */
	offsetPx: Shift;
}

const STEP_PX = 14;
/** Rows of a lattice with the same distance within and between rows. */
const ROW_PX = 12;
const REACH = 4;

/** Preference for slots in the direction with more space. */
const ROOM_WEIGHT = 0.75;

/** A city with institutes around it. */
interface City {
	lonLat: LonLat;
	/** Direction of its own country, right and down; none in the middle of a country. */
	room?: Shift;
	/** Its own mark is at its place: institutes are next to it. */
	isCapital?: boolean;
}

/** By place, because names of cities depend on the language. */
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

const findCity = ({ lonLat: [lon, lat] }: Institute): City | undefined =>
	CITIES.find(({ lonLat }) => Math.hypot(lonLat[0] - lon, lonLat[1] - lat) < IN_CITY_DEGREES);

const REACHED = range(-REACH, REACH + 1);
const LATTICE = cross(REACHED, REACHED, (row, column): Shift => {
	return [(column + Math.abs(row % 2) / 2) * STEP_PX, row * ROW_PX];
});
const HERE: Shift = [0, 0];

/** The slots around a city in the order of use: its own place first. */
const getSlots = memoizeBy(
	(room: Shift) => room.join(' '),
	([right, down]): readonly Shift[] => {
		const cost = ([x, y]: Shift) => Math.hypot(x, y) - ROOM_WEIGHT * (x * right + y * down);
		// ties are decided by the lattice, so that the order is always the same
		return LATTICE.toSorted((a, b) =>
			Math.hypot(...a) === 0 ? -1 : Math.hypot(...b) === 0 ? 1 : cost(a) - cost(b)
		);
	}
);

/**
 * The oldest Confucius Institute at its place, later ones and other kinds around it, towards the city's
 * own country; Russian centres last. None covers a capital's mark.
 */
export function placeInstitutes(institutes: readonly Institute[]): PlacedInstitute[] {
	const cities = new Map<string, Institute[]>();
	for (const institute of institutes) {
		// without brackets, a city's name is that of one place
		const city = institute.country + institute.city.replace(/ \(.*\)$/, '');
		cities.set(city, [...(cities.get(city) ?? []), institute]);
	}
	return [...cities.values()].flatMap((sites) => {
		const { isCapital = false, room = HERE } = findCity(sites[0]!) ?? {};
		const rank = (site: Institute) =>
			(isRussianCentre(site) ? 2 : site.kind === 'confucius_institute' ? 0 : 1) * 1e6 +
			Number((site.opened ?? '9999').slice(0, 4));
		const ordered = [...sites].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
		const slots = isCapital ? getSlots(room).slice(1) : getSlots(room);
		return ordered.map((institute, index) => ({ institute, offsetPx: slots[index]! }));
	});
}

/** Marks so far from their places that they need a line. */
export function selectLedInstitutes(rows: readonly PlacedInstitute[]): PlacedInstitute[] {
	return rows.filter(({ offsetPx }) => isLed(offsetPx));
}

/** Of a country's name on a phone: 13 px, semibold; Chinese characters are squares. */
const LETTER_PX = { narrow: 6.7, wide: 13 };
const NAME_HEIGHT_PX = 11;
/** Marks are moved at most this far. */
const REACH_PX = 42;

const getNameWidth = (name: string) =>
	[...name].reduce((sum, sign) => sum + LETTER_PX[sign < '\u2e80' ? 'narrow' : 'wide'], 0);

/** Distance of a point from a box along both axes; below its radius a diamond touches it. */
const outside = ([x, y]: Pixel, { left, top, right, bottom }: Box) =>
	Math.max(0, left - x, x - right) + Math.max(0, top - y, y - bottom);

const spread = memoizeLast(
	(rows: readonly PlacedInstitute[], zoomStep: number, scale: MarkScale): PlacedInstitute[] => {
		const worldPx = projectAtStep(zoomStep);
		const radiusPx = scale.diamondRadiusPx + 0.5;
		// names of a small map keep off its marks, which stay as near to their places as they can
		const isSmall = scale.isLocator ?? false;
		const named = isSmall ? [] : NAMED_COUNTRIES;
		const names = named.map(({ code, name, labelLonLat }) => {
			const [x, y] = projectWorldPixel(labelLonLat, worldPx);
			return makeBoxAround(
				x,
				y + getLabelShiftPx(code, scale)[1],
				getNameWidth(name),
				NAME_HEIGHT_PX
			);
		});
		const taken: Pixel[] = [];
		const isFree = (at: Pixel) =>
			taken.every(([x, y]) => Math.abs(x - at[0]) + Math.abs(y - at[1]) >= 2 * radiusPx) &&
			names.every((name) => outside(at, name) >= radiusPx);
		return rows.map((row) => {
			const [x, y] = projectWorldPixel(row.institute.lonLat, worldPx);
			const first = isSmall ? [] : [row.offsetPx];
			const offsetPx =
				[...first, ...limitShifts(REACH_PX)].find(([right, down]) =>
					isFree([x + right, y + down])
				) ?? row.offsetPx;
			taken.push([x + offsetPx[0], y + offsetPx[1]]);
			return { ...row, offsetPx };
		});
	}
);

/**
 * On a phone's map of the region cities are closer than their marks, and names cover them: each mark
 * takes the nearest free place. Elsewhere they stay.
 */
export function spreadOnPhone(
	rows: readonly PlacedInstitute[],
	zoom: number,
	scale: MarkScale
): readonly PlacedInstitute[] {
	if (!isPhoneScale(scale) || zoom >= CLASSROOM_ZOOM) return rows;
	return spread(rows, getZoomStep(zoom), scale);
}

const everPlaced = memoizeView(
	(view: AnyYearView, shown: readonly CountryCode[], classrooms: boolean): PlacedInstitute[] =>
		placeInstitutes(
			atlas.institutes.filter(
				(institute) =>
					YEARS.some((year) => isOpenAtYearEnd(institute, year)) &&
					shown.includes(institute.country) &&
					passesFilters(institute, view) &&
					everPassesNear(view, institute.id) &&
					(classrooms || institute.kind !== 'confucius_classroom')
			)
		)
);

const NONE: readonly PlacedInstitute[] = [];

/** Every institute of any year, at the same place in all years. Classrooms only at near zooms. */
export function layOutInstitutes(
	view: ViewState,
	zoom: number,
	scale: MarkScale
): readonly PlacedInstitute[] {
	if (!view.layers.includes('institutes')) return NONE;
	// what figures count by a filter is drawn at any zoom
	const classrooms = zoom >= CLASSROOM_ZOOM || listCountedKinds(view) !== null;
	const all = everPlaced(view, listShownCountries(view), classrooms);
	return spreadOnPhone(all, zoom, scale);
}

/** The institutes of the view's year. */
export function listPlacedNow(...args: Parameters<typeof layOutInstitutes>): PlacedInstitute[] {
	const drawn = new Set(selectDrawnInstitutes(args[0]).map(({ id }) => id));
	return layOutInstitutes(...args).filter(({ institute }) => drawn.has(institute.id));
}
