import { YEARS } from '../../domain/years';
import type { LayerEntry } from '../model';
import { describeInstituteFigure, describeInstitutes, instituteTimelineRow } from './describe';
import { instituteKey } from './legend';
import { selectConfuciusCounts } from './select';

export const institutes: LayerEntry = {
	id: 'institutes',
	name: 'Institutes',
	shortName: 'Institutes',
	key: instituteKey,
	headline: describeInstitutes,
	figures: (view, republic) => [describeInstituteFigure(view, republic)],
	timelineRow: instituteTimelineRow,
	coverage: () => YEARS.map(() => 'reported'),
	series: (_view, republic) =>
		selectConfuciusCounts(republic).map((value) => ({
			value,
			quality: 'reported',
			bound: null,
			sourceId: null,
			note: ''
		})),
	coverageLabel: 'What is known, by republic: institutes'
};
