import type { Position } from 'geojson';
import { SolidPolygonLayer } from '@deck.gl/layers';
import { getYearIndex } from '../../core/domain/years';
import type { LayerContext } from '../layer-drawing';
import { getShownProps } from './time-props';
import { memoizeLast } from '../../core/domain/memoize';
import { buildYearTable } from '../year-table';
import type { Rgba } from './color';

/** An area and its form in each year, 2005 first; null leaves it empty. */
export interface FormedArea<Datum> {
	datum: Datum;
	area: readonly Position[][][];
	forms: readonly (number | null)[];
}

/** One polygon of an area in one of its forms; the object of a pick. */
export interface AreaPart<Datum> {
	datum: Datum;
	form: number;
	forms: readonly (number | null)[];
	polygon: Position[][];
}

/** Areas filled by year. An item for each form, because an attribute cannot change from year to year. */
export function buildShadedAreas<Datum>(id: string) {
	const listParts = memoizeLast((areas: readonly FormedArea<Datum>[]): AreaPart<Datum>[] =>
		areas.flatMap(({ datum, area, forms }) =>
			[...new Set(forms)].flatMap((form) =>
				form === null ? [] : area.map((polygon) => ({ datum, form, forms, polygon }))
			)
		)
	);
	const buildTable = memoizeLast((parts: readonly AreaPart<Datum>[]) =>
		buildYearTable(parts, 1, ({ form, forms }, year) =>
			forms[getYearIndex(year)] === form ? 1 : NaN
		)
	);
	/** The same list of areas keeps its attributes. */
	return (
		areas: readonly FormedArea<Datum>[],
		pickColor: (form: number, datum: Datum) => Rgba,
		context: LayerContext
	) => {
		const parts = listParts(areas);
		return new SolidPolygonLayer<AreaPart<Datum>>({
			id,
			data: parts,
			getPolygon: ({ polygon }) => polygon as [number, number][][],
			getFillColor: ({ form, datum }) => pickColor(form, datum),
			updateTriggers: { getFillColor: [context.palette] },
			pickable: true,
			...getShownProps(buildTable(parts), context)
		});
	};
}
