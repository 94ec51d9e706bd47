import { YEARS } from '../../domain/years';
import type { LayerEntry } from '../model';
import { corridorTimelineRow, describeCorridorFigure, describeCorridors } from './describe';
import { corridorKey } from './legend';

export const corridors: LayerEntry = {
	id: 'corridors',
	name: 'Corridors',
	shortName: 'Corridors',
	key: corridorKey,
	headline: describeCorridors,
	figures: (view, republic) => [describeCorridorFigure(view, republic)],
	timelineRow: corridorTimelineRow,
	coverage: () => YEARS.map(() => 'reported'),
	series: (view, republic) =>
		YEARS.map((year) => ({
			value: describeCorridorFigure({ ...view, year }, republic).value,
			quality: 'reported',
			bound: null,
			sourceId: null,
			note: ''
		})),
	coverageLabel: 'What is known, by republic: corridors'
};
