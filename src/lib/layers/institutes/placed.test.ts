import { describe, expect, it } from 'vitest';
import { atlas } from '../../core/data/atlas';
import { isOpenAtYearEnd } from '../../core/data/explore/institute-years';
import { mercator } from '../../core/domain/geography';
import { NAMED_COUNTRIES } from '../../text/country-names';
import { DEFAULT_VIEW } from '../../core/domain/view-state';
import { getStageScale } from '../mark-scale';
import { MARK_SCALES } from '../model';
import { selectDrawnInstitutes } from './select';
import { placeInstitutes, spreadOnPhone } from './placed';

const PHONE = MARK_SCALES.phone;
/** Of a phone's map of the region, 390 by 372 px. */
const ZOOM = 2.6;

const at2018 = () =>
	placeInstitutes(
		selectDrawnInstitutes({ ...DEFAULT_VIEW, year: 2018 }).filter(
			({ kind }) => kind !== 'confucius_classroom'
		)
	);

const onScreen = (rows: readonly ReturnType<typeof at2018>[number][], zoom: number) =>
	rows.map(({ institute, offsetPx }) => {
		const [x, y] = mercator(institute.lonLat).map((share) => share * 512 * 2 ** zoom);
		return { id: institute.id, x: x! + offsetPx[0], y: y! + offsetPx[1] };
	});

describe('on a phone’s map of the region', () => {
	const placed = onScreen(spreadOnPhone(at2018(), ZOOM, PHONE), ZOOM);

	it('all institutes of 2018 are visible: none lies on another', () => {
		const confucius = atlas.institutes.filter(
			(each) => each.kind === 'confucius_institute' && isOpenAtYearEnd(each, 2018)
		);
		expect(confucius.length).toBeGreaterThan(0);
		expect(placed.map(({ id }) => id)).toEqual(
			expect.arrayContaining(confucius.map(({ id }) => id))
		);
		placed.forEach((one, index) => {
			for (const other of placed.slice(index + 1)) {
				const apart = Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
				expect(apart, `${one.id} and ${other.id}`).toBeGreaterThan(2 * PHONE.diamondRadiusPx);
			}
		});
	});

	it('none lies under the name of a country', () => {
		for (const { name, labelLonLat } of NAMED_COUNTRIES) {
			const [x, y] = mercator(labelLonLat).map((share) => share * 512 * 2 ** ZOOM);
			for (const mark of placed) {
				const isUnder =
					Math.abs(mark.y - y!) < 5 && Math.abs(mark.x - x!) < (name.length * 6.5) / 2;
				expect(isUnder, `${mark.id} under ${name}`).toBe(false);
			}
		}
	});
});

it('bug: on the small map of a slide a Luban Workshop stood 300 km from its city', () => {
	const small = getStageScale(1366, 768, 1, true);
	const placed = spreadOnPhone(at2018(), ZOOM, small);
	expect(placed.length).toBeGreaterThan(10);
	for (const { institute, offsetPx } of placed)
		expect(Math.hypot(...offsetPx), institute.id).toBeLessThan(4 * small.diamondRadiusPx);
});

it('a desk, and a phone that looks closer, keep the places around each city', () => {
	const rows = at2018();
	expect(spreadOnPhone(rows, ZOOM, MARK_SCALES.desktop)).toBe(rows);
	expect(spreadOnPhone(rows, 5.2, PHONE)).toBe(rows);
});

it('bug: the start sorted the places around a city anew for every year', () => {
	const [first, second] = [placeInstitutes(atlas.institutes), placeInstitutes(atlas.institutes)];
	expect(first.some(({ offsetPx }) => Math.hypot(...offsetPx) > 0)).toBe(true);
	// kept, not only alike
	first.forEach(({ offsetPx }, index) => expect(second[index]!.offsetPx).toBe(offsetPx));
});

it('bug: the sign of a capital hid the first institute in it', () => {
	const inCapitals = placeInstitutes(atlas.institutes).filter(({ institute: { city } }) =>
		/^(Astana|Bishkek|Dushanbe|Tashkent)/.test(city)
	);
	expect(inCapitals.length).toBeGreaterThan(10);
	for (const { offsetPx } of inCapitals) expect(Math.hypot(...offsetPx)).toBeGreaterThan(11);
});

it('bug: outside English the sites of a city stood on the wrong side, for its name was another', () => {
	const renamed = atlas.institutes.map((each) => ({ ...each, city: `Қала ${each.city}` }));
	const offsets = (rows: typeof renamed) => placeInstitutes(rows).map(({ offsetPx }) => offsetPx);
	expect(offsets(renamed)).toEqual(offsets([...atlas.institutes]));
});
