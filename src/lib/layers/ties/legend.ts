import { m } from '#messages';
import { getAgainstYear } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { Legend } from '../model';
import { countTies } from './describe';

export function buildTieLegend(view: ViewState): Legend {
	const { country, year } = view;
	const baseYear = getAgainstYear(view);
	const unplaced = countTies('unplaced', country, year);
	return {
		scaleLabel:
			baseYear === null ? m.ties_legend() : m.ties_legend_change({ base: baseYear, year }),
		scale: null,
		groups: [
			[
				{ mark: 'ties-twinning', label: m.ties_legend_twinning() },
				{ mark: 'ties-other', label: m.ties_legend_other() },
				{ mark: 'ties-undated', label: m.ties_legend_undated() },
				{ mark: 'ties-unverified', label: m.ties_legend_unverified() },
				{ mark: 'ties-unverified-undated', label: m.ties_legend_unverified_undated() },
				...(unplaced > 0
					? [{ mark: 'none' as const, label: m.ties_legend_unplaced({ count: unplaced }) }]
					: [])
			]
		]
	};
}
