/** Ours with a layer of deck.gl: the widths of all years in a texture, the year a uniform. */
import { ArcLayer } from '@deck.gl/layers';
import { TimeDriveExtension } from '../../../src/lib/layers/time/time-drive-extension.ts';
import { makeTimeTable } from '../../../src/lib/layers/time/time-table.ts';
import { openDeck } from './deck-stage.mjs';
import { expose } from './expose.mjs';
import { arcStyle, firstYear, yearCount } from './scene.mjs';

/** @typedef {import('./scene.mjs').Flow} Flow */

expose(({ flows, widthAt }) => {
	const timeTable = makeTimeTable({ items: flows.length, columns: yearCount }, (item, column) =>
		widthAt(/** @type {Flow} */ (flows[item]), column)
	);
	const extensions = [new TimeDriveExtension()];
	/** @param {number} year */
	const layersAt = (year) => {
		/** @type {any} deck.gl's types know no props of extensions */
		const props = {
			...arcStyle,
			id: 'arcs',
			data: flows,
			getSourcePosition: (/** @type {Flow} */ { origin }) => origin.lonLat,
			getTargetPosition: (/** @type {Flow} */ { destination }) => destination.lonLat,
			getWidth: 1,
			timeTable,
			time: year - firstYear,
			timeDrives: { size: 0 },
			extensions
		};
		return [new ArcLayer(props)];
	};
	return openDeck(layersAt);
});
