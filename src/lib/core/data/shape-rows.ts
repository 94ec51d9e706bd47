import built from './built/site-shape-rows.json';
import type { ShapeKind, ShapeRows } from './site-shapes';
import type { FinanceRecord, Project } from './types';

/** Which rows have which shape; the shapes themselves are loaded on near maps. */
const SHAPES = built.shapes as readonly (ShapeRows & { kind: ShapeKind })[];

/** On which shapes may be copied. */
export const SHAPES_LICENCE = built.licence;

type Row = Pick<Project, 'id'> & Partial<Pick<FinanceRecord, 'sameShapeAs'>>;

/** Whether a shape is that of a row: its own, or that of the record at the same place. */
export const hasRow = ({ finance, projects }: ShapeRows, { id, sameShapeAs }: Row): boolean =>
	[id, ...(sameShapeAs ? [sameShapeAs] : [])].some(
		(each) => finance.includes(each) || projects.includes(each)
	);

/** The shapes of a row, without their geometry. */
export const listShapesOf = (row: Row) => SHAPES.filter((shape) => hasRow(shape, row));
