import { m } from '#messages';
import { STATUSES } from '../../core/domain/filters';
import { shownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { FilterCount, LayerFiltering } from '../entry-model';
import { hasSectionIn, selectCorridors } from './select';
import { isThroughAny } from './through';

/** Corridors with any section begun or agreed, and those with one in a chosen state. */
function countCorridors(view: ViewState): FilterCount {
	const shown = shownCountries(view);
	const inView = selectCorridors(view.corridorModes, view.beltCorridor).filter(
		(corridor) => isThroughAny(corridor, shown) && hasSectionIn(corridor, view.year, STATUSES)
	);
	const left = inView.filter((corridor) => hasSectionIn(corridor, view.year, view.statuses));
	return { shown: left.length, all: inView.length };
}

export const corridorFiltering: LayerFiltering = {
	filters: () => ['statuses'],
	count: countCorridors,
	nouns: () => ({
		noun: m.legend_filter_corridors(),
		all: m.legend_filter_corridors_all,
		some: m.legend_filter_corridors_some
	}),
	limits: () => null,
	when: ({ year }) => m.legend_filter_in_year({ year }),
	uncovered: () => null
};
