import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { atlas } from '../core/data/atlas';
import type { DetailTables } from '../core/data/types';
import { INSTITUTE_WORDS } from '../core/domain/filters';
import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { mercator, type LonLat } from '../core/domain/geography';
import { MARK_SCALES } from '../layers/model';
import { writeMap } from './map-labels';
import { readNames, type NameLists } from './name-rows';
import { listNearbyNames } from './near-names';

const detail = JSON.parse(
	readFileSync(new URL('../core/data/built/en/detail.json', import.meta.url), 'utf8')
) as DetailTables;
const ZOOM = 9.5;
const scale = MARK_SCALES.desktop;

/** Names of sites that a desk's map around a place draws and does not write. */
function missingAround(view: ViewState, middle: LonLat): string[] {
	const world = 512 * 2 ** ZOOM;
	const [middleX, middleY] = mercator(middle);
	const place = (lonLat: LonLat) => {
		const [x, y] = mercator(lonLat);
		return [(x - middleX) * world + 570, (y - middleY) * world + 320] as const;
	};
	const names = listNearbyNames(view, detail, ZOOM, scale);
	const ground = { view, scale, place, widthPx: 1140, heightPx: 640, zoom: ZOOM };
	const written = new Set(writeMap({ ...ground, names, overlays: [] }).names.map(({ row }) => row));
	const isInside = (row: (typeof names)[number]) => {
		const [x, y] = place(row.lonLat);
		return x > 60 && y > 60 && x < 1080 && y < 580;
	};
	return names.filter((row) => isInside(row) && !written.has(row)).map(({ text }) => text);
}

const CITIES = new Map(
	atlas.institutes.map(({ city, lonLat }) => [city.replace(/ \(.*\)$/, ''), lonLat])
);

it.each([...CITIES])('bug: sites and institutes of %s had no name at city zoom', (_, lonLat) => {
	for (const year of [2018, 2023]) {
		const view = { ...DEFAULT_VIEW, year, investmentMeasure: 'projects' } as const;
		expect(missingAround(view, lonLat)).toEqual([]);
	}
});

it('bug: Almaty itself had no name among its institutes', () => {
	const names = readNames(
		JSON.parse(
			readFileSync(new URL('../../../static/geo/labels.json', import.meta.url), 'utf8')
		) as NameLists,
		'en',
		2023
	);
	for (const zoom of [7, 8, ZOOM]) {
		const world = 512 * 2 ** zoom;
		const [middleX, middleY] = mercator([76.95, 43.25]);
		const place = (lonLat: LonLat) => {
			const [x, y] = mercator(lonLat);
			return [(x - middleX) * world + 570, (y - middleY) * world + 320] as const;
		};
		const view = { ...DEFAULT_VIEW, instituteKinds: INSTITUTE_WORDS, year: 2023 };
		const ground = { view, scale, place, widthPx: 1140, heightPx: 640, zoom };
		const all = [...names, ...listNearbyNames(view, detail, zoom, scale)];
		const written = writeMap({ ...ground, names: all, overlays: [] }).names;
		expect(written.map(({ row }) => row.text)).toContain('Almaty');
	}
});
