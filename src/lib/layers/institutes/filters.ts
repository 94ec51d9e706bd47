import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import { isOpenAtYearEnd, isRussianCentre } from '../../core/data/explore/institute-years';
import { listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { LayerFiltering } from '../entry-model';
import { describeValueFilter } from '../filter-words';
import { passesFilters } from './select';

const FILTERS = [
	describeValueFilter('russianCentres', m.legend_filter_kind(), {
		label: (isShown) => (isShown ? m.legend_russian() : m.legend_filter_institutes()),
		say: () => m.legend_russian(),
		listValues: () => [false, true]
	})
];

/** Chinese institutes of a view's year, and those of them that it draws. */
function countInstitutes(view: ViewState) {
	const shown = listShownCountries(view);
	const inView = atlas.institutes.filter(
		(each) =>
			shown.includes(each.country) && !isRussianCentre(each) && isOpenAtYearEnd(each, view.year)
	);
	const left = inView.filter((each) => passesFilters(each, view));
	return { shown: left.length, all: inView.length };
}

export const buildInstituteFiltering = (view: ViewState): LayerFiltering => ({
	filters: FILTERS,
	count: () => countInstitutes(view),
	noun: m.legend_filter_institutes(),
	all: m.legend_filter_institutes_all,
	some: m.legend_filter_institutes_some,
	limits: null,
	when: m.legend_filter_in_year({ year: view.year }),
	uncovered: null
});
