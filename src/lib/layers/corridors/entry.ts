import { m } from '#messages';
import { formatCount } from '../../core/domain/numbers';
import { YEARS } from '../../core/domain/years';
import { headlineOfSentence } from '../headline-sentence';
import type { LayerEntry } from '../entry-model';
import { countChange } from '../difference/changes';
import { corridorFigure, regionCorridorFigure } from '../shown-figures';
import {
	corridorQuality,
	corridorTimelineRow,
	describeCorridorFigure,
	describeCorridors
} from './describe';
import { corridorFiltering } from './filtering';
import { corridorLegend } from './legend';

export const corridors: LayerEntry = {
	id: 'corridors',
	setting: { columnLetters: 11, stripWeight: 1.45, compactEntries: 2, valuePx: 19 },
	flows: false,
	icon: () => ({ mark: 'line-rail', width: 20 }),
	name: () => m.layer_corridors(),
	shortName: () => m.layer_corridors_short(),
	legend: corridorLegend,
	headline: describeCorridors,
	figures: (view, republic) => [describeCorridorFigure(view, republic)],
	shownFigures: (view, republic) => [corridorFigure(view, republic)],
	figureKinds: () => null,
	regionFigure: regionCorridorFigure,
	changes: (view, republic, baseYear) => [
		countChange((year) => describeCorridorFigure({ ...view, year }, republic), view.year, baseYear)
	],
	changeFormat: () => formatCount,
	changeHeadline: (_view, baseYear) =>
		headlineOfSentence(m.headline_each_corridors({ year: baseYear })),
	sourceWords: () => m.image_counted_corridors(),
	hasPeriod: () => false,
	saysYearChange: () => true,
	comparedMeasure: () => 'rail',
	filtering: corridorFiltering,
	controls: () => [{ kind: 'modes' }, { kind: 'belt' }, { kind: 'filters' }],
	hasPaper: () => false,
	needsDetail: () => false,
	timelineRow: corridorTimelineRow,
	coverage: (view, republic) => YEARS.map((year) => corridorQuality({ ...view, year }, republic)),
	series: (view, republic) =>
		YEARS.map((year) => ({
			value: describeCorridorFigure({ ...view, year }, republic).value,
			quality: corridorQuality({ ...view, year }, republic),
			bound: null,
			sourceId: null,
			note: ''
		})),
	coverageLabel: () => m.layer_corridors_coverage()
};
