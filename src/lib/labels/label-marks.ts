import { COUNTRY_CODES, type CountryCode } from '../core/domain/countries';
import type { Box } from '../layers/box';
import { isStep } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { computeLabelLayout, isPhoneScale } from '../layers/label-layout';
import type { InLabel } from '../layers/layer-picture';
import type { AnyYearView } from '../layers/memoize-view';
import type { MarkScale } from '../layers/model';
import { getLayerPicture } from '../layers/pictures';

/** The marks of all layers between a country's name and figures. */
export const listInLabel = (view: AnyYearView, country: CountryCode, scale: MarkScale): InLabel[] =>
	view.layers.flatMap((id) => getLayerPicture(id).getInLabel?.(view, country, scale) ?? []);

/** Whether a view has marks between the names and figures of countries. */
export const hasMarksInLabels = (view: AnyYearView, scale: MarkScale): boolean =>
	COUNTRY_CODES.some((code) => listInLabel(view, code, scale).length > 0);

/**
 * Whether figures stand under the names of countries: not on a small map beside a large chart, and on a
 * phone only in a step of a talk, which has no list of them below its map, and where flows begin at
 * them: other marks leave no room.
 */
export const hasFigures = (view: ViewState, scale: MarkScale): boolean =>
	!isPhoneScale(scale) ||
	(!scale.isLocator &&
		isStep(view) &&
		view.layers.some((id) => getLayerPicture(id).endsInChina?.(view)) &&
		!hasMarksInLabels(view, scale));

/** Where the parts of a country's label are, with space for the marks of layers. */
export function getLabelLayout(country: CountryCode, view: AnyYearView, scale: MarkScale) {
	const heights = listInLabel(view, country, scale).map(({ heightPx }) => heightPx);
	return computeLabelLayout(country, heights.length > 0 ? Math.max(...heights) : null, scale);
}

/** The areas of marks below a country's figures. */
export const listUnderLabelBoxes = (
	view: AnyYearView,
	country: CountryCode,
	scale: MarkScale
): Box[] =>
	view.layers.flatMap((id) => getLayerPicture(id).getUnderLabelBox?.(view, country, scale) ?? []);
