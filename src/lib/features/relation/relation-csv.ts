import { EDITION_NAME } from '$lib/core/data/atlas';
import { formatCsv } from '$lib/core/data/csv';
import type { RelationPair } from '$lib/core/data/explore/relation';
import { describeMoneyAxis, describeSoftAxis } from './relation-page-words';
import type { RelationState } from './relation-state';

/** The points of the chart, a row each, under the names of its axes. */
export function relationCsv(pairs: readonly RelationPair[], state: RelationState): string {
	return formatCsv(
		[
			'country',
			'year',
			describeMoneyAxis(state),
			'year_of_students',
			describeSoftAxis(state),
			'quality',
			'source_ids',
			'edition'
		],
		pairs.map(({ country, year, x, softYear, y, quality, sourceIds }) => [
			country,
			year,
			x,
			softYear,
			y,
			quality,
			sourceIds.join(' '),
			EDITION_NAME
		])
	);
}
