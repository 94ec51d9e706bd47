/** deck.gl's own filter on the graphics card: a row for each flow and year, a range that passes one year. */
import { DataFilterExtension } from '@deck.gl/extensions';
import { ArcLayer } from '@deck.gl/layers';
import { openDeck } from './deck-stage.mjs';
import { expose } from './expose.mjs';
import { arcStyle, firstYear, makeYearRows } from './scene.mjs';

/** @typedef {ReturnType<typeof makeYearRows>[number]} Row */

expose((flows) => {
	const rows = makeYearRows(flows);
	const extensions = [new DataFilterExtension({ filterSize: 1 })];
	/** @param {number} year */
	const layersAt = (year) => {
		/** @type {any} deck.gl's types know no props of extensions */
		const props = {
			...arcStyle,
			id: 'arcs',
			data: rows,
			getSourcePosition: (/** @type {Row} */ { flow }) => flow.origin.lonLat,
			getTargetPosition: (/** @type {Row} */ { flow }) => flow.destination.lonLat,
			getWidth: (/** @type {Row} */ { width }) => width,
			getFilterValue: (/** @type {Row} */ { column }) => column,
			filterRange: [year - firstYear, year - firstYear],
			extensions
		};
		return [new ArcLayer(props)];
	};
	return openDeck(layersAt);
});
