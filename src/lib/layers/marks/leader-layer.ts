import type { LonLat } from '../../core/domain/geography';
import { memoizeLast } from '../../core/domain/memoize';
import type { ViewState } from '../../core/domain/view-state';
import type { LayerContext } from '../layer-drawing';
import { memoizeView } from '../memoize-view';
import { isLed, type Shift } from '../spread-marks';
import type { TimeTable } from '../time/time-table';
import { yearTable } from '../year-table';
import { toRgba } from './color';
import { FlowLayer } from './flow-layer';
import { momentOf } from './moment';

/** Lines of one width, drawn whenever their marks are. */
export function leaderTable<Row>(
	rows: readonly Row[],
	isDrawn: (row: Row, year: number) => boolean
): TimeTable {
	return yearTable(rows, 2, (row, year, measure) => (isDrawn(row, year) ? 1 - measure : NaN));
}

/** Where marks are, and when. */
interface Leaders<Row, Shifts, Field extends keyof ViewState> {
	placeOf(row: Row): LonLat;
	shiftOf(row: Row, shifts: Shifts): Shift;
	/** The fields of a view that `isDrawn` depends on. */
	fields: readonly Field[];
	isDrawn(view: Pick<ViewState, Field>, row: Row, year: number): boolean;
}

/** Lines to their places from marks that are far from them. */
export function leaderLayer<Row, Shifts, Field extends keyof ViewState>(
	id: string,
	{ placeOf, shiftOf, fields, isDrawn }: Leaders<Row, Shifts, Field>
) {
	const ledOf = memoizeLast((rows: readonly Row[], shifts: Shifts) =>
		rows.filter((row) => isLed(shiftOf(row, shifts)))
	);
	const tableOf = memoizeView(fields, (view, led: readonly Row[]) =>
		leaderTable(led, (row, year) => isDrawn(view, row, year))
	);
	return (rows: readonly Row[], shifts: Shifts, context: LayerContext) => {
		const { view, palette, bearing } = context;
		const led = ledOf(rows, shifts);
		return new FlowLayer<Row>({
			id,
			data: led,
			getSource: placeOf,
			getTarget: placeOf,
			getOffsets: (row) => {
				const [right, down] = shiftOf(row, shifts);
				return [0, 0, right, -down];
			},
			getBow: 0,
			pxPerUnit: 1.2,
			headExtraPx: 0,
			headLeastPx: 0,
			color: toRgba(palette.textOther),
			caseColor: toRgba(palette.markCase),
			bearing,
			timeTable: tableOf(view, led),
			...momentOf(context)
		});
	};
}
