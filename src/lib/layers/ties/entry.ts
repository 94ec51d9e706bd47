import { m } from '#messages';
import { formatCount } from '../../text/numbers';
import type { LayerEntry } from '../entry-model';
import { buildFromSeries, PLAIN_LAYER } from '../plain-layer';
import { withText } from '../../figures/shown-figures';
import { buildTieTimelineRow, describeTies, getTieCountFigure, listTieCells } from './describe';
import { buildTieLegend } from './legend';

export const entry: LayerEntry = {
	...PLAIN_LAYER,
	...buildFromSeries((_view, country) => listTieCells(country)),
	id: 'ties',
	setting: { columnLetters: 11, stripWeight: 1, compactEntries: 1, valuePx: 19 },
	icon: () => ({ mark: 'ties-twinning', width: 22 }),
	name: () => m.layer_ties(),
	shortName: () => m.layer_ties(),
	legend: buildTieLegend,
	headline: describeTies,
	figures: ({ year }, country) => [getTieCountFigure(country, year)],
	regionFigure({ year }, text) {
		const figure = getTieCountFigure(null, year);
		return figure.value === null ? null : withText(figure, text);
	},
	labelText: (_view, { text, value }) => (value === null ? text : m.ties_least({ count: value })),
	listText({ year }, country) {
		const { value } = getTieCountFigure(country, year);
		return value === null ? null : m.ties_least({ count: value });
	},
	changeFormat: () => formatCount,
	changeHeadline: (_view, baseYear) => m.headline_each_ties({ year: baseYear }),
	sourceWords: () => m.image_counted_ties(),
	comparedMeasure: () => 'ties',
	controls: () => [],
	needsDetail: () => true,
	timelineRow: buildTieTimelineRow,
	coverageLabel: () => m.layer_ties_coverage()
};
