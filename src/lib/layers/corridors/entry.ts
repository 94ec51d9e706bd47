import { m } from '#messages';
import { knownCell } from '../../core/data/cells';
import { formatCount } from '../../core/domain/numbers';
import { YEARS } from '../../core/domain/years';
import type { FilterCount, LayerEntry } from '../entry-model';
import { fromSeries, PLAIN_LAYER } from '../plain-layer';
import {
	corridorFigure,
	corridorTimelineRow,
	describeCorridors,
	regionCorridorFigure
} from './describe';
import { corridorLegend } from './legend';
import { STATUSES } from '../../core/domain/filters';
import type { ViewState } from '../../core/domain/view-state';
import { corridorsOfView, drawnSegments, hasSectionIn } from './select';

/** Corridors with any section agreed or begun, and those with one in a chosen state. */
function countCorridors(view: ViewState): FilterCount {
	const inView = corridorsOfView(view).filter((each) => hasSectionIn(each, view.year, STATUSES));
	const left = inView.filter((each) => hasSectionIn(each, view.year, view.statuses));
	return { shown: left.length, all: inView.length };
}

export const corridors: LayerEntry = {
	...PLAIN_LAYER,
	...fromSeries((view, country) =>
		YEARS.map((year) => {
			const { value, quality } = corridorFigure({ ...view, year }, country);
			return knownCell(value!, { quality });
		})
	),
	id: 'corridors',
	setting: { columnLetters: 11, stripWeight: 1.45, compactEntries: 2, valuePx: 19 },
	icon: () => ({ mark: 'line-rail', width: 20 }),
	name: () => m.layer_corridors(),
	shortName: () => m.layer_corridors_short(),
	legend: corridorLegend,
	headline: describeCorridors,
	figures: (view, country) => [corridorFigure(view, country)],
	regionFigure: regionCorridorFigure,
	changeFormat: () => formatCount,
	changeHeadline: (_view, baseYear) => m.headline_each_corridors({ year: baseYear }),
	sourceWords: () => m.image_counted_corridors(),
	drawnRows: (view) =>
		drawnSegments(view).map(({ segment }) => ({ sourceId: segment.sourceId, at: segment.lonLats })),
	comparedMeasure: () => 'rail',
	filtering: (view) => ({
		filters: ['statuses'],
		count: () => countCorridors(view),
		noun: m.legend_filter_corridors(),
		all: m.legend_filter_corridors_all,
		some: m.legend_filter_corridors_some,
		limits: null,
		when: m.legend_filter_in_year({ year: view.year }),
		uncovered: null
	}),
	controls: () => [{ kind: 'modes' }, { kind: 'belt' }, { kind: 'filters' }],
	timelineRow: corridorTimelineRow,
	coverageLabel: () => m.layer_corridors_coverage()
};
