import type { LonLat } from '../../core/domain/geography';
import type { LayerContext } from '../context';
import { momentOf } from './moment';
import type { Shift } from '../spread-marks';
import type { TimeExtension } from '../time/time-extension';
import type { TimeTable } from '../time/time-table';
import { yearTable } from '../year-table';
import { toRgba } from './color';
import { FlowLayer } from './flow-layer';

/** Lines of one width, drawn whenever their marks are. */
export function leaderTable<Row>(
	rows: readonly Row[],
	isDrawn: (row: Row, year: number) => boolean
): TimeTable {
	return yearTable(rows, 2, (row, year, measure) => (isDrawn(row, year) ? 1 - measure : NaN));
}

interface Leaders<Row> {
	id: string;
	rows: readonly Row[];
	placeOf: (row: Row) => LonLat;
	shiftOf: (row: Row) => Shift;
	timeTable: TimeTable;
	extension: TimeExtension;
}

/** Lines from marks to their places. */
export function leaderLayer<Row>(
	{ id, rows, placeOf, shiftOf, timeTable, extension }: Leaders<Row>,
	context: LayerContext
): FlowLayer<Row> {
	const { palette, bearing } = context;
	return new FlowLayer<Row>({
		id,
		data: rows,
		getSource: placeOf,
		getTarget: placeOf,
		getOffsets: (row: Row) => [0, 0, shiftOf(row)[0], -shiftOf(row)[1]],
		getBow: 0,
		pxPerUnit: 1.2,
		headExtraPx: 0,
		headLeastPx: 0,
		color: toRgba(palette.textOther),
		caseColor: toRgba(palette.markCase),
		bearing,
		timeTable,
		extensions: [extension],
		...momentOf(context)
	});
}
