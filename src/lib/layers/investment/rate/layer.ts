import type { Layer } from '@deck.gl/core';
import { PathLayer } from '@deck.gl/layers';
import type { CountryCode } from '../../../core/domain/countries';
import type { LonLat } from '../../../core/domain/geography';
import { listShownCountries } from '../../../core/domain/subject';
import type { ViewState } from '../../../core/domain/view-state';
import { getYearIndex } from '../../../core/domain/years';
import type { LayerContext } from '../../layer-drawing';
import { getShownProps } from '../../marks/time-props';
import { toRgba } from '../../marks/color';
import { buildShadedAreas, type AreaPart, type FormedArea } from '../../marks/shaded-areas';
import { memoizeLast } from '../../../core/domain/memoize';
import { buildYearTable } from '../../year-table';
import { getRateTip } from './describe';
import { HATCH_STYLE, getHatchLines } from './hatch-style';
import { shadeToken } from './legend';
import { getRateShare, getHatch, getRates, getRateTables, type Hatch } from './select';

interface HatchLine {
	path: readonly LonLat[];
	kind: Hatch;
	/** The hatch of its country in each year. */
	years: readonly (Hatch | null)[];
}

const fillCountries = buildShadedAreas<CountryCode>('investment-rates');

type Rates = ReturnType<typeof getRates>['byCountry'];

const formedCountries = memoizeLast((shown: readonly CountryCode[], rates: Rates) =>
	shown.map((code): FormedArea<CountryCode> => ({
		datum: code,
		area: getRateTables().areas.get(code) ?? [],
		forms: rates.get(code)!.mapForms
	}))
);

const hatchedLines = memoizeLast((shown: readonly CountryCode[], rates: Rates): HatchLine[] =>
	shown.flatMap((code) => {
		const years = rates.get(code)!.filled.map(getHatch);
		const kinds = [...new Set(years)].filter((kind) => kind !== null);
		return kinds.flatMap((kind) => getHatchLines(code).map((path) => ({ path, kind, years })));
	})
);

const hatchTable = memoizeLast((lines: readonly HatchLine[]) =>
	buildYearTable(lines, 1, ({ kind, years }, year) =>
		years[getYearIndex(year)] === kind ? 1 : NaN
	)
);

/** Countries filled by their rate, hatched for gaps and doubts. */
export function buildRates(context: LayerContext): Layer[] {
	const { view, palette } = context;
	const shown = listShownCountries(view);
	const { scale, byCountry } = getRates(view);
	const { rise, fall } = palette.diverging;
	const hues = { inv: palette.layers.investment.mark, rise: rise.mark, fall: fall.mark };
	const pickColor = (form: number) =>
		toRgba(hues[shadeToken(form, view)], form === 0 ? 0 : getRateShare(Math.abs(form) - 1, scale));
	const lines = hatchedLines(shown, byCountry);
	const hatchHues = { gap: palette.textSecondary, doubt: palette.markCase };
	return [
		fillCountries(formedCountries(shown, byCountry), pickColor, context),
		new PathLayer<HatchLine>({
			id: 'investment-rates-hatch',
			data: lines,
			getPath: ({ path }) => path as [number, number][],
			getColor: ({ kind }) => toRgba(hatchHues[kind], HATCH_STYLE[kind].opacity),
			getWidth: ({ kind }) => HATCH_STYLE[kind].widthPx,
			widthUnits: 'pixels',
			updateTriggers: { getColor: [palette] },
			...getShownProps(hatchTable(lines), context)
		})
	];
}

/** Answers for a filled country. */
export const rateMark = {
	tip: ({ object }: { object?: AreaPart<CountryCode> }, view: ViewState) =>
		object ? getRateTip(view, object.datum) : null,
	figureKind: () => null
};
