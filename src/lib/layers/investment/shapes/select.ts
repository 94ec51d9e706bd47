import { passesNear } from '../../../core/data/corridor-distances';
import { CLOSE_ZOOM } from '../../../core/data/courses';
import { hasRow } from '../../../core/data/shape-rows';
import type { SiteShape, SiteShapes } from '../../../core/data/site-shapes';
import type { DetailTables, FinanceRecord, Project } from '../../../core/data/types';
import { hasPlacedRows } from '../../../core/domain/layers';
import { getProjectStatus, type ProjectStatus } from '../../../core/domain/project-status';
import type { ViewState } from '../../../core/domain/view-state';
import { YEARS } from '../../../core/domain/years';
import { memoizeView, type AnyYearView } from '../../memoize-view';
import type { MarkScale } from '../../model';
import { getZoomStep, projectAtStep } from '../../spread-marks';
import {
	isFinanceDrawn,
	isFinanceUnverified,
	isSiteUnverified,
	selectEverShown,
	selectPlacedFinance,
	showsSite,
	type PlacedRow
} from '../sites';
import { getComparedMusd } from '../../../core/data/finance-amounts';
import { getOffScaleSign } from '../off-scale';
import { getSiteSidePx } from '../spread-sites';

type ShapedRow = PlacedRow<FinanceRecord | Project>;

/** A shape with the rows of a view that have it, as it is drawn while they are in doubt or not. */
export interface ShapeForm {
	shape: SiteShape;
	/** In the order in which they come to the fore. */
	rows: readonly ShapedRow[];
	isUnverified: boolean;
}

/** The row that a shape stands for in a year. */
export interface ShownRow {
	row: ShapedRow;
	/** Whose sign its mark has; null for a loan or grant on the shared scale. */
	sign: ProjectStatus | null;
	isUnverified: boolean;
}

/** A shape of fewer pixels says no more than its mark. */
const LEAST_PX = 14;

/** The first row that is shown in a year: the largest loan, or the first project of the table. */
export function findShownRow(
	rows: readonly ShapedRow[],
	year: number,
	view: AnyYearView
): ShownRow | null {
	for (const row of rows) {
		if (!('spans' in row)) {
			if (!isFinanceDrawn(row, year, view)) continue;
			const sign = getComparedMusd(row) === null ? getOffScaleSign(row) : null;
			return { row, sign, isUnverified: isFinanceUnverified(row) };
		}
		const status = getProjectStatus(row.spans, year);
		if (status && showsSite(row.id, status, view) && passesNear(view, row.id, year))
			return { row, sign: status, isUnverified: isSiteUnverified(row, status) };
	}
	return null;
}

/** The row that a form is drawn for in a year; null while it is not drawn. */
export function findFormRow({ rows, isUnverified }: ShapeForm, year: number, view: AnyYearView) {
	const shown = findShownRow(rows, year, view);
	return shown?.isUnverified === isUnverified ? shown : null;
}

/** All shapes of a view, in each of their forms in any year. */
const selectForms = memoizeView(
	(view: AnyYearView, detail: DetailTables, { shapes }: SiteShapes) => {
		const isFinance = view.investmentMeasure === 'finance';
		const rows: readonly ShapedRow[] = isFinance
			? selectPlacedFinance(view, detail)
			: selectEverShown(view, detail);
		return shapes.flatMap((shape): ShapeForm[] => {
			const own = rows.filter((row) => hasRow(shape, row));
			const doubts = YEARS.flatMap((year) => findShownRow(own, year, view)?.isUnverified ?? []);
			return [...new Set(doubts)].map((isUnverified) => ({
				...{ shape, rows: own, isUnverified }
			}));
		});
	}
);

/** A shape is drawn from the size on at which it is larger than any of its marks. */
const getLeastPx = (rows: readonly ShapedRow[], scale: MarkScale): number =>
	Math.max(LEAST_PX, ...rows.map((row) => getSiteSidePx(row, scale)));

const NONE: readonly ShapeForm[] = [];
let lastLarge = NONE;

/** The same list while it has the same forms: deck.gl then keeps its attributes. */
function keepList(forms: readonly ShapeForm[]): readonly ShapeForm[] {
	const isSame =
		forms.length === lastLarge.length && forms.every((form, index) => form === lastLarge[index]);
	if (!isSame) lastLarge = forms;
	return lastLarge;
}

interface ShapeSetting {
	view: ViewState;
	zoom: number;
	scale: MarkScale;
	detail?: DetailTables | null;
	siteShapes?: SiteShapes | null;
}

/** The shapes that are larger than their marks; none before they are loaded or far away. */
export function selectLargeForms(setting: ShapeSetting): readonly ShapeForm[] {
	const { view, zoom, scale, detail, siteShapes } = setting;
	if (!detail || !siteShapes || zoom < CLOSE_ZOOM || !hasPlacedRows(view.investmentMeasure))
		return NONE;
	const worldPx = projectAtStep(getZoomStep(zoom));
	return keepList(
		selectForms(view, detail, siteShapes).filter(
			({ shape, rows }) => shape.size * worldPx >= getLeastPx(rows, scale)
		)
	);
}
