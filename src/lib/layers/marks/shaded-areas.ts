import type { Position } from 'geojson';
import { SolidPolygonLayer } from '@deck.gl/layers';
import { FIRST_YEAR, YEARS } from '../../core/domain/years';
import type { LayerContext } from '../context';
import { memoizeLast } from '../memoize';
import { TimeDriveExtension } from '../time/time-drive-extension';
import { makeTimeTable } from '../time/time-table';
import type { Rgba } from './color';

/** An area and the form that it has in each year, 2005 first; null leaves it bare. */
export interface FormedArea<Datum> {
	datum: Datum;
	area: readonly Position[][][];
	forms: readonly (number | null)[];
}

/** One polygon of an area in one of its forms; what a pick on the map answers. */
export interface AreaPart<Datum> {
	datum: Datum;
	form: number;
	forms: readonly (number | null)[];
	polygon: Position[][];
}

/**
 * Areas that are filled by their form of the year. What has a form has an item for each: a form changes
 * from year to year, and an attribute may not.
 */
export function shadedAreas<Datum>(id: string) {
	const extension = new TimeDriveExtension();
	const partsOf = memoizeLast((areas: readonly FormedArea<Datum>[]): AreaPart<Datum>[] =>
		areas.flatMap(({ datum, area, forms }) =>
			[...new Set(forms)].flatMap((form) =>
				form === null ? [] : area.map((polygon) => ({ datum, form, forms, polygon }))
			)
		)
	);
	const tableOf = memoizeLast((parts: readonly AreaPart<Datum>[]) =>
		makeTimeTable({ items: parts.length, columns: YEARS.length }, (item, column) => {
			const { form, forms } = parts[item]!;
			return forms[column] === form ? 1 : NaN;
		})
	);
	/** The same list of areas makes no attribute anew. */
	return (
		areas: readonly FormedArea<Datum>[],
		colorOf: (form: number) => Rgba,
		{ palette, time, beforeId }: LayerContext
	) => {
		const parts = partsOf(areas);
		return new SolidPolygonLayer<AreaPart<Datum>>({
			id,
			data: parts,
			getPolygon: ({ polygon }) => polygon as [number, number][][],
			getFillColor: ({ form }) => colorOf(form),
			updateTriggers: { getFillColor: [palette] },
			pickable: true,
			extensions: [extension],
			...{ timeTable: tableOf(parts), time: time - FIRST_YEAR, timeDrives: { opacity: 0 } },
			...{ beforeId }
		});
	};
}
