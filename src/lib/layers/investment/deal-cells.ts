import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import type { Cell, DealKind } from '../../core/data/types';
import type { CountryCode } from '../../core/domain/countries';
import { YEARS } from '../../core/domain/years';
import { describeUncovered } from '../filter-words';
import { selectDeals, type DealFilter, type MoneyPeriod } from './select';

/** A country's 19 sums of deals of a kind, over the period and by the filters of a map. */
export function dealCells(
	view: MoneyPeriod & DealFilter,
	country: CountryCode,
	kind: DealKind
): Cell[] {
	const edition = view.trackerEdition;
	const sourceId = atlas.deals.find((deal) => deal.edition === edition)?.sourceId ?? null;
	return YEARS.map((year) => {
		const value = selectDeals(country, kind, year, view, view);
		if (!Number.isNaN(value)) {
			return { value, quality: 'reported', bound: null, sourceId, note: m.compare_deals_note() };
		}
		const note = describeUncovered(edition, year);
		return { value: null, quality: 'none', bound: null, sourceId: null, note };
	});
}
