import { m } from '#messages';
import { YEARS } from '../../core/domain/years';
import type { LayerEntry } from '../model';
import { describeInstituteFigure, describeInstitutes, instituteTimelineRow } from './describe';
import { instituteKey } from './legend';
import { selectConfuciusCounts } from './select';

export const institutes: LayerEntry = {
	id: 'institutes',
	name: () => m.layer_institutes(),
	shortName: () => m.layer_institutes_short(),
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
	coverageLabel: () => m.layer_institutes_coverage()
};
