import { m } from '#messages';
import { makeKnownCell } from '../../core/data/cells';
import { formatCount } from '../../text/numbers';
import { YEARS } from '../../core/domain/years';
import type { LayerEntry } from '../entry-model';
import { buildFromSeries, PLAIN_LAYER } from '../plain-layer';
import {
	describeInstitutes,
	getInstituteFigure,
	getRegionInstituteFigure,
	buildInstituteTimelineRow
} from './describe';
import { buildInstituteLegend } from './legend';
import { selectDrawnInstitutes } from './select';

export const entry: LayerEntry = {
	...PLAIN_LAYER,
	...buildFromSeries((view, country) =>
		YEARS.map((year) => makeKnownCell(getInstituteFigure({ ...view, year }, country).value!))
	),
	id: 'institutes',
	setting: { columnLetters: 19, stripWeight: 1, compactEntries: 1, valuePx: 24 },
	icon: () => ({ mark: 'diamond-confucius', sizePx: 7 }),
	name: () => m.layer_institutes(),
	shortName: () => m.layer_institutes_short(),
	legend: buildInstituteLegend,
	headline: describeInstitutes,
	figures: (view, country) => [getInstituteFigure(view, country)],
	regionFigure: getRegionInstituteFigure,
	changeFormat: () => formatCount,
	changeHeadline: (_view, baseYear) => m.headline_each_institutes({ year: baseYear }),
	sourceWords: () => m.image_counted_institutes(),
	drawnRows: (view) =>
		selectDrawnInstitutes(view).map(({ sourceId, lonLat }) => ({ sourceId, at: [lonLat] })),
	comparedMeasure: () => 'institutes',
	controls: () => [{ kind: 'filters' }],
	timelineRow: buildInstituteTimelineRow,
	coverageLabel: () => m.layer_institutes_coverage()
};
