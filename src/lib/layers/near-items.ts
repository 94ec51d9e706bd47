import { m } from '#messages';
import type { ViewState } from '../core/domain/view-state';
import { describeNearRow } from '../text/distance-labels';
import { joinClauses } from '../text/lists';
import { formatCount } from '../text/numbers';
import type { ItemInView } from './model';
import type { PanelPart, PanelPickContent } from './panel-model';

/** Marks in a list, with their distance where the filter by it is on; then those that it cannot place. */
export function listNearItems<Row extends { id: string }>(
	view: ViewState,
	drawn: readonly Row[],
	unclear: readonly Row[],
	toItem: (row: Row) => Pick<ItemInView, 'tip' | 'at'>
): ItemInView[] {
	const list = (row: Row): ItemInView => {
		const { tip, at } = toItem(row);
		const distance = describeNearRow(view, row.id);
		const value = distance ? joinClauses([tip.value, distance]) : tip.value;
		return { id: row.id, tip: { ...tip, value }, at };
	};
	return [
		...drawn.map(list),
		...unclear.map((row) => ({ ...list(row), isUnclear: true as const }))
	];
}

/** A pick of a panel with its distance where the filter by it is on. */
export function withDistance(view: ViewState, pick: PanelPickContent): PanelPickContent {
	const distance = describeNearRow(view, pick.id);
	return distance ? { ...pick, words: joinClauses([pick.words, distance]) } : pick;
}

/** The rows of a section that the filter by distance cannot place, closed under their number. */
export function buildUnclearPart(picks: readonly PanelPickContent[]): PanelPart {
	if (picks.length === 0) return null;
	return { picks, more: m.near_row_unclear_title({ count: formatCount(picks.length) }) };
}
