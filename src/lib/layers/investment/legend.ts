import type { ViewState } from '../../domain/view-state';
import { describeDealFilter, describeRowFilter } from '../filter-words';
import type { Key, MarkScale } from '../model';
import { DEAL_KIND_WORDS, describeSpan } from './describe';
import { FINANCE_ENLARGEMENT, shownDealKinds, squareSidePx } from './select';

/** One billion US dollars in the tables' unit. */
const BILLION_MUSD = 1000;

function squareScale(billions: readonly number[], scale: MarkScale, enlargement = 1): Key['scale'] {
	return {
		shape: 'square',
		unit: 'bn USD',
		steps: billions.map((value) => ({
			value: value * BILLION_MUSD,
			label: String(value),
			sizePx: squareSidePx(value * BILLION_MUSD, scale) * enlargement
		}))
	};
}

export function investmentKey(view: ViewState, scale: MarkScale): Key {
	if (view.investmentMeasure === 'projects') {
		return {
			scaleLabel: `Project sites in ${view.year}${describeRowFilter(view, 'projects')}`,
			scale: null,
			groups: [
				[
					{ mark: 'square-investment', label: 'completed' },
					{ mark: 'square-project', label: 'under way' },
					{ mark: 'square-unverified', label: 'place unverified' }
				]
			]
		};
	}
	if (view.investmentMeasure === 'finance') {
		return {
			scaleLabel: `Loans and grants, each its own square, ${describeSpan(view)}${describeRowFilter(view, 'finance')}`,
			scale: squareScale([0.1, 1, 5], scale, FINANCE_ENLARGEMENT),
			groups: [[{ mark: 'square-finance', label: 'loan or grant' }]]
		};
	}
	return {
		scaleLabel: `Area of a square: sum ${describeSpan(view)}${describeDealFilter(view)}`,
		scale: squareScale([1, 5, 20], scale),
		groups: [
			[
				...shownDealKinds(view).map((kind) => ({
					mark: `square-${kind}` as const,
					label: DEAL_KIND_WORDS[kind]
				})),
				{ mark: 'chevrons', label: 'from China' }
			]
		]
	};
}
