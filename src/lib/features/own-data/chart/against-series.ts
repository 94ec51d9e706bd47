import { m } from '#messages';
import type { CountryCode } from '$lib/core/domain/countries';
import { formatCount } from '$lib/core/domain/numbers';
import { DEFAULT_VIEW, type ViewState } from '$lib/core/domain/view-state';
import { layerEntry } from '$lib/layers/catalog';
import { type LayerId, LAYER_FACTS } from '$lib/core/domain/layers';
import { formatMoney } from '$lib/core/domain/money';
import { selectDirectSeries } from '$lib/core/data/direct-investment';
import type { OwnView } from '../pack/own-file';

interface Choice {
	name: string;
	layer: LayerId;
	view: ViewState;
	format(country: CountryCode): (value: number) => string;
}

/** One series of each kind, as the map draws it. */
export const AGAINST_CHOICES: Readonly<Record<OwnView['against'], Choice>> = {
	students: {
		name: m.own_data_against_students(),
		layer: 'students',
		view: DEFAULT_VIEW,
		format: () => formatCount
	},
	deals: {
		name: m.own_data_against_deals(),
		layer: 'investment',
		view: { ...DEFAULT_VIEW, investmentMeasure: 'deals', dealKinds: ['investment'] },
		format: () => (value) => formatMoney(value, 'USD', 'short')
	},
	fdi: {
		name: m.own_data_against_fdi(),
		layer: 'investment',
		view: { ...DEFAULT_VIEW, investmentMeasure: 'fdi', countedBy: 'host-gross' },
		format: (country) => {
			const { currency } = selectDirectSeries(country, 'host-gross');
			return (value) => formatMoney(value, currency ?? 'USD', 'short');
		}
	},
	institutes: {
		name: m.own_data_against_institutes(),
		layer: 'institutes',
		view: DEFAULT_VIEW,
		format: () => formatCount
	}
};

/** A series of the atlas, to compare the user's own with. */
export function againstSeries(id: OwnView['against'], country: CountryCode) {
	const { name, layer, view, format } = AGAINST_CHOICES[id];
	return {
		name,
		cells: layerEntry(layer).series(view, country),
		color: `var(--${LAYER_FACTS[layer].token})`,
		format: format(country)
	};
}
