import { m } from '#messages';
import { makeKnownCell } from '../../core/data/cells';
import { formatCount } from '../../text/numbers';
import { YEARS } from '../../core/domain/years';
import type { LayerEntry } from '../entry-model';
import { buildFromSeries, PLAIN_LAYER } from '../plain-layer';
import {
	getCorridorFigure,
	buildCorridorTimelineRow,
	describeCorridors,
	getRegionCorridorFigure
} from './describe';
import { buildCorridorLegend } from './legend';
import { selectDrawnSegments } from './select';

export const entry: LayerEntry = {
	...PLAIN_LAYER,
	hasCourses: true,
	...buildFromSeries((view, country) =>
		YEARS.map((year) => {
			const { value, quality } = getCorridorFigure({ ...view, year }, country);
			return makeKnownCell(value!, { quality });
		})
	),
	id: 'corridors',
	setting: { columnLetters: 12, stripWeight: 1.45, compactEntries: 2, valuePx: 19 },
	icon: () => ({ mark: 'line-rail', width: 20 }),
	name: () => m.layer_corridors(),
	shortName: () => m.layer_corridors_short(),
	legend: buildCorridorLegend,
	// how many of the shown corridors are in use
	hasStageFigures: false,
	headline: describeCorridors,
	figures: (view, country) => [getCorridorFigure(view, country)],
	regionFigure: getRegionCorridorFigure,
	changeFormat: () => formatCount,
	changeHeadline: (_view, baseYear) => m.headline_each_corridors({ year: baseYear }),
	sourceWords: () => m.image_counted_corridors(),
	drawnRows: (view) =>
		selectDrawnSegments(view).map(({ segment }) => ({
			sourceId: segment.sourceId,
			at: segment.lonLats
		})),
	comparedMeasure: () => 'rail',
	controls: () => [{ kind: 'filters' }],
	timelineRow: buildCorridorTimelineRow,
	coverageLabel: () => m.layer_corridors_coverage()
};
