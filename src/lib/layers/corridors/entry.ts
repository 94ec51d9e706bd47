import { m } from '#messages';
import { YEARS } from '../../core/domain/years';
import type { LayerEntry } from '../model';
import {
	corridorQuality,
	corridorTimelineRow,
	describeCorridorFigure,
	describeCorridors
} from './describe';
import { corridorKey } from './legend';

export const corridors: LayerEntry = {
	id: 'corridors',
	name: () => m.layer_corridors(),
	shortName: () => m.layer_corridors_short(),
	key: corridorKey,
	headline: describeCorridors,
	figures: (view, republic) => [describeCorridorFigure(view, republic)],
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
