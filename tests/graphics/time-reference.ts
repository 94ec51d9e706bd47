/** The expected results of the shaders, in plain TypeScript: a slow and obvious implementation of time. */
import type { MissingForm, TimeDrives } from '../../src/lib/layers/time/time-drive-extension';
import type { TimeTable } from '../../src/lib/layers/time/time-table';

/** A value and its presence, 0 to 1; without presence the value is undefined. */
export interface Sample {
	value: number;
	presence: number;
}

function figureAt(table: TimeTable, item: number, measure: number, column: number): number {
	return table.values[(item * table.measures + measure) * table.columns + column]!;
}

function neighbours(table: TimeTable, item: number, measure: number, time: number) {
	const place = Math.min(Math.max(time, 0), table.columns - 1);
	const before = Math.floor(place);
	const after = Math.min(before + 1, table.columns - 1);
	return {
		part: place - before,
		before: figureAt(table, item, measure, before),
		after: figureAt(table, item, measure, after)
	};
}

/** Two figures are mixed; next to a gap the figure keeps its value and fades. */
export function sampleAt(table: TimeTable, item: number, measure: number, time: number): Sample {
	const { part, before, after } = neighbours(table, item, measure, time);
	if (Number.isNaN(before) && Number.isNaN(after)) return { value: 0, presence: 0 };
	if (Number.isNaN(before)) return { value: after, presence: part };
	if (Number.isNaN(after)) return { value: before, presence: 1 - part };
	return { value: before + (after - before) * part, presence: 1 };
}

/** The nearer figure, the other if that is missing, 0 if both are. */
export function findNearestAt(
	table: TimeTable,
	item: number,
	measure: number,
	time: number
): number {
	const { part, before, after } = neighbours(table, item, measure, time);
	const [nearer, other] = part >= 0.5 ? [after, before] : [before, after];
	if (!Number.isNaN(nearer)) return nearer;
	return Number.isNaN(other) ? 0 : other;
}

/** The appearance of a driven item at a moment. */
export interface Driven {
	size: number;
	height: number;
	/** 0 to 1, presence included. */
	opacity: number;
	isMissing: boolean;
	isShown: boolean;
}

/** The appearance of every item of a table at a moment. */
export function computeDrivenAt(
	table: TimeTable,
	time: number,
	drives: TimeDrives,
	{
		range = [-Infinity, Infinity],
		missing = null
	}: { range?: readonly [number, number]; missing?: MissingForm | null } = {}
): Driven[] {
	return Array.from({ length: table.items }, (_, item) => {
		const measures = [drives.size, drives.height, drives.opacity, drives.filter];
		const [size, height, opacity, filter] = measures.map((measure) =>
			measure === undefined ? { value: 1, presence: 1 } : sampleAt(table, item, measure, time)
		) as [Sample, Sample, Sample, Sample];
		const presence = Math.min(size.presence, height.presence, opacity.presence, filter.presence);
		if (missing && presence < 0.5) {
			return {
				size: missing.size,
				height: 0,
				opacity: 1 - 2 * presence,
				isMissing: true,
				isShown: missing.size > 0 && presence < 0.499
			};
		}
		const shares =
			Math.min(Math.max(opacity.value, 0), 1) * (missing ? 2 * presence - 1 : presence);
		const code = drives.filter === undefined ? 0 : findNearestAt(table, item, drives.filter, time);
		const passes = drives.filter === undefined || (code >= range[0] && code <= range[1]);
		return {
			size: Math.max(size.value, 0),
			height: height.value,
			opacity: shares,
			isMissing: false,
			isShown: passes && size.value > 0 && shares >= 0.002
		};
	});
}
