import type { Bound, Known } from '../../../../src/lib/core/domain/quality';
import { text } from '../../cells';
import type { CsvRow } from '../../csv-table';

/** A figure that its source plainly reports; recalled ones are always unverified. */
export function readKnownFrom(row: CsvRow, found: Partial<Known> = {}): Known {
	const recalled = text(row, 'evidence') === 'recalled';
	return {
		quality: recalled ? 'unverified' : (found.quality ?? 'reported'),
		bound: found.bound ?? null,
		note: found.note ?? text(row, 'note'),
		sourceId: text(row, 'source_id')
	};
}

const BOUND_LABELS: readonly [Bound, RegExp][] = [
	['at least', /\b(floor|over|more than|at least)\b/i],
	['almost', /\b(ceiling|nearly|almost)\b/i],
	['about', /\b(about|round(ed|ing)?|derived)\b/i]
];

/** The bound in a note: the first one, because later words are about other figures. */
export function parseBound(note: string): Bound | null {
	const found = BOUND_LABELS.flatMap(([bound, words]) => {
		const at = note.search(words);
		return at < 0 ? [] : [{ bound, at }];
	});
	return found.sort((a, b) => a.at - b.at)[0]?.bound ?? null;
}

/** Quality from the note: superseded or outlier, else a bound or a round number, else reported. */
export function parseKnownByNote(row: CsvRow, bound = parseBound(text(row, 'note'))): Known {
	if (/\b(superseded|outlier)\b/i.test(text(row, 'note'))) {
		return readKnownFrom(row, { quality: 'suspect', bound });
	}
	return readKnownFrom(row, { quality: bound ? 'estimate' : 'reported', bound });
}
