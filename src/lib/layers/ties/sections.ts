import { m } from '#messages';
import { describeTie, selectTies, getTieFigure } from '../../figures/ties';
import type { CityTie } from '../../core/data/explore/people-types';
import type { LayerSections, Panel, PanelContent, PanelPart } from '../panel-model';

/** A heading with the number of its pairs, and the pairs; nothing for none. */
function findGroup(
	heading: (of: { count: number }) => string,
	ties: readonly CityTie[]
): PanelPart[] {
	if (ties.length === 0) return [];
	const facts = ties.map((tie) => ({
		id: tie.id,
		figure: getTieFigure(tie),
		words: describeTie(tie)
	}));
	return [
		{ heading: heading({ count: ties.length }), isSmall: true },
		{ facts, size: 'tiny' }
	];
}

/** Sister cities and regions: dated to the year shown, without a year, later; empty until loaded. */
export function buildTiesSection({ view: { year }, country, tables }: Panel): PanelContent {
	if (!tables) return { parts: [] };
	const { byYear, undated, later } = selectTies(tables, country, year);
	const groups = [
		...findGroup(({ count }) => m.panel_part_ties_by({ year, count }), byYear),
		...findGroup(m.panel_part_ties_undated, undated),
		...findGroup(({ count }) => m.panel_part_ties_later({ year, count }), later)
	];
	return {
		section: 'ties',
		parts: [
			...(groups.length > 0 ? groups : [{ gap: m.panel_part_ties_none() }]),
			{ note: m.panel_part_ties_rule() },
			{ note: m.panel_part_ties_more(), page: '/chinese-side#ties' }
		]
	};
}

export const sections: LayerSections = { contents: { ties: () => [buildTiesSection] } };
