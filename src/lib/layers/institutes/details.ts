import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import { makeKnownCell } from '../../core/data/cells';
import { isOpenAtYearEnd } from '../../core/data/explore/institute-years';
import { getPlaceName } from '../../figures/provenance';
import { makeTableRow } from '../../core/data/provenance-rows';
import { NO_FILTERS } from '../../core/domain/filters';
import type { CountryCode } from '../../core/domain/countries';
import { formatCount } from '../../text/numbers';
import type { FigureKind, LayerDetails } from '../details-model';
import { buildInstituteGeoItem } from './geo-items';
import { selectInstitutesIn } from './select';

const selectCells = (country: CountryCode) =>
	atlas.confuciusInstitutes[country].map((count) => makeKnownCell(count));

/** Confucius Institutes open at the end of a year. */
const confuciusInstitutes: FigureKind = {
	origin: () => 'counted',
	row({ country, year }) {
		const ids = atlas.institutes
			.filter(
				(each) =>
					each.kind === 'confucius_institute' &&
					(country === null || each.country === country) &&
					isOpenAtYearEnd(each, year)
			)
			.map(({ id }) => id);
		// a zero has no rows: the table of counts has one for it
		return ids.length > 0
			? makeTableRow('institutes.csv', { id: ids })
			: makeTableRow('ci_counts.csv', { country, year, basis: 'derived' });
	},
	range: () => 'confucius-institutes',
	rule: ({ note }) => note || null,
	counts: () => m.provenance_institutes_counts(),
	measure: () => m.provenance_measure_institutes(),
	unit: m.rows_unit_institutes(),
	cells: (_figure, country) => selectCells(country),
	places: (figure, country) => ({
		name: `institutes-${country.toLowerCase()}-${figure.year}`,
		title: m.provenance_institutes_in({ place: getPlaceName(figure), year: figure.year }),
		items: selectInstitutesIn(country, figure.year, NO_FILTERS).map(buildInstituteGeoItem)
	})
};

export const details: LayerDetails = {
	kinds: { 'confucius-institutes': confuciusInstitutes },
	measures: {
		institutes: {
			...{ name: m.compare_institutes(), limits: m.compare_institutes_rule() },
			...{ unit: m.compare_unit_institutes(), format: formatCount },
			cells: ({ country }) => selectCells(country),
			subject: () => ({ layer: 'institutes', kind: 'confucius-institutes' })
		}
	}
};
