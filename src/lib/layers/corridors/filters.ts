import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import { STATUSES } from '../../core/domain/filters';
import { BELT_CORRIDORS } from '../../core/domain/layers';
import { joinCommas } from '../../text/lists';
import { listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { describeStatuses } from '../../text/filter-labels';
import { describeListFilter, describeValueFilter, type BuildFiltering } from '../filter-words';
import { BELT_CORRIDOR_LABELS, MODE_LABELS, STATUS_LABELS } from '../../text/kind-labels';
import { hasSectionIn, passesFilters } from './select';

const FILTERS = [
	describeListFilter('corridorModes', m.legend_modes(), {
		label: (mode) => MODE_LABELS[mode],
		say: (modes) =>
			m.legend_filter_said_kind({
				words: joinCommas(modes.map((mode) => MODE_LABELS[mode])) || m.legend_filter_none()
			})
	}),
	describeValueFilter('beltCorridor', m.legend_belt(), {
		label: (corridor) => (corridor ? BELT_CORRIDOR_LABELS[corridor] : m.legend_all_belt()),
		say: (corridor) => (corridor ? BELT_CORRIDOR_LABELS[corridor] : ''),
		listValues: () => [null, ...BELT_CORRIDORS]
	}),
	describeListFilter('statuses', m.legend_filter_status(), {
		label: (status) => STATUS_LABELS[status],
		say: (statuses) =>
			m.legend_filter_said_status({ words: describeStatuses(statuses, STATUS_LABELS) })
	})
];

/** Corridors with any section agreed or begun, and those of them that a view draws. */
function countCorridors(view: ViewState) {
	const shown = listShownCountries(view);
	const inView = atlas.corridors.filter(
		(each) =>
			each.countries.some((code) => shown.includes(code)) && hasSectionIn(each, view.year, STATUSES)
	);
	const left = inView.filter(
		(each) => passesFilters(each, view) && hasSectionIn(each, view.year, view.statuses)
	);
	return { shown: left.length, all: inView.length };
}

export const filtering: BuildFiltering = (view) => ({
	filters: FILTERS,
	count: () => countCorridors(view),
	noun: m.legend_filter_corridors(),
	all: m.legend_filter_corridors_all,
	some: m.legend_filter_corridors_some,
	limits: null,
	when: m.legend_filter_in_year({ year: view.year }),
	uncovered: null
});
