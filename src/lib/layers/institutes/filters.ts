import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import { isOpenAtYearEnd, isRussianCentre } from '../../core/data/explore/institute-years';
import type { InstituteWord } from '../../core/domain/filters';
import { joinCommas, joinSentences } from '../../text/lists';
import { listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { describeListFilter, type BuildFiltering, type LayerFilter } from '../filter-words';
import { NEAR_FILTER, countNear, listNearLimits } from '../near';
import { INSTITUTE_KIND_LABELS } from '../../text/kind-labels';
import { passesFilters } from './select';

const LABELS: Readonly<Record<InstituteWord, string>> = {
	confucius: INSTITUTE_KIND_LABELS.confucius_institute,
	classroom: INSTITUTE_KIND_LABELS.confucius_classroom,
	luban: INSTITUTE_KIND_LABELS.luban_workshop,
	campus: INSTITUTE_KIND_LABELS.joint_university_campus,
	russian: m.legend_russian()
};

const FILTERS: readonly LayerFilter[] = [
	describeListFilter('instituteKinds', m.legend_filter_kind(), {
		label: (word) => LABELS[word],
		say: (words) =>
			m.legend_filter_said_kind({
				words: joinCommas(words.map((word) => LABELS[word])) || m.legend_filter_none()
			})
	}),
	NEAR_FILTER
];

/** Chinese institutes of a view's year, and those of them that it draws. */
function countInstitutes(view: ViewState) {
	const shown = listShownCountries(view);
	const inView = atlas.institutes.filter(
		(each) =>
			shown.includes(each.country) && !isRussianCentre(each) && isOpenAtYearEnd(each, view.year)
	);
	const left = inView.filter((each) => passesFilters(each, view));
	return { ...countNear(view, left), all: inView.length };
}

export const filtering: BuildFiltering = (view) => ({
	filters: FILTERS,
	count: () => countInstitutes(view),
	noun: m.legend_filter_institutes(),
	all: m.legend_filter_institutes_all,
	some: m.legend_filter_institutes_some,
	limits: joinSentences(listNearLimits(view)) || null,
	when: m.legend_filter_in_year({ year: view.year }),
	uncovered: null
});
