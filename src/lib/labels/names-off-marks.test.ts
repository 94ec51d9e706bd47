import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { DetailTables } from '../core/data/types';
import { COUNTRIES } from '../core/domain/countries';
import type { LonLat } from '../core/domain/geography';
import type { ViewState } from '../core/domain/view-state';
import { parseLink } from '../core/link/link';
import { moveBox, overlaps } from '../layers/box';
import { getLabelShiftPx } from '../layers/label-layout';
import { MARK_SCALES, type MarkScale } from '../layers/model';
import { projectWorldPixel } from '../layers/spread-marks';
import { STORY_INDEX } from '../story/story-index';
import { layOutBlocks } from './country-blocks';
import { listShownSiteBoxes } from './mark-boxes';
import { spreadLabels } from './spread-labels';

const detail = JSON.parse(
	readFileSync(new URL('../core/data/built/en/detail.json', import.meta.url), 'utf8')
) as DetailTables;
/** The whole region on a stage of 1920 pixels. */
const ZOOM = 4.25;
const WORLD_PX = 512 * 2 ** ZOOM;

function makeSlide(step: string, shownParts?: number): ViewState {
	const [path = '', query = ''] = STORY_INDEX.find(({ id }) => id === step)!.link.split('?');
	const { view } = parseLink(path, query)!;
	return { ...view, stage: { step, isExploring: false, ...(shownParts && { shownParts }) } };
}

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
	const view = makeSlide('not-all-built');
	expect(countCovered(view, spread(view, null))).toBeGreaterThan(3);
	expect(countCovered(view, spread(view, detail))).toBeLessThanOrEqual(1);
});

it('bug: the name of Tajikistan moved when a callout appeared beside it', () => {
	const [first, second] = [1, 2].map((shown) => spread(makeSlide('institutes', shown), null));
	expect(first!.shiftPx).toEqual(second!.shiftPx);
});
