import type { LonLat } from '../../core/domain/geography';
import { memoizeLast } from '../../core/domain/memoize';
import type { LayerContext } from '../layer-drawing';
import { memoizeView, type AnyYearView } from '../memoize-view';
import { isLed, type Shift } from '../spread-marks';
import type { TimeTable } from '../time/time-table';
import { buildYearTable } from '../year-table';
import { toRgba } from './color';
import { FlowLayer } from './flow-layer';
import { getTimeProps } from './time-props';

/** Lines of one width, drawn whenever their marks are. */
export function buildLeaderTable<Row>(
	rows: readonly Row[],
	isDrawn: (row: Row, year: number) => boolean
): TimeTable {
	return buildYearTable(rows, 2, (row, year, measure) => (isDrawn(row, year) ? 1 - measure : NaN));
}

/** Where marks are, and when. */
interface Leaders<Row, Shifts> {
	getPlace(row: Row): LonLat;
	getShift(row: Row, shifts: Shifts): Shift;
	isDrawn(view: AnyYearView, row: Row, year: number): boolean;
}

/** Lines to their places from marks that are far from them. */
export function buildLeaderLayer<Row, Shifts>(
	id: string,
	{ getPlace, getShift, isDrawn }: Leaders<Row, Shifts>
) {
	const selectLed = memoizeLast((rows: readonly Row[], shifts: Shifts) =>
		rows.filter((row) => isLed(getShift(row, shifts)))
	);
	const buildTable = memoizeView((view: AnyYearView, led: readonly Row[]) =>
		buildLeaderTable(led, (row, year) => isDrawn(view, row, year))
	);
	return (rows: readonly Row[], shifts: Shifts, context: LayerContext) => {
		const { view, palette, bearing } = context;
		const led = selectLed(rows, shifts);
		return new FlowLayer<Row>({
			id,
			data: led,
			getSource: getPlace,
			getTarget: getPlace,
			getOffsets: (row) => {
				const [right, down] = getShift(row, shifts);
				return [0, 0, right, -down];
			},
			getBow: 0,
			pxPerUnit: 1.2,
			headExtraPx: 0,
			headLeastPx: 0,
			color: toRgba(palette.textOther),
			caseColor: toRgba(palette.markCase),
			bearing,
			timeTable: buildTable(view, led),
			...getTimeProps(context)
		});
	};
}
