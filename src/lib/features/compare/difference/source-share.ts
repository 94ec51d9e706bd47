import { m } from '#messages';
import type { RangeUnit } from '$lib/core/data/explore/ranges';
import type { Cell } from '$lib/core/data/types';
import { formatPercentRatio, formatRatio } from '$lib/core/domain/numbers';

/** What a figure would be beside inhabitants or output; empty for counts, and without a denominator. */
export function describeShare(
	value: number,
	unit: RangeUnit,
	{ population, outputMusd }: { population: Cell; outputMusd: Cell }
): string {
	if (unit === 'persons' && population.value) {
		return m.difference_share_heads({ ratio: formatRatio((value / population.value) * 10_000) });
	}
	if (unit === 'musd' && outputMusd.value) {
		return m.difference_share_output({
			percent: formatPercentRatio((value / outputMusd.value) * 100)
		});
	}
	return '';
}
