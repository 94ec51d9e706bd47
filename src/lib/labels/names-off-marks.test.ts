import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { DetailTables } from '../core/data/types';
import { COUNTRIES } from '../core/domain/countries';
import type { LonLat } from '../core/domain/geography';
import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { moveBox, overlaps } from '../layers/box';
import { getLabelShiftPx } from '../layers/label-layout';
import { MARK_SCALES, type MarkScale } from '../layers/model';
import { projectWorldPixel } from '../layers/spread-marks';
import { layOutBlocks } from './country-blocks';
import { FIRST_NAMES } from './first-names';
import { writeMap } from './map-labels';
import { listShownSiteBoxes } from './mark-boxes';
import { spreadLabels } from './spread-labels';

const detail = JSON.parse(
	readFileSync(new URL('../core/data/built/en/detail.json', import.meta.url), 'utf8')
) as DetailTables;
/** The whole region on a stage of 1920 pixels. */
const ZOOM = 4.25;
const WORLD_PX = 512 * 2 ** ZOOM;

const makeSlide = (layer: 'investment' | 'institutes', stage: ViewState['stage']): ViewState => ({
	...DEFAULT_VIEW,
	...{ layers: [layer], focus: layer, year: 2023, investmentMeasure: 'projects', stage }
});

const spread = (view: ViewState, tables: DetailTables | null): MarkScale =>
	spreadLabels(view, MARK_SCALES.stage, WORLD_PX, { detail: tables });

/** How many squares the names of the five cover. */
function countCovered(view: ViewState, scale: MarkScale): number {
	const place = (lonLat: LonLat) => projectWorldPixel(lonLat, WORLD_PX);
	const marks = listShownSiteBoxes({ view, scale, detail, frame: { place, zoom: ZOOM } });
	const names = COUNTRIES.map(({ code, labelLonLat }) => {
		const [x, y] = place(labelLonLat);
		const [right, down] = getLabelShiftPx(code, scale);
		return moveBox(layOutBlocks(view, scale).get(code)!.name, x + right, y + down);
	});
	return marks.filter((mark) => names.some((name) => overlaps(name, mark))).length;
}

it('bug: names of countries covered squares of projects on a slide', () => {
	const view = makeSlide('investment', { step: 'not-all-built', isExploring: false });
	expect(countCovered(view, spread(view, null))).toBeGreaterThan(3);
	expect(countCovered(view, spread(view, detail))).toBeLessThanOrEqual(1);
});

it('bug: names of countries and towns covered squares on the map of projects', () => {
	const view = makeSlide('investment', null);
	const scale = spread(view, detail);
	expect(countCovered(view, spread(view, null))).toBeGreaterThan(countCovered(view, scale));
	expect(countCovered(view, scale)).toBeLessThanOrEqual(1);
	const [west, south] = projectWorldPixel([45, 56], WORLD_PX);
	const place = (lonLat: LonLat): [number, number] => {
		const [x, y] = projectWorldPixel(lonLat, WORLD_PX);
		return [x - west, y - south];
	};
	const { names } = writeMap({
		...{ view, scale, place, detail, zoom: ZOOM, names: FIRST_NAMES, overlays: [] },
		...{ widthPx: 1400, heightPx: 900 }
	});
	const marks = listShownSiteBoxes({ view, scale, detail, frame: { place, zoom: ZOOM } });
	const towns = names.filter(({ row }) => row.kind === 'city');
	expect(towns.length).toBeGreaterThan(1);
	expect(towns.filter(({ spot }) => marks.some((mark) => overlaps(mark, spot.box)))).toEqual([]);
});

it('bug: on a phone squares moved the name of Uzbekistan into the Caspian Sea', () => {
	const view = makeSlide('investment', { step: 'not-all-built', isExploring: false });
	const worldPx = 512 * 2 ** 2.6;
	const [near, away] = [null, detail].map((tables) =>
		spreadLabels(view, MARK_SCALES.phone, worldPx, { detail: tables })
	);
	expect(away!.shiftPx).toEqual(near!.shiftPx);
});

it('bug: the name of Tajikistan moved when a callout appeared beside it', () => {
	const [first, second] = [1, 2].map((shownParts) =>
		spread(makeSlide('institutes', { step: 'institutes', isExploring: false, shownParts }), null)
	);
	expect(first!.shiftPx).toEqual(second!.shiftPx);
});
