import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import { makeGapCell, makeKnownCell } from '../../core/data/cells';
import { pickKnown, type ShownFigure } from '../../figures/provenance';
import type { Cell } from '../../core/data/types';
import { COUNTRY_CODES, type CountryCode } from '../../core/domain/countries';
import { beginSentence } from '../../text/lists';
import { nameCountry } from '../../text/country-names';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS, getYearIndex } from '../../core/domain/years';
import type { TimelineCell, TimelineRow } from '../model';
import { makeTimelineRow } from '../timeline-row';

type Count = 'all' | 'undated' | 'unverified' | 'unplaced';

/** A count of the pairs known at the end of a year, in a country or in all five. */
export const countTies = (count: Count, country: CountryCode | null, year: number): number =>
	(country ? [country] : COUNTRY_CODES).reduce(
		(sum, code) => sum + atlas.cityTies[code][count][getYearIndex(year)]!,
		0
	);

/** The list is not complete: a count is the least, and none found is a gap. */
function getTieCell(country: CountryCode | null, year: number): Cell {
	const count = countTies('all', country, year);
	if (count === 0) return makeGapCell();
	const isDoubted = countTies('unverified', country, year) > 0;
	const quality = isDoubted ? 'unverified' : 'estimate';
	return makeKnownCell(count, { quality, bound: 'at least' });
}

export const listTieCells = (country: CountryCode | null): readonly Cell[] =>
	YEARS.map((year) => getTieCell(country, year));

/** The pairs known at the end of a year in a country, or in all five. */
export function getTieCountFigure(country: CountryCode | null, year: number): ShownFigure {
	const cell = getTieCell(country, year);
	const undated = countTies('undated', country, year);
	return {
		...pickKnown(cell),
		...{ country, year },
		label: undated > 0 ? m.ties_label_undated({ year, undated }) : m.ties_label({ year }),
		text: cell.value === null ? m.ties_none() : m.ties_at_least({ count: cell.value }),
		...(country === null && { place: m.headline_five() }),
		subject: { layer: 'ties', kind: 'pairs' }
	};
}

function composeHeadline({ year, country }: ViewState): string {
	const count = countTies('all', country, year);
	const undated = countTies('undated', country, year);
	const pairs = m.ties_at_least({ count });
	const name = country && nameCountry(country);
	if (count === 0)
		return name ? m.ties_headline_none_in({ name, year }) : m.ties_headline_none({ year });
	if (name)
		return undated > 0
			? m.ties_headline_undated_in({ name, pairs, year, undated })
			: m.ties_headline_in({ name, pairs, year });
	return undated > 0
		? m.ties_headline_undated({ pairs, year, undated })
		: m.ties_headline({ pairs, year });
}

/** A sentence, which may begin with its figure in brackets. */
export const describeTies = (view: ViewState): string =>
	composeHeadline(view).replace(/^\[(.*?)\]/, (_, figure: string) => `[${beginSentence(figure)}]`);

/** A bar of the pairs with a year and one of those without; none found is no bar. */
export function buildTieTimelineRow(): TimelineRow {
	const cells = YEARS.map((year): TimelineCell => {
		const undated = countTies('undated', null, year);
		const dated = countTies('all', null, year) - undated;
		if (dated + undated === 0) return { kind: 'none', words: m.ties_none() };
		return {
			kind: 'bars',
			bars: [
				{ value: dated, pattern: 'solid' },
				...(undated > 0 ? [{ value: undated, pattern: 'hatched' as const }] : [])
			],
			words: m.ties_cell({ dated, undated })
		};
	});
	return makeTimelineRow('ties', m.ties_row(), cells);
}
