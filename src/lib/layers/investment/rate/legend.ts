import { m } from '#messages';
import { QUALITY_LABELS } from '../../../text/quality-labels';
import { COUNTRY_CODES } from '../../../core/domain/countries';
import { formatPlain } from '../../../text/numbers';
import { listDoubtsAmong } from '../../../core/domain/quality';
import { getAgainstYear, listShownCountries } from '../../../core/domain/subject';
import type { ViewState } from '../../../core/domain/view-state';
import { getYearIndex } from '../../../core/domain/years';
import type { Legend, LegendEntry } from '../../model';
import { getRateLabel } from './describe';
import {
	getRateShare,
	type RateScale,
	listFilledCells,
	getRateForms,
	getRateScale
} from './select';

/** `under 20`, `20 to 100`, `500 and more`. */
function classWords(index: number, { breaks }: RateScale): string {
	const [from, to] = [breaks[index - 1], breaks[index]];
	if (from === undefined)
		return to === undefined ? m.legend_filter_any_sum() : m.rate_under({ to: formatPlain(to) });
	return to === undefined
		? m.rate_from({ from: formatPlain(from) })
		: m.user_layer_class({ from: formatPlain(from), to: formatPlain(to) });
}

/** The hue above zero, or below it. */
export const shadeToken = (form: number, view: ViewState): 'inv' | 'rise' | 'fall' =>
	form < 0 ? 'fall' : getAgainstYear(view) === null ? 'inv' : 'rise';

function shade(form: number, scale: RateScale, view: ViewState): LegendEntry {
	const index = Math.abs(form) - 1;
	const percent = Math.round(getRateShare(index, scale) * 100);
	const words = classWords(index, scale);
	return {
		mark: `shade-${shadeToken(form, view)}-${percent}`,
		label: form < 0 ? m.rate_below({ words }) : words
	};
}

/** All classes of any year, the year's gaps and doubts, and the look of zero. */
export function buildRateLegend(view: ViewState): Legend {
	const scale = getRateScale(view);
	const baseYear = getAgainstYear(view);
	const forms = new Set(COUNTRY_CODES.flatMap((code) => [...getRateForms(view, code)]));
	const shades = [...forms]
		.filter((form) => form !== null && form !== 0)
		.sort((a, b) => a! - b!)
		.map((form) => shade(form!, scale, view));
	const now = listShownCountries(view).map(
		(code) => listFilledCells(view, code)[getYearIndex(view.year)]!
	);
	const doubted = listDoubtsAmong(now)
		.filter((quality) => quality !== 'none')
		.map((quality): LegendEntry => ({ mark: 'shade-doubt', label: QUALITY_LABELS[quality] }));
	const zero = baseYear === null ? m.investment_none_announced() : m.forms_no_change();
	const rest: LegendEntry[] = [
		...doubted,
		...(forms.has(0) ? [{ mark: 'shade-zero', label: zero } as const] : []),
		...(now.some(({ value }) => value === null)
			? [{ mark: 'shade-none', label: QUALITY_LABELS.none } as const]
			: [])
	];
	const label = getRateLabel(view);
	return {
		scaleLabel:
			baseYear === null
				? m.rate_legend({ label })
				: m.rate_legend_change({ year: baseYear, label }),
		scale: null,
		groups: [shades, rest]
	};
}
