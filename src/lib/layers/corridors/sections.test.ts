import { expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../core/domain/view-state';
import { loadExplore } from '../../text/load-explore';
import type { Panel } from '../panel-model';
import { listTrackFacts, sections } from './sections';

const tables = await loadExplore();

/** What the panel of a country says of a corridor. */
function describe(country: 'KGZ' | 'TJK', id: string, year: number): string {
	const panel = { view: { ...DEFAULT_VIEW, year, country }, country, tables } as unknown as Panel;
	const [build] = sections.contents.corridors!(country, tables);
	const pick = build!(panel)
		.parts.flatMap((part) => (part && 'picks' in part ? part.picks : []))
		.find((each) => each.id === id);
	return pick!.words;
}

it('bug: a line that is only agreed in Kyrgyzstan was said to be under construction there', () => {
	expect(describe('KGZ', 'gas-cagp-d', 2015)).toContain(
		'gas, under construction in 2015 (here agreed)'
	);
	expect(describe('TJK', 'gas-cagp-d', 2015)).toContain('gas, under construction in 2015;');
});

it('bug: 4 km of a Tajik section drawn straight were counted as built in Kyrgyzstan', () => {
	expect(listTrackFacts(tables, 'KGZ', 2015).map(({ id }) => id)).not.toContain('gas');
	expect(listTrackFacts(tables, 'TJK', 2015).map(({ id }) => id)).toContain('gas');
});
