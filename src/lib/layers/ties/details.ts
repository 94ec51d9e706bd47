import { m } from '#messages';
import { makeTableRow } from '../../core/data/provenance-rows';
import { COUNTRY_CODES } from '../../core/domain/countries';
import { formatCount } from '../../text/numbers';
import type { FigureKind, LayerDetails } from '../details-model';
import { listTieCells } from './describe';

/** Pairs known at the end of a year, counted from a list that is not complete. */
const pairs: FigureKind = {
	origin: () => 'counted',
	row: ({ country }) => makeTableRow('city_ties.csv', { country: country ?? COUNTRY_CODES }),
	range: () => null,
	rule: () => m.ties_note(),
	counts: () => m.explore_tie_counts(),
	measure: () => m.ties_row(),
	unit: m.explore_unit_pairs(),
	cells: (_figure, country) => listTieCells(country)
};

export const details: LayerDetails = {
	kinds: { pairs },
	measures: {
		ties: {
			...{ name: m.ties_row(), limits: m.ties_note() },
			...{ unit: m.explore_unit_pairs(), format: formatCount },
			cells: ({ country }) => listTieCells(country),
			subject: () => ({ layer: 'ties', kind: 'pairs' })
		}
	}
};
