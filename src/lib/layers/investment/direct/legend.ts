import { m } from '#messages';
import { QUALITY_WORDS } from '../../../core/data/quality-words';
import type { Currency } from '../../../core/data/types';
import { formatMoney } from '../../../core/domain/money';
import { doubtsAmong } from '../../../core/domain/quality';
import { againstYear, shownCountries } from '../../../core/domain/subject';
import type { ViewState } from '../../../core/domain/view-state';
import type { Legend, LegendEntry, LegendScale, MarkScale } from '../../model';
import { directChange } from '../../difference/changes';
import { DIRECT_LABELS } from './describe';
import { selectDirectCell, selectDirectSeries } from '../../../core/data/direct-investment';
import { flowPxPerMillion } from '../select';

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
		shownCountries(view).map((code) => selectDirectSeries(code, countedBy).currency)
	);
	const steps = Object.entries(STEPS[countedBy]) as [Currency, readonly number[]][];
	return {
		shape: 'ribbon',
		mark: againstYear(view) === null ? 'flow-reported' : 'ribbon-rise',
		unit: '',
		steps: steps
			.filter(([currency]) => inView.has(currency))
			.flatMap(([currency, sums]) =>
				sums.map((value) => ({
					value,
					label: formatMoney(value, currency),
					sizePx: value * flowPxPerMillion(countedBy, currency, scale)
				}))
			)
	};
}

function changeGroups(view: ViewState, year: number): Legend['groups'] {
	const hasGap = shownCountries(view).some(
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
	const cells = shownCountries(view).map((code) =>
		selectDirectCell(code, view.year, view.countedBy)
	);
	const directions: LegendEntry[] = [{ mark: 'flow-reported', label: m.direct_legend_in() }];
	if (cells.some(({ value }) => value !== null && value < 0)) {
		directions.push({ mark: 'flow-back', label: m.direct_legend_back() });
	}
	return [
		directions,
		doubtsAmong(cells).map((quality) => ({
			mark: quality === 'none' ? 'none' : `flow-${quality}`,
			label: QUALITY_WORDS[quality]
		}))
	];
}

export function directLegend(view: ViewState, scale: MarkScale): Legend {
	const label = DIRECT_LABELS[view.countedBy];
	const baseYear = againstYear(view);
	return {
		scaleLabel:
			baseYear === null
				? m.direct_legend({ label })
				: m.direct_legend_change({ year: baseYear, label }),
		scale: flowScale(view, scale),
		groups: baseYear === null ? flowGroups(view) : changeGroups(view, baseYear)
	};
}
