import type { RelationPair } from '$lib/core/data/explore/relation';
import { recordsCsv } from '$lib/core/data/csv';
import { describeMoneyAxis, describeSoftAxis } from './relation-page-words';
import type { RelationState } from './relation-state';

/** The points of the chart, a row each, under the names of its axes. */
export const relationCsv = (pairs: readonly RelationPair[], state: RelationState): string =>
	recordsCsv(
		pairs.map(({ country, year, x, softYear, y, quality, sourceIds }) => ({
			...{ country, year, [describeMoneyAxis(state)]: x, year_of_students: softYear },
			...{ [describeSoftAxis(state)]: y, quality, source_ids: sourceIds.join(' ') }
		}))
	);
