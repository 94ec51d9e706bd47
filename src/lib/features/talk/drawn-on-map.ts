import { COUNTRIES } from '$lib/core/domain/countries';
import { REGION_FLOW_TARGET, mercator, type LonLat } from '$lib/core/domain/geography';
import type { ColouredCountry } from '$lib/core/domain/palette';
import type { ViewState } from '$lib/core/domain/view-state';
import { getLayerFigure } from '$lib/layers/catalog';
import { getHeadlineFigure } from '$lib/layers/headline-copy';
import type { DrawnOnMap } from '$lib/story/drawn-words';
import type { StepLayout } from '$lib/story/talk';

/** Pixels of the world's width at zoom 0. */
const WORLD_PX = 512;
/** The map's part of a stage of 1920 × 1080, beside the narrow column and the wide one. */
const STAGE_MAP = { map: 1344, both: 1152, heightPx: 980 };

/** Where the names of countries stand that have no camera of their own. */
const NAME_PLACES: readonly (readonly [ColouredCountry, LonLat])[] = [
	...COUNTRIES.map(({ code, labelLonLat }) => [code, labelLonLat] as const),
	['CHN', REGION_FLOW_TARGET]
];

function listCountriesInFrame(
	{ country, camera }: ViewState,
	layout: StepLayout
): ColouredCountry[] {
	if (!camera) return country ? [country] : [...NAME_PLACES.map(([code]) => code), 'RUS'];
	const worldPx = WORLD_PX * 2 ** camera.zoom;
	const [middleX, middleY] = mercator(camera.center);
	const widthPx = layout === 'both' ? STAGE_MAP.both : STAGE_MAP.map;
	return NAME_PLACES.filter(([, lonLat]) => {
		const [x, y] = mercator(lonLat);
		const [right, down] = [(x - middleX) * worldPx, (y - middleY) * worldPx];
		return Math.abs(right) < widthPx / 2 && Math.abs(down) < STAGE_MAP.heightPx / 2;
	}).map(([code]) => code);
}

/** The countries in the frame of a step's map, and the values that its layer in focus prints. */
export function listDrawnOnMap(view: ViewState, layout: StepLayout): DrawnOnMap {
	const countries = listCountriesInFrame(view, layout);
	const figures = COUNTRIES.filter(({ code }) => countries.includes(code)).map(({ code }) =>
		getLayerFigure(view.focus, code, view)
	);
	const values = [...figures, getHeadlineFigure(view)].flatMap((figure) => figure?.value ?? []);
	return { countries, values };
}
