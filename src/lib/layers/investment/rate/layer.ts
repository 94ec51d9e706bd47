import type { Layer } from '@deck.gl/core';
import { PathLayer } from '@deck.gl/layers';
import type { CountryCode } from '../../../core/domain/countries';
import type { LonLat } from '../../../core/domain/geography';
import { shownCountries } from '../../../core/domain/subject';
import type { ViewState } from '../../../core/domain/view-state';
import { yearIndex } from '../../../core/domain/years';
import type { LayerContext } from '../../layer-drawing';
import { shownBy } from '../../marks/moment';
import { toRgba } from '../../marks/color';
import { shadedAreas, type AreaPart, type FormedArea } from '../../marks/shaded-areas';
import { memoizeLast } from '../../../core/domain/memoize';
import { yearTable } from '../../year-table';
import { tipOfRate } from './describe';
import { HATCH_LOOK, hatchLinesOf } from './hatch-look';
import { shadeToken } from './legend';
import { rateShare, hatchOf, ratesOf, rateTables, type Hatch } from './select';

interface HatchLine {
	path: readonly LonLat[];
	kind: Hatch;
	/** The hatch of its country in each year. */
	years: readonly (Hatch | null)[];
}

const fillCountries = shadedAreas<CountryCode>('investment-rates');

type Rates = ReturnType<typeof ratesOf>['byCountry'];

const formedCountries = memoizeLast((shown: readonly CountryCode[], rates: Rates) =>
	shown.map((code): FormedArea<CountryCode> => ({
		datum: code,
		area: rateTables().areas.get(code) ?? [],
		forms: rates.get(code)!.mapForms
	}))
);

const hatchedLines = memoizeLast((shown: readonly CountryCode[], rates: Rates): HatchLine[] =>
	shown.flatMap((code) => {
		const years = rates.get(code)!.filled.map(hatchOf);
		const kinds = [...new Set(years)].filter((kind) => kind !== null);
		return kinds.flatMap((kind) => hatchLinesOf(code).map((path) => ({ path, kind, years })));
	})
);

const hatchTable = memoizeLast((lines: readonly HatchLine[]) =>
	yearTable(lines, 1, ({ kind, years }, year) => (years[yearIndex(year)] === kind ? 1 : NaN))
);

/** Countries filled by their rate, hatched for gaps and doubts. */
export function buildRates(context: LayerContext): Layer[] {
	const { view, palette } = context;
	const shown = shownCountries(view);
	const { scale, byCountry } = ratesOf(view);
	const { rise, fall } = palette.diverging;
	const hues = { inv: palette.layers.investment.mark, rise: rise.mark, fall: fall.mark };
	const colorOf = (form: number) =>
		toRgba(hues[shadeToken(form, view)], form === 0 ? 0 : rateShare(Math.abs(form) - 1, scale));
	const lines = hatchedLines(shown, byCountry);
	const hatchHues = { gap: palette.textSecondary, doubt: palette.markCase };
	return [
		fillCountries(formedCountries(shown, byCountry), colorOf, context),
		new PathLayer<HatchLine>({
			id: 'investment-rates-hatch',
			data: lines,
			getPath: ({ path }) => path as [number, number][],
			getColor: ({ kind }) => toRgba(hatchHues[kind], HATCH_LOOK[kind].opacity),
			getWidth: ({ kind }) => HATCH_LOOK[kind].widthPx,
			widthUnits: 'pixels',
			updateTriggers: { getColor: [palette] },
			...shownBy(hatchTable(lines), context)
		})
	];
}

/** Answers for a filled country. */
export const rateMark = {
	tip: ({ object }: { object?: AreaPart<CountryCode> }, view: ViewState) =>
		object ? tipOfRate(view, object.datum) : null,
	figureKind: () => null
};
