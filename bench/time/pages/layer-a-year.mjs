/** A layer of deck.gl for each year, all but one of them not visible. */
import { ArcLayer } from '@deck.gl/layers';
import { makeYearRows, years } from './dataset.mjs';
import { openDeck } from './deck-stage.mjs';
import { expose } from './expose.mjs';
import { arcStyle } from './view.mjs';

expose((flows) => {
	/** @type {ReturnType<typeof makeYearRows>[]} */
	const rowsByColumn = years.map(() => []);
	for (const row of makeYearRows(flows)) rowsByColumn[row.column]?.push(row);
	/** @param {number} shownYear */
	const layersAt = (shownYear) =>
		years.map(
			(year, column) =>
				new ArcLayer({
					...arcStyle,
					id: `arcs-${year}`,
					data: rowsByColumn[column],
					getSourcePosition: ({ flow }) => flow.origin.lonLat,
					getTargetPosition: ({ flow }) => flow.destination.lonLat,
					getWidth: ({ width }) => width,
					visible: year === shownYear
				})
		);
	return openDeck(layersAt);
});
