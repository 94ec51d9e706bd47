import { m } from '#messages';
import { QUALITY_LABELS } from '../../../text/quality-labels';
import type { Currency } from '../../../core/data/types';
import { formatMoney } from '../../../text/money';
import { listDoubtsAmong } from '../../../core/domain/quality';
import { getAgainstYear, listShownCountries } from '../../../core/domain/subject';
import type { ViewState } from '../../../core/domain/view-state';
import type { Legend, LegendEntry, LegendScale, MarkScale } from '../../model';
import { directChange } from '../../difference/changes';
import { DIRECT_LABELS } from './describe';
import { selectDirectCell, selectDirectSeries } from '../../../core/data/direct-investment';
import { getFlowPxPerMillion } from '../select';

/** Round sums near the largest of each count and currency. */
const STEPS: Readonly<
	Record<ViewState['countedBy'], Partial<Record<Currency, readonly number[]>>>
> = {
	'host-gross': { USD: [2000, 500, 100] },
	'host-net': { EUR: [700, 200], USD: [100, 30] },
	china: { USD: [3000, 500, 100] }
};

/** One scale per currency: arrows of euros and dollars cannot be compared. */
function flowScale(view: ViewState, scale: MarkScale): LegendScale {
	const { countedBy } = view;
	const inView = new Set(
		listShownCountries(view).map((code) => selectDirectSeries(code, countedBy).currency)
	);
	const steps = Object.entries(STEPS[countedBy]) as [Currency, readonly number[]][];
	return {
		shape: 'ribbon',
		mark: getAgainstYear(view) === null ? 'flow-reported' : 'ribbon-rise',
		unit: '',
		steps: steps
			.filter(([currency]) => inView.has(currency))
			.flatMap(([currency, sums]) =>
				sums.map((value) => ({
					value,
					label: formatMoney(value, currency),
					sizePx: value * getFlowPxPerMillion(countedBy, currency, scale)
				}))
			)
	};
}

function changeGroups(view: ViewState, year: number): Legend['groups'] {
	const hasGap = listShownCountries(view).some(
		(code) => directChange(code, view.year, year, view.countedBy).difference === null
	);
	const ends: LegendEntry[] = [
		{ mark: 'ribbon-rise', label: m.investment_legend_more({ year }) },
		{ mark: 'ribbon-fall', label: m.investment_legend_less({ year }) }
	];
	return hasGap ? [ends, [{ mark: 'none', label: m.students_legend_gap() }]] : [ends];
}

/** The arrows of the year, in both directions, and the qualities of their figures. */
function flowGroups(view: ViewState): Legend['groups'] {
	const cells = listShownCountries(view).map((code) =>
		selectDirectCell(code, view.year, view.countedBy)
	);
	const directions: LegendEntry[] = [{ mark: 'flow-reported', label: m.direct_legend_in() }];
	if (cells.some(({ value }) => value !== null && value < 0)) {
		directions.push({ mark: 'flow-back', label: m.direct_legend_back() });
	}
	return [
		directions,
		listDoubtsAmong(cells).map((quality) => ({
			mark: quality === 'none' ? 'none' : `flow-${quality}`,
			label: QUALITY_LABELS[quality]
		}))
	];
}

export function buildDirectLegend(view: ViewState, scale: MarkScale): Legend {
	const label = DIRECT_LABELS[view.countedBy];
	const baseYear = getAgainstYear(view);
	return {
		scaleLabel:
			baseYear === null
				? m.direct_legend({ label })
				: m.direct_legend_change({ year: baseYear, label }),
		scale: flowScale(view, scale),
		groups: baseYear === null ? flowGroups(view) : changeGroups(view, baseYear)
	};
}
