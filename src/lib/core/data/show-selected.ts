import { showRow, type Filters } from '../domain/filters';
import type { Selection } from '../domain/layers';
import type { ViewState } from '../domain/view-state';
import { atlas } from './atlas';

/** The rows of a view that filters may hide; those of other tables are not loaded with the page. */
const ROWS: Partial<Record<Selection['kind'], readonly { id: string }[]>> = {
	corridor: atlas.corridors,
	institute: atlas.institutes
};

/** A change of a view that selects a row, and draws it whatever is filtered. */
export function showSelected(
	view: ViewState,
	selection: Selection
): Partial<Filters> & Pick<ViewState, 'selection'> {
	const row = ROWS[selection.kind]?.find(({ id }) => id === selection.id);
	return { ...(row && showRow(view, selection.kind, row)), selection };
}
