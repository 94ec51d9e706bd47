import { againstYear } from '../../domain/subject';
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

/** A running total only grows: between two years it leaves what was announced in between. */
function changeKey(view: ViewState, scale: MarkScale, baseYear: number): Key {
	const isTotal = view.period === 'since';
	const filter = describeDealFilter(view);
	return {
		scaleLabel: isTotal
			? `Area of a square: announced between the ends of ${baseYear} and ${view.year}${filter}`
			: `Area of a square: deals of ${view.year} less those of ${baseYear}${filter}`,
		scale: { ...squareScale([1, 5, 20], scale)!, mark: 'square-rise' },
		groups: [
			[
				{
					mark: 'square-rise',
					label: isTotal ? 'added; running totals only grow' : `more than in ${baseYear}`
				},
				{ mark: 'square-fall', label: isTotal ? 'not yet announced' : `less than in ${baseYear}` },
				{ mark: 'zero', label: 'no change' }
			],
			shownDealKinds(view).map((kind) => ({
				mark: `square-${kind}` as const,
				label: DEAL_KIND_WORDS[kind]
			}))
		]
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
	const baseYear = againstYear(view);
	if (baseYear !== null) return changeKey(view, scale, baseYear);
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
