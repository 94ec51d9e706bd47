import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import { makeKnownCell } from '../../core/data/cells';
import { formatCount } from '../../core/domain/numbers';
import type { LayerEntry } from '../entry-model';
import { buildFromSeries, PLAIN_LAYER } from '../plain-layer';
import { sumFive } from '../shown-figures';
import {
	describeInstitutes,
	getInstituteFigure,
	buildInstituteTimelineRow,
	labelInstitutes
} from './describe';
import { buildInstituteLegend } from './legend';
import { selectDrawnInstitutes } from './select';

export const institutes: LayerEntry = {
	...PLAIN_LAYER,
	...buildFromSeries((_view, country) =>
		atlas.confuciusInstitutes[country].map((count) => makeKnownCell(count))
	),
	id: 'institutes',
	setting: { columnLetters: 19, stripWeight: 1, compactEntries: 1, valuePx: 24 },
	icon: () => ({ mark: 'diamond-confucius', sizePx: 7 }),
	name: () => m.layer_institutes(),
	shortName: () => m.layer_institutes_short(),
	legend: buildInstituteLegend,
	headline: describeInstitutes,
	figures: (view, country) => [getInstituteFigure(view, country)],
	regionFigure(view, text) {
		const sum = sumFive((code) => getInstituteFigure(view, code), text);
		return sum && { ...sum, label: labelInstitutes(sum.value!, view.year) };
	},
	changeFormat: () => formatCount,
	changeHeadline: (_view, baseYear) => m.headline_each_institutes({ year: baseYear }),
	sourceWords: () => m.image_counted_institutes(),
	drawnRows: (view) =>
		selectDrawnInstitutes(view).map(({ sourceId, lonLat }) => ({ sourceId, at: [lonLat] })),
	comparedMeasure: () => 'institutes',
	controls: () => [{ kind: 'russian-centres' }],
	timelineRow: buildInstituteTimelineRow,
	coverageLabel: () => m.layer_institutes_coverage()
};
