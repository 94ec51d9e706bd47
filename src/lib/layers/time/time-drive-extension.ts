import type { Accessor, Layer, LayerContext } from '@deck.gl/core';
import { TimeExtension, type ShaderAdditions, type TimeExtensionProps } from './time-extension';
import {
	HEIGHT_ATTRIBUTES,
	multiplyAttribute,
	SIZE_ATTRIBUTES,
	timeDriveModule
} from './time-drive-module';

/** What the measures of the table do, each by its number. What is not named stays as the layer has it. */
export interface TimeDrives {
	/** Multiplies the radius of points and columns, the size of icons, the width of arcs and paths. */
	readonly size?: number;
	/** Multiplies the elevation of columns and the height of arcs. */
	readonly height?: number;
	/** Multiplies the opacity; held between 0 and 1. */
	readonly opacity?: number;
	/** Shows an item only while the nearer column's value lies in `timeFilterRange`. */
	readonly filter?: number;
}

/** How an item looks in a column for which it has no figure. */
export interface MissingForm {
	/** Takes the place of the size that the table would have given. */
	readonly size: number;
	/** Red, green, blue and alpha, each 0 to 255; the alpha multiplies the item's own. */
	readonly color: readonly [number, number, number, number];
}

/** Props that the extension adds to a layer. */
export interface TimeDriveProps<Datum = unknown> extends TimeExtensionProps {
	timeDrives?: TimeDrives;
	/** Least and largest value that the filter lets through, both included. */
	timeFilterRange?: readonly [least: number, largest: number];
	/** Null hides an item that has no figure. */
	missingForm?: MissingForm | null;
	/** The table's item of a datum; its index among the data where absent. */
	getTimeItem?: Accessor<Datum, number>;
}

const NOTHING: TimeDrives = {};
const EVERYTHING: readonly [number, number] = [-3e38, 3e38];

/**
 * Drives a stock layer of deck.gl (ArcLayer, PathLayer, ScatterplotLayer, ColumnLayer, IconLayer) by a
 * time table: a change of `time` sets one uniform, and no attribute is recomputed.
 */
export class TimeDriveExtension extends TimeExtension {
	static override extensionName = 'TimeDriveExtension';
	static override defaultProps = {
		...TimeExtension.defaultProps,
		timeDrives: { type: 'object', value: NOTHING, compare: true },
		timeFilterRange: { type: 'array', value: EVERYTHING, compare: true },
		missingForm: { type: 'object', value: null, optional: true, compare: true },
		getTimeItem: {
			type: 'accessor',
			value: (_datum: unknown, { index }: { index: number }) => index
		}
	};

	override initializeState(this: Layer, _context: LayerContext): void {
		// one value an item, handed to each of its vertices or segments as deck.gl does for its own
		this.getAttributeManager()?.add({
			timeItems: { size: 1, type: 'float32', stepMode: 'dynamic', accessor: 'getTimeItem' }
		});
	}

	override getShaders(this: Layer): ShaderAdditions {
		const attributes = this.getAttributeManager()?.getAttributes() ?? {};
		const height = HEIGHT_ATTRIBUTES.find((name) => name in attributes);
		// the radius of columns is one number for all: their corners are moved instead
		const isColumn = height === 'instanceElevations';
		const size = SIZE_ATTRIBUTES.find((name) => name in attributes);
		return {
			modules: [timeDriveModule],
			inject: {
				...(isColumn
					? { 'vs:DECKGL_FILTER_SIZE': 'size *= timeDrive_size;' }
					: size && multiplyAttribute(size, 'timeDrive_size')),
				...(height && multiplyAttribute(height, 'timeDrive_height'))
			}
		};
	}

	override draw(this: Layer): void {
		super.draw.call(this);
		const props = this.props as TimeDriveProps;
		const drives = props.timeDrives ?? NOTHING;
		const [filterLeast, filterMost] = props.timeFilterRange ?? EVERYTHING;
		const [red, green, blue, alpha] = props.missingForm?.color ?? [0, 0, 0, 0];
		this.setShaderModuleProps({
			timeDrive: {
				missingColor: [red / 255, green / 255, blue / 255, alpha / 255],
				sizeMeasure: drives.size ?? -1,
				heightMeasure: drives.height ?? -1,
				opacityMeasure: drives.opacity ?? -1,
				filterMeasure: drives.filter ?? -1,
				filterLeast,
				filterMost,
				missingSize: props.missingForm?.size ?? 0,
				drawsMissing: props.missingForm ? 1 : 0
			}
		});
	}
}
