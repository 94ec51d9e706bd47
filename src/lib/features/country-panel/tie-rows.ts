import { m } from '#messages';
import type { ShownFigure } from '$lib/core/data/provenance';
import { rowOfTie } from '$lib/core/data/explore/table-rows';
import { tieKind, type TieSide } from '$lib/core/data/explore/tie-catalog';
import type { ExploreTables, Tie } from '$lib/core/data/explore/types';
import type { RepublicCode } from '$lib/core/domain/republics';
import { FIRST_YEAR, LAST_YEAR, YEARS } from '$lib/core/domain/years';
import { describeTieDates } from './tie-panel-words';

export interface TieRow {
	id: string;
	name: string;
	figure: ShownFigure;
	isUnverified: boolean;
	/** In force at the end of the year in view. */
	isHeld: boolean;
	/** Left edge and width of its years, as shares of 2005–2023. */
	left: number;
	width: number;
}

const yearOf = (date: string) => Number(date.slice(0, 4));

/** A tie as a figure that can say where it is from. */
export function tieFigure(tie: Tie, year: number): ShownFigure {
	const { republic, status, quality, note, sourceId } = tie;
	return {
		republic,
		year,
		label: tieKind(status).name,
		text: describeTieDates(tie),
		value: null,
		quality,
		note,
		sourceId,
		subject: {
			layer: null,
			row: rowOfTie(tie),
			unit: m.rows_unit_dates(),
			counts: m.panel_part_tie_counts(),
			rule: null
		}
	};
}

/** Every tie of a republic towards a side between 2005 and 2023, oldest first. */
export function tieRows(
	{ ties }: Pick<ExploreTables, 'ties'>,
	republic: RepublicCode,
	side: TieSide,
	year: number
): TieRow[] {
	return ties
		.filter(
			(tie) =>
				tie.republic === republic &&
				tie.drawn &&
				(tieKind(tie.status).sides as readonly TieSide[]).includes(side) &&
				yearOf(tie.fromDate) <= LAST_YEAR &&
				(tie.toDate === null || yearOf(tie.toDate) >= FIRST_YEAR)
		)
		.sort((a, b) => (a.fromDate < b.fromDate ? -1 : a.fromDate > b.fromDate ? 1 : 0))
		.map((tie) => {
			const first = Math.max(FIRST_YEAR, yearOf(tie.fromDate));
			const last = tie.toDate === null ? LAST_YEAR : Math.min(LAST_YEAR, yearOf(tie.toDate));
			return {
				id: `${tie.status}-${tie.fromDate}`,
				name: tieKind(tie.status).name,
				figure: tieFigure(tie, year),
				isUnverified: tie.quality === 'unverified',
				isHeld:
					tie.fromDate <= `${year}-12-31` && (tie.toDate === null || tie.toDate >= `${year}-12-31`),
				left: (first - FIRST_YEAR) / YEARS.length,
				width: (last - first + 1) / YEARS.length
			};
		});
}
