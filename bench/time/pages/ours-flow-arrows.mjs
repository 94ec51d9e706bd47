/** Ours with our own layer: the atlas's flow arrows, driven by the same texture and uniform. */
import { FLOW_FORMS, FlowLayer } from '../../../src/lib/layers/marks/flow-layer.ts';
import { TimeExtension } from '../../../src/lib/layers/time/time-extension.ts';
import { makeTimeTable } from '../../../src/lib/layers/time/time-table.ts';
import { openDeck } from './deck-stage.mjs';
import { expose } from './expose.mjs';
import { firstYear, yearCount } from './scene.mjs';

/** @typedef {import('./scene.mjs').Flow} Flow */

expose(({ flows, widthAt }) => {
	const timeTable = makeTimeTable(
		{ items: flows.length, columns: yearCount, measures: 2 },
		(item, column, measure) => {
			const width = widthAt(/** @type {Flow} */ (flows[item]), column);
			return measure === 0 || Number.isNaN(width) ? width : FLOW_FORMS.solid;
		}
	);
	const extensions = [new TimeExtension()];
	/** @param {number} year */
	const layersAt = (year) => [
		new FlowLayer({
			id: 'flow-arrows',
			data: flows,
			getSource: (/** @type {Flow} */ { origin }) => origin.lonLat,
			getTarget: (/** @type {Flow} */ { destination }) => destination.lonLat,
			color: [200, 60, 40, 255],
			timeTable,
			time: year - firstYear,
			extensions
		})
	];
	return openDeck(layersAt);
});
