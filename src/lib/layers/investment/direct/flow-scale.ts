import { selectDirectSeries } from '../../../core/data/direct-investment';
import type { Currency } from '../../../core/data/types';
import type { CountedBy } from '../../../core/domain/layers';
import { COUNTRY_CODES } from '../../../core/domain/countries';
import type { MarkScale } from '../../model';

/** The largest flow in either direction by one count in one currency; 0 without any. */
function largestFlow(countedBy: CountedBy, currency: Currency): number {
	const sizes = COUNTRY_CODES.map((code) => selectDirectSeries(code, countedBy))
		.filter((series) => series.currency === currency)
		.flatMap(({ cells }) => cells.map(({ value }) => Math.abs(value ?? 0)));
	return Math.max(0, ...sizes);
}

/** The widest arrow is as wide as the ribbon of this many thousand students. */
const WIDEST_IN_THOUSANDS = 11;

export function widestFlowPx(scale: MarkScale): number {
	return scale.ribbonPxPerThousand * WIDEST_IN_THOUSANDS;
}

/** Pixels of width for one million. Each count and each currency has its own scale. */
export function flowPxPerMillion(
	countedBy: CountedBy,
	currency: Currency | null,
	scale: MarkScale
): number {
	const largest = currency === null ? 0 : largestFlow(countedBy, currency);
	return largest === 0 ? 0 : widestFlowPx(scale) / largest;
}
