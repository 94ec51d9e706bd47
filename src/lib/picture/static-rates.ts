import { shownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { yearIndex } from '../core/domain/years';
import { HATCH_LOOK, hatchLinesOf } from '../layers/investment/rate/hatch-look';
import { shadeToken } from '../layers/investment/rate/legend';
import {
	rateShare,
	filledCells,
	hatchOf,
	rateForms,
	rateScale,
	rateTables
} from '../layers/investment/rate/select';
import type { OwnFrame, OwnPath } from '../layers/own/late';
import { areaPath } from './area-path';

/** Countries filled by their rate on the static map, drawn like on the live one. */
export function paintRates(view: ViewState, frame: OwnFrame): readonly OwnPath[] {
	const scale = rateScale(view);
	const index = yearIndex(view.year);
	return shownCountries(view).flatMap((code): OwnPath[] => {
		const form = rateForms(view, code)[index] ?? 0;
		const hatch = hatchOf(filledCells(view, code)[index]!);
		const fill: OwnPath = {
			d: areaPath(rateTables().areas.get(code) ?? [], frame),
			fill: `var(--${shadeToken(form, view)})`,
			fillOpacity: rateShare(Math.abs(form) - 1, scale)
		};
		const fills = form === 0 ? [] : [fill];
		if (!hatch) return fills;
		const { token, widthPx, opacity } = HATCH_LOOK[hatch];
		const d = hatchLinesOf(code).map((line) =>
			line.map((end) => frame.place(end).map(Math.round).join(' ')).join('L')
		);
		const lines: OwnPath = {
			d: `M${d.join('M')}`,
			stroke: `var(--${token})`,
			strokeWidth: widthPx,
			opacity
		};
		return [...fills, lines];
	});
}
