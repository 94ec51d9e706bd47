import { m } from '#messages';
import { knownCell } from '../../core/data/cells';
import { formatCount } from '../../core/domain/numbers';
import { COUNTRY_CODES } from '../../core/domain/countries';
import { YEARS } from '../../core/domain/years';
import { headlineOfSentence } from '../headline-sentence';
import type { LayerEntry } from '../entry-model';
import { countChange } from '../difference/changes';
import { instituteFigure, sumOfFive } from '../shown-figures';
import { describeInstituteFigure, describeInstitutes, instituteTimelineRow } from './describe';
import { instituteLegend } from './legend';
import { selectConfuciusCounts } from './select';

export const institutes: LayerEntry = {
	id: 'institutes',
	setting: { columnLetters: 19, stripWeight: 1, compactEntries: 1, valuePx: 24 },
	flows: () => false,
	icon: () => ({ mark: 'diamond-confucius', sizePx: 7 }),
	name: () => m.layer_institutes(),
	shortName: () => m.layer_institutes_short(),
	legend: instituteLegend,
	headline: describeInstitutes,
	figures: (view, country) => [describeInstituteFigure(view, country)],
	shownFigures: (view, country) => [instituteFigure(view, country)],
	figureKinds: () => null,
	regionFigure: (view, text) =>
		sumOfFive(
			COUNTRY_CODES.map((code) => instituteFigure(view, code)),
			text
		),
	changes: (view, country, baseYear) => [
		countChange((year) => describeInstituteFigure({ ...view, year }, country), view.year, baseYear)
	],
	changeFormat: () => formatCount,
	changeHeadline: (_view, baseYear) =>
		headlineOfSentence(m.headline_each_institutes({ year: baseYear })),
	sourceWords: () => m.image_counted_institutes(),
	hasPeriod: () => false,
	saysYearChange: () => true,
	comparedMeasure: () => 'institutes',
	filtering: null,
	controls: () => [{ kind: 'russian-centres' }],
	hasPaper: () => false,
	needsDetail: () => false,
	timelineRow: instituteTimelineRow,
	coverage: () => YEARS.map(() => 'reported'),
	series: (_view, country) => selectConfuciusCounts(country).map((count) => knownCell(count)),
	coverageLabel: () => m.layer_institutes_coverage()
};
