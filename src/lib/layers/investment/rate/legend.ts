import { m } from '#messages';
import { QUALITY_WORDS } from '../../../core/data/quality-words';
import { COUNTRY_CODES } from '../../../core/domain/countries';
import { formatPlain } from '../../../core/domain/numbers';
import { doubtsAmong } from '../../../core/domain/quality';
import { againstYear, shownCountries } from '../../../core/domain/subject';
import type { ViewState } from '../../../core/domain/view-state';
import { yearIndex } from '../../../core/domain/years';
import type { Legend, LegendEntry } from '../../model';
import { rateLabel } from './describe';
import { rateShare, type RateScale, filledCells, rateForms, rateScale } from './select';

/** `under 20`, `20 to 100`, `500 and more`. */
function classWords(index: number, { breaks }: RateScale): string {
	const [from, to] = [breaks[index - 1], breaks[index]];
	if (from === undefined)
		return to === undefined ? m.legend_filter_any_sum() : m.rate_under({ to: formatPlain(to) });
	return to === undefined
		? m.rate_from({ from: formatPlain(from) })
		: m.own_layer_class({ from: formatPlain(from), to: formatPlain(to) });
}

/** The hue above zero, or below it. */
export const shadeToken = (form: number, view: ViewState): 'inv' | 'rise' | 'fall' =>
	form < 0 ? 'fall' : againstYear(view) === null ? 'inv' : 'rise';

function shade(form: number, scale: RateScale, view: ViewState): LegendEntry {
	const index = Math.abs(form) - 1;
	const percent = Math.round(rateShare(index, scale) * 100);
	const words = classWords(index, scale);
	return {
		mark: `shade-${shadeToken(form, view)}-${percent}`,
		label: form < 0 ? m.rate_below({ words }) : words
	};
}

/** All classes of any year, the year's gaps and doubts, and the look of zero. */
export function rateLegend(view: ViewState): Legend {
	const scale = rateScale(view);
	const baseYear = againstYear(view);
	const forms = new Set(COUNTRY_CODES.flatMap((code) => [...rateForms(view, code)]));
	const shades = [...forms]
		.filter((form) => form !== null && form !== 0)
		.sort((a, b) => a! - b!)
		.map((form) => shade(form!, scale, view));
	const now = shownCountries(view).map((code) => filledCells(view, code)[yearIndex(view.year)]!);
	const doubted = doubtsAmong(now)
		.filter((quality) => quality !== 'none')
		.map((quality): LegendEntry => ({ mark: 'shade-doubt', label: QUALITY_WORDS[quality] }));
	const zero = baseYear === null ? m.investment_none_announced() : m.forms_no_change();
	const rest: LegendEntry[] = [
		...doubted,
		...(forms.has(0) ? [{ mark: 'shade-zero', label: zero } as const] : []),
		...(now.some(({ value }) => value === null)
			? [{ mark: 'shade-none', label: QUALITY_WORDS.none } as const]
			: [])
	];
	const label = rateLabel(view);
	return {
		scaleLabel:
			baseYear === null
				? m.rate_legend({ label })
				: m.rate_legend_change({ year: baseYear, label }),
		scale: null,
		groups: [shades, rest]
	};
}
