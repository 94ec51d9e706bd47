import type { HeardSeries } from '$lib/figures/heard-series';
import { QUALITY_LABELS } from '$lib/text/quality-labels';
import type { UserRow } from './understand/understand';
import type { RowSeries } from './user-map/row-series';
import { describeNoRow, formatValue, withQuality } from './user-data-labels';

/** The list of a table's figures as it is heard: a tone and a name for each row. */
export function hearFigures(
	listed: readonly { series: RowSeries; row: UserRow | undefined }[],
	year: number | null
): HeardSeries[] {
	const values = listed.map(({ row }) => row?.value ?? 0);
	const ends = [Math.min(0, ...values), Math.max(0, ...values)] as const;
	const points = listed.map(({ series, row }) => {
		const label = series.name;
		if (!row) {
			const words = describeNoRow(series.rows.length > 0, year);
			return { label, value: null, words, doubt: '' };
		}
		const { value, quality } = row;
		const isPlain = value === null || quality === 'reported';
		return {
			...{ label, value },
			words: isPlain ? formatValue(value) : withQuality(formatValue(value), quality),
			doubt: isPlain ? '' : QUALITY_LABELS[quality]
		};
	});
	return [
		{
			...{ name: '', points, ends, isLogarithmic: false, isByYear: false },
			endWords: [formatValue(ends[0]), formatValue(ends[1])]
		}
	];
}
