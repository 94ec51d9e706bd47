import { listShownCountries } from '../../../core/domain/subject';
import { getYearIndex } from '../../../core/domain/years';
import { HATCH_STYLE, getHatchLines } from './hatch-style';
import { shadeToken } from './legend';
import {
	getRateShare,
	listFilledCells,
	getHatch,
	getRateForms,
	getRateScale,
	getRateTables
} from './select';
import type { DrawnPart, MarkGround } from '../../layer-picture';
import type { MarkPath } from '../../svg/mark-shapes';
import { formatAreaPath } from '../../svg/area-path';

/** Countries filled by their rate on the static map, drawn like on the live one. */
export function drawRates({ view, frame }: MarkGround): DrawnPart {
	const scale = getRateScale(view);
	const index = getYearIndex(view.year);
	const shapes = listShownCountries(view).flatMap((code): MarkPath[] => {
		const form = getRateForms(view, code)[index] ?? 0;
		const hatch = getHatch(listFilledCells(view, code)[index]!);
		const fill: MarkPath = {
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
		const lines: MarkPath = {
			d: `M${d.join('M')}`,
			stroke: `var(--${token})`,
			strokeWidth: widthPx,
			opacity
		};
		return [...fills, lines];
	});
	return { level: 'ground', shapes };
}
