import { COUNTRIES, type CountryCode } from '../../core/domain/countries';
import { type NamedCountry, NAMED_COUNTRIES } from '../../text/country-names';
import { listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { isPhoneScale, isSmallLabel, getLabelShiftPx } from '../../layers/label-layout';
import { getLabelLayout, hasFigures } from '../../labels/label-marks';
import { listLabelFigures, type LabelFigure } from '../../layers/label-figures';
import type { BlockState } from '../../labels/map-labels';
import { memoizeView, type AnyYearView } from '../../layers/memoize-view';
import type { MarkScale } from '../../layers/model';

/** What the label of a country says, where and how. */
export interface CountryLabel {
	country: NamedCountry;
	/** None on a phone, where the list below its map has them; a step of a talk has no list. */
	figures: readonly LabelFigure[];
	/** The layer whose colour the figures have. */
	layer: ViewState['focus'];
	/** From the country's place on the map to the top of the label and to its middle. */
	topPx: number;
	leftPx: number;
	/** Between name and figures, for the squares; null without figures. */
	gapPx: number | null;
	figureFactor: number;
	isSmall: boolean;
	/** Another country is shown. */
	isDim: boolean;
	/** The panel shows the country. */
	isOpen: boolean;
	/** There is room for the name alone. */
	isBare: boolean;
	/** There is no room. */
	isHidden: boolean;
}

const NAME_HEIGHT_PX = 16;
/** The line of the figures is higher than their letters. */
const LINE_OVER_PX = 6;

/** On a phone both lines are close. */
const PHONE_GAP_PX = -1;

/** They contain all years: the space for the squares is that of the largest. */
const layoutsOf = memoizeView(
	(view: AnyYearView, scale: MarkScale) =>
		new Map(COUNTRIES.map(({ code }) => [code, getLabelLayout(code, view, scale)]))
);

/**
 * The labels of all countries.
 * @param blocks the parts of each label that fit
 */
export function layOutCountryLabels(
	view: ViewState,
	scale: MarkScale,
	blocks: ReadonlyMap<CountryCode, BlockState>
): CountryLabel[] {
	const isPhone = isPhoneScale(scale);
	const isFigured = hasFigures(view, scale);
	const layouts = layoutsOf(view, scale);
	const shown = listShownCountries(view);
	const nameHeightPx = NAME_HEIGHT_PX * scale.wordFactor;
	return NAMED_COUNTRIES.map((country): CountryLabel => {
		const { code } = country;
		const { nameYPx, valueYPx } = layouts.get(code)!;
		const gapPx = valueYPx - nameYPx - nameHeightPx - LINE_OVER_PX * scale.wordFactor;
		return {
			country,
			figures: isFigured ? listLabelFigures(view, code) : [],
			layer: view.focus,
			topPx: nameYPx - nameHeightPx / 2,
			leftPx: getLabelShiftPx(code, scale)[0],
			gapPx: isFigured ? (isPhone ? PHONE_GAP_PX : gapPx) : null,
			figureFactor: scale.figureFactor ?? 1,
			isSmall: isSmallLabel(code),
			isDim: !shown.includes(code),
			isOpen: view.country === code,
			isBare: blocks.get(code) === 'name',
			isHidden: blocks.get(code) === 'hidden'
		};
	});
}
