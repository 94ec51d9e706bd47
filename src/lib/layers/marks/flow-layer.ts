import type { Accessor, LayerProps } from '@deck.gl/core';
import type { LonLat } from '../../core/domain/geography';
import type { TimeExtensionProps } from '../time/time-extension';
import type { Rgba } from './color';
import { defaultPropsOf, InstancedLayer, type MarkSpec } from './instanced-layer';
import { toPlaces } from './place';
import { flowFragmentShader, flowVertexShader } from './flow-shader';

/** Pieces of a flow's strip: a curve of 1,000 px shows no corner. */
const PIECES = 48;

interface OwnProps<Datum> {
	/** One item per row of the time table. Measure 0 is the value, 1 the form (`FLOW_FORMS`). */
	data: readonly Datum[];
	getSource?: Accessor<Datum, LonLat>;
	getTarget?: Accessor<Datum, LonLat>;
	/** Offsets of source and target in screen pixels, x right and y up. */
	getOffsets?: Accessor<Datum, [number, number, number, number]>;
	/** Bend to the left of its direction, as a share of its length. */
	getBow?: Accessor<Datum, number>;
	/** Width in pixels of one unit of the value. */
	pxPerUnit?: number;
	headExtraPx?: number;
	headLeastPx?: number;
	casePx?: number;
	color?: Rgba;
	caseColor?: Rgba;
	/** Of negative values: as wide as the size, with a cut along the middle. Null draws none. */
	fallColor?: Rgba | null;
	tailOpacity?: number;
	/** Width at the tail as a share of the value's; 1 for a flow of one width. */
	tailWidth?: number;
	/** The share of the length over which a flow grows to its full width. */
	taperShare?: number;
	/** Of the map, in degrees clockwise: keeps offsets upright on the screen. */
	bearing?: number;
	/** A row of chevrons of one size instead of a ribbon. */
	chevrons?: boolean;
	chevronSpacingPx?: number;
	chevronSizePx?: number;
	/** Number of chevrons before the target; 0 fills the whole length and ends in a triangle. */
	chevronCount?: number;
	/** Measure 2 × this moves the target to the right, for marks that grow. */
	insetPxPerUnit?: number;
}

export type FlowLayerProps<Datum = unknown> = OwnProps<Datum> & TimeExtensionProps & LayerProps;

const SPEC: MarkSpec = {
	name: 'flow',
	vs: flowVertexShader,
	fs: flowFragmentShader,
	corners: Array.from({ length: PIECES + 1 }, (_, piece) => piece / PIECES).flatMap((along) => [
		...[along, -1],
		...[along, 1]
	]),
	attributes: {
		instanceSources: { accessor: 'getSource', value: [0, 0], size: 2, transform: toPlaces },
		instanceTargets: { accessor: 'getTarget', value: [0, 0], size: 2, transform: toPlaces },
		instanceOffsets: { accessor: 'getOffsets', value: [0, 0, 0, 0], size: 4 },
		instanceBows: { accessor: 'getBow', value: 0.1, size: 1 }
	},
	uniforms: {
		pxPerUnit: 1,
		headExtraPx: 10,
		headLeastPx: 12,
		casePx: 1.2,
		color: [255, 255, 255, 255],
		caseColor: [0, 0, 0, 255],
		fallColor: null,
		tailOpacity: 1,
		tailWidth: 1,
		taperShare: 0.4,
		bearing: 0,
		chevrons: false,
		chevronSpacingPx: 27,
		chevronSizePx: 13,
		chevronCount: 0,
		insetPxPerUnit: 0
	}
};

/**
 * Curved arrows in the map plane: width by value, a narrower tail, a head. One instance per flow; the
 * vertex shader makes the shape. Needs a `TimeExtension`.
 */
export class FlowLayer<Datum = unknown> extends InstancedLayer<OwnProps<Datum>> {
	static override layerName = 'FlowLayer';
	static override defaultProps = defaultPropsOf(SPEC);

	protected override readonly spec = SPEC;
}
