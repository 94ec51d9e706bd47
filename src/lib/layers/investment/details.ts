import { m } from '#messages';
import { getMoneySpan } from '../../core/data/deals';
import { selectDirectSeries } from '../../core/data/direct-investment';
import { WITH_HONG_KONG, selectOwnerCells } from '../../figures/owners';
import type { DealKind } from '../../core/data/types';
import type { CountedBy } from '../../core/domain/layers';
import { describeMoneyUnit, formatMoney } from '../../text/money';
import { COUNTED_BY_LIMITS, INVESTMENT_MEASURE_LIMITS } from '../../text/kind-labels';
import type { LayerDetails, MeasureFacts } from '../details-model';
import { listDealCells } from './deal-cells';
import { buildDealKind } from './deal-kinds';
import { getDirectFigure } from './direct/describe';
import { getOwnerFigure } from '../../figures/owner-figures';

const MONEY = {
	unit: describeMoneyUnit('billions'),
	format: (value: number) => formatMoney(value)
};

const deals = (name: string, kind: DealKind): MeasureFacts => ({
	...{ ...MONEY, name, limits: INVESTMENT_MEASURE_LIMITS.deals },
	cells: ({ view, country }) => listDealCells(view, country, kind),
	subject: ({ view }, year) => {
		const [firstYear] = getMoneySpan(year, view);
		return { layer: 'investment', kind, firstYear, rows: { edition: [view.trackerEdition] } };
	}
});

/** In dollars: the net inflow in euros has a scale of its own. */
const direct = (name: string, countedBy: CountedBy): MeasureFacts => ({
	...{ ...MONEY, name, limits: COUNTED_BY_LIMITS[countedBy], countedBy },
	cells: ({ country }) => selectDirectSeries(country, countedBy).cells,
	subject: ({ country }, year) => getDirectFigure({ year, countedBy }, country).subject
});

export const details: LayerDetails = {
	kinds: { investment: buildDealKind('investment'), construction: buildDealKind('construction') },
	measures: {
		acquisitions: deals(m.compare_acquisitions(), 'investment'),
		construction: deals(m.compare_construction(), 'construction'),
		'direct-host': direct(m.compare_direct_host(), 'host-gross'),
		'direct-china': direct(m.compare_direct_china(), 'china'),
		'direct-with-hong-kong': {
			...{
				name: m.compare_direct_with_hong_kong(),
				limits: m.relation_direct_with_hong_kong_limits()
			},
			...{ unit: m.direct_unit_eur(), format: (value) => formatMoney(value, 'EUR') },
			countedBy: 'host-net',
			cells: ({ tables, country }) =>
				selectOwnerCells(tables, country, WITH_HONG_KONG, 'flow_net_host'),
			subject: ({ tables, country }, year) =>
				getOwnerFigure(tables, country, WITH_HONG_KONG, 'flow_net_host', year).subject
		}
	}
};
