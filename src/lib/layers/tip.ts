import { m } from '#messages';
import { getCoreSource } from '../core/data/atlas';
import type { Change } from '../core/data/change';
import { getPlaceName, type ShownFigure } from '../figures/provenance';
import { QUALITY_LABELS, describeCell } from '../text/quality-labels';
import { formatDate } from '../text/dates';
import type { Selection } from '../core/domain/layers';
import { joinAttributes } from '../text/lists';
import { describeChange } from './difference/change-labels';
import type { Tip } from './model';

/** Publisher and year of a source. */
export function describeTipSource(sourceId: string | null): string {
	const source = sourceId ? getCoreSource(sourceId) : undefined;
	if (!source) return '';
	const publisher = source.publisher || source.authors;
	return source.year ? m.tip_source({ publisher, year: source.year }) : publisher;
}

/** Whether a row was read in its source, or comes from memory. */
export const describeEvidence = (isRecalled: boolean): string =>
	QUALITY_LABELS[isRecalled ? 'unverified' : 'reported'];

/** The change of a figure since a base year, with both figures. */
export function getChangeTip(
	figure: ShownFigure,
	change: Change,
	baseYear: number,
	format: (value: number) => string
): Tip {
	const { year, label, country } = figure;
	const [now, before] = [formatDate(String(year)), formatDate(String(baseYear))];
	return {
		title: m.tip_against({ name: getPlaceName(figure), year, base: baseYear }),
		value: m.tip_change({
			label,
			change: describeChange(change, format, now, before),
			first: describeCell(change.first, format),
			base: describeCell(change.base, format),
			year: baseYear
		}),
		quality: QUALITY_LABELS[change.quality],
		source: describeTipSource(figure.sourceId),
		intent: country && { country }
	};
}

/** A figure of a year, linked to its country. @param source on one line */
export function getFigureTip(
	figure: ShownFigure,
	source = describeTipSource(figure.sourceId)
): Tip {
	const { country, year, text, label, quality } = figure;
	return {
		title: m.tip_year({ name: getPlaceName(figure), year }),
		// without a figure, the line of its quality says so
		value: quality === 'none' ? label : m.tip_figure({ figure: text, label }),
		quality: QUALITY_LABELS[quality],
		source,
		intent: country && { country }
	};
}

/** A row with a name, linked to its card. */
export const getRowTip = (
	kind: Selection['kind'],
	{ id, name, sourceId }: { id: string; name: string; sourceId: string },
	parts: readonly string[],
	quality: string
): Tip => ({
	title: name,
	value: joinAttributes(parts),
	quality,
	source: describeTipSource(sourceId),
	intent: { selection: { kind, id } }
});
