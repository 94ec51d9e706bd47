import { listShownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { getYearIndex } from '../core/domain/years';
import { HATCH_STYLE, getHatchLines } from '../layers/investment/rate/hatch-style';
import { shadeToken } from '../layers/investment/rate/legend';
import {
	getRateShare,
	listFilledCells,
	getHatch,
	getRateForms,
	getRateScale,
	getRateTables
} from '../layers/investment/rate/select';
import type { StaticFrame, StaticPath } from '../layers/own/lazy';
import { formatAreaPath } from './area-path';

/** Countries filled by their rate on the static map, drawn like on the live one. */
export function paintRates(view: ViewState, frame: StaticFrame): readonly StaticPath[] {
	const scale = getRateScale(view);
	const index = getYearIndex(view.year);
	return listShownCountries(view).flatMap((code): StaticPath[] => {
		const form = getRateForms(view, code)[index] ?? 0;
		const hatch = getHatch(listFilledCells(view, code)[index]!);
		const fill: StaticPath = {
			d: formatAreaPath(getRateTables().areas.get(code) ?? [], frame),
			fill: `var(--${shadeToken(form, view)})`,
			fillOpacity: getRateShare(Math.abs(form) - 1, scale)
		};
		const fills = form === 0 ? [] : [fill];
		if (!hatch) return fills;
		const { token, widthPx, opacity } = HATCH_STYLE[hatch];
		const d = getHatchLines(code).map((line) =>
			line.map((end) => frame.place(end).map(Math.round).join(' ')).join('L')
		);
		const lines: StaticPath = {
			d: `M${d.join('M')}`,
			stroke: `var(--${token})`,
			strokeWidth: widthPx,
			opacity
		};
		return [...fills, lines];
	});
}
