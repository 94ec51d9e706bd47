import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
	measureDistanceToCountryKm,
	readCountryOutlines
} from '../../../data/build/country-outlines';
import { atlas } from '../core/data/atlas';
import { loadDetail } from '../text/load-detail';
import type { LonLat } from '../core/domain/geography';
import { COUNTRIES, getCountryByCode, type CountryCode } from '../core/domain/countries';
import { INSTITUTE_WORDS, NO_FILTERS } from '../core/domain/filters';
import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { YEARS } from '../core/domain/years';
import { isPhoneScale, isSmallLabel, getSquaresShiftPx } from '../layers/label-layout';
import { getLabelLayout } from '../labels/label-marks';
import { getLargestSquarePx } from '../layers/investment/deal-layout';
import { spreadIn } from './frame-labels';
import { selectLedInstitutes, listPlacedNow } from '../layers/institutes/placed';
import { MARK_SCALES } from '../layers/model';
import { frameBounds, framePage, type MapFrame } from './map-frame';
import { listStaticDiamonds, listStaticLeaders } from '../layers/institutes/picture';
import { listStaticSquares } from '../layers/investment/draw-deals';
import { selectDrawnSites } from '../layers/investment/sites';

const outlines = readCountryOutlines('data/geo/admin.topojson');
const detail = await loadDetail();

/**
 * Tolerance for generalised outlines and points on a border line: nearer than this counts as
 * inside.
 */
const TOLERANCE_KM = 5;
/** There its own sign stands. */
const CAPITALS = ['Astana', 'Bishkek', 'Dushanbe', 'Tashkent'];
const isIn = (country: string, lonLat: LonLat) =>
	measureDistanceToCountryKm(outlines, country, lonLat) <= TOLERANCE_KM;

/** A phone, a tablet, a desktop, a wide desktop and a projector. */
const SIZES = [
	['phone', 390, 372],
	['desktop', 820, 600],
	['desktop', 1140, 640],
	['desktop', 1600, 900],
	['stage', 1920, 1080]
] as const;

/** Sites intentionally off the shore: data/coordinate-exceptions.csv gives the reason. */
const exceptions = new Set(
	(
		Papa.parse(readFileSync('data/coordinate-exceptions.csv', 'utf8'), {
			header: true,
			skipEmptyLines: true
		}).data as {
			row_id: string;
		}[]
	).map(({ row_id }) => row_id)
);

const countryOfPlace = new Map(
	(
		Papa.parse(readFileSync('data/tables/places.csv', 'utf8'), {
			header: true,
			skipEmptyLines: true
		}).data as {
			id: string;
			country: string;
		}[]
	).map(({ id, country }) => [id, country])
);

/** The place of a pixel at an offset right and down from a place. */
function moved(frame: MapFrame, lonLat: LonLat, [right, down]: readonly [number, number]): LonLat {
	const [x, y] = frame.place(lonLat);
	return frame.lonLatAt([x + right, y + down]);
}

