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
	flows: () => false,
	icon: () => ({ mark: 'line-rail', width: 20 }),
	name: () => m.layer_corridors(),
	shortName: () => m.layer_corridors_short(),
	legend: corridorLegend,
	headline: describeCorridors,
	figures: (view, country) => [describeCorridorFigure(view, country)],
	shownFigures: (view, country) => [corridorFigure(view, country)],
	figureKinds: () => null,
	regionFigure: regionCorridorFigure,
	changes: (view, country, baseYear) => [
		countChange((year) => describeCorridorFigure({ ...view, year }, country), view.year, baseYear)
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
	coverage: (view, country) => YEARS.map((year) => corridorQuality({ ...view, year }, country)),
	series: (view, country) =>
		YEARS.map((year) => ({
			value: describeCorridorFigure({ ...view, year }, country).value,
			quality: corridorQuality({ ...view, year }, country),
			bound: null,
			sourceId: null,
			note: ''
		})),
	coverageLabel: () => m.layer_corridors_coverage()
};
