import type { Accessor, Layer, LayerContext } from '@deck.gl/core';
import { TimeExtension, type ShaderAdditions, type TimeExtensionProps } from './time-extension';
import {
	HEIGHT_ATTRIBUTES,
	multiplyAttribute,
	SIZE_ATTRIBUTES,
	timeDriveModule
} from './time-drive-module';

/** What each measure of the table does; without one, the layer's own value stays. */
export interface TimeDrives {
	/** Multiplies the radius of points and columns, the size of icons, the width of arcs and paths. */
	readonly size?: number;
	/** Multiplies the elevation of columns and the height of arcs. */
	readonly height?: number;
	/** Multiplies the opacity; limited to 0 to 1. */
	readonly opacity?: number;
	/** Shows an item only while the nearer column's value is in `timeFilterRange`. */
	readonly filter?: number;
}

/** The look of an item in a column without a figure. */
export interface MissingForm {
	/** Replaces the size from the table. */
	readonly size: number;
	/** Red, green, blue and alpha, each 0 to 255; the alpha multiplies the item's own. */
	readonly color: readonly [number, number, number, number];
}

/** Props that the extension adds to a layer. */
export interface TimeDriveProps<Datum = unknown> extends TimeExtensionProps {
	timeDrives?: TimeDrives;
	/** Least and largest value of the filter, both included. */
	timeFilterRange?: readonly [least: number, largest: number];
	/** Null hides items without a figure. */
	missingForm?: MissingForm | null;
	/** The table's item of a datum; by default its index. */
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
		// one value per item, for each of its vertices or segments as in deck.gl
		this.getAttributeManager()?.add({
			timeItems: { size: 1, type: 'float32', stepMode: 'dynamic', accessor: 'getTimeItem' }
		});
	}

	override getShaders(this: Layer): ShaderAdditions {
		const attributes = this.getAttributeManager()?.getAttributes() ?? {};
		const height = HEIGHT_ATTRIBUTES.find((name) => name in attributes);
		// columns share one radius: their corners are moved instead
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