describe.each(SIZES)('on a %s map of %i × %i', (kind, widthPx, heightPx) => {
	const userScale = MARK_SCALES[kind];
	const size = { widthPx, heightPx };
	const base: ViewState = { ...DEFAULT_VIEW, year: 2023, period: 'since', sinceYear: 2005 };

	it.each(['investment', 'students'] as const)(
		'squares of deals are in their country, with %s in focus',
		(focus) => {
			const view = { ...base, focus };
			const frame = framePage(view, size);
			const scale = spreadIn(view, userScale, frame);
			for (const { code, labelLonLat } of COUNTRIES) {
				const { squaresYPx, valueYPx } = getLabelLayout(code, view, scale);
				const side = getLargestSquarePx(code, view, scale);
				const [right] = getSquaresShiftPx(code, scale);
				const middle = moved(frame, labelLonLat, [right, squaresYPx! - side / 2]);
				expect(isIn(code, middle), `${code} ${String(middle)}`).toBe(true);
				// bug: figures were in the neighbour; those of the smallest reach over their border
				const figure = moved(frame, labelLonLat, [right, valueYPx]);
				const isSmall = isSmallLabel(code) || isPhoneScale(scale);
				expect(isSmall || isIn(code, figure), `${code} ${String(figure)}`).toBe(true);
			}
			// of a pair around that middle, each is on it or touches it
			for (const { x, y, sidePx } of listStaticSquares({ view, frame, scale })) {
				const places = [0, sidePx / 2, sidePx].flatMap((right) =>
					[0, sidePx / 2, sidePx].map((down) => frame.lonLatAt([x + right, y + down]))
				);
				const inAny = COUNTRIES.some(({ code }) => places.some((place) => isIn(code, place)));
				expect(inAny, String(places[4])).toBe(true);
			}
		}
	);

	it('institutes are at their places, or have a leader line from there', () => {
		for (const instituteKinds of [NO_FILTERS.instituteKinds, INSTITUTE_WORDS]) {
			const view = { ...base, instituteKinds };
			const frame = framePage(view, size);
			const rows = listPlacedNow(view, frame.zoom, MARK_SCALES.desktop);
			const led = new Set(selectLedInstitutes(rows));
			const isFirst = new Set<string>();
			for (const row of rows) {
				const { institute, offsetPx } = row;
				expect(isIn(institute.country, institute.lonLat), institute.id).toBe(true);
				if (led.has(row)) continue;
				expect(
					isIn(institute.country, moved(frame, institute.lonLat, offsetPx)),
					institute.id
				).toBe(true);
				isFirst.add(institute.city);
			}
			for (const { institute } of rows) {
				if (CAPITALS.includes(institute.city)) continue;
				expect(
					[...isFirst].some((city) => city.startsWith(institute.city.replace(/ \(.*$/, ''))),
					institute.city
				).toBe(true);
			}
			expect(listStaticLeaders({ view, frame, scale: MARK_SCALES.desktop }).length).toBeGreaterThan(
				0
			);
			expect(
				listStaticDiamonds({ view, frame, scale: MARK_SCALES.desktop }).length
			).toBeGreaterThan(10);
		}
	});

	it('loans and sites are in their country, including on their own corridor', () => {
		for (const investmentMeasure of ['finance', 'projects'] as const) {
			const seen = new Set<string>();
			for (const year of YEARS) {
				const rows = selectDrawnSites({ ...base, year, investmentMeasure }, detail);
				for (const { id, country, drawnAt } of rows) {
					seen.add(id);
					if (!exceptions.has(id)) expect(isIn(country, drawnAt), id).toBe(true);
				}
			}
			expect(seen.size).toBeGreaterThan(60);
		}
	});

	it('crossings and ports are in the country of their place', () => {
		for (const { id, lonLat } of atlas.nodes) {
			expect(isIn(countryOfPlace.get(id)!, lonLat), id).toBe(true);
		}
	});

	it('flows of students start on their own country’s side of the block', () => {
		for (const { code, labelLonLat } of COUNTRIES) {
			expect(isIn(code, labelLonLat), code).toBe(true);
		}
	});
});

/**
 * Marks of Chinese institutes next to their places stay in the country if a desktop shows a
 * country.
 */
it.each(COUNTRIES.map(({ code }) => code))(
	'every institute of %s is drawn in it in a near view',
	(code: CountryCode) => {
		const view: ViewState = { ...DEFAULT_VIEW, year: 2023, country: code };
		const frame = frameBounds(getCountryByCode(code).bounds, { widthPx: 746, heightPx: 640 });
		for (const { institute, offsetPx } of listPlacedNow(view, frame.zoom, MARK_SCALES.desktop)) {
			if (institute.country !== code) continue;
			const at = moved(frame, institute.lonLat, offsetPx);
			expect(isIn(code, at), `${institute.id} ${String(at)}`).toBe(true);
		}
	}
);

it('draws Almaty’s institutes in Almaty and Atyrau’s on land, in exports too', () => {
	const view: ViewState = { ...DEFAULT_VIEW, year: 2023, instituteKinds: INSTITUTE_WORDS };
	const frame = framePage(view, { widthPx: 1140, heightPx: 640 });
	for (const [city, country] of [
		['Almaty', 'KAZ'],
		['Atyrau', 'KAZ'],
		['Dushanbe', 'TJK']
	] as const) {
		const rows = listPlacedNow(view, frame.zoom, MARK_SCALES.desktop).filter(
			({ institute }) => institute.city === city
		);
		expect(rows.length).toBeGreaterThan(0);
		for (const { institute, offsetPx } of rows) {
			expect(isIn(country, moved(frame, institute.lonLat, offsetPx)), institute.id).toBe(true);
		}
	}
});
