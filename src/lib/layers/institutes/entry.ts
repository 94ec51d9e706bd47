import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import { knownCell } from '../../core/data/cells';
import { formatCount } from '../../core/domain/numbers';
import type { LayerEntry } from '../entry-model';
import { fromSeries, PLAIN_LAYER } from '../plain-layer';
import { sumOfFive } from '../shown-figures';
import {
	describeInstitutes,
	instituteFigure,
	instituteTimelineRow,
	labelInstitutes
} from './describe';
import { instituteLegend } from './legend';
import { drawnInstitutes } from './select';

export const institutes: LayerEntry = {
	...PLAIN_LAYER,
	...fromSeries((_view, country) =>
		atlas.confuciusInstitutes[country].map((count) => knownCell(count))
	),
	id: 'institutes',
	setting: { columnLetters: 19, stripWeight: 1, compactEntries: 1, valuePx: 24 },
	icon: () => ({ mark: 'diamond-confucius', sizePx: 7 }),
	name: () => m.layer_institutes(),
	shortName: () => m.layer_institutes_short(),
	legend: instituteLegend,
	headline: describeInstitutes,
	figures: (view, country) => [instituteFigure(view, country)],
	regionFigure(view, text) {
		const sum = sumOfFive((code) => instituteFigure(view, code), text);
		return sum && { ...sum, label: labelInstitutes(sum.value!, view.year) };
	},
	changeFormat: () => formatCount,
	changeHeadline: (_view, baseYear) => m.headline_each_institutes({ year: baseYear }),
	sourceWords: () => m.image_counted_institutes(),
	drawnRows: (view) =>
		drawnInstitutes(view).map(({ sourceId, lonLat }) => ({ sourceId, at: [lonLat] })),
	comparedMeasure: () => 'institutes',
	controls: () => [{ kind: 'russian-centres' }],
	timelineRow: instituteTimelineRow,
	coverageLabel: () => m.layer_institutes_coverage()
};
