import type { Accessor, LayerProps } from '@deck.gl/core';
import type { LonLat } from '../../core/domain/geography';
import type { TimeExtensionProps } from '../time/time-extension';
import type { Rgba } from './color';
import { defaultPropsOf, InstancedLayer, type MarkSpec } from './instanced-layer';
import { toPlaces } from './place';
import { MARK_SHAPES, markFragmentShader, markVertexShader, type MarkShape } from './mark-shader';

interface OwnProps<Datum> {
	/** One item per row of the time table. Measure 0 is the value, 1 a neighbour's value. */
	data: readonly Datum[];
	getPosition?: Accessor<Datum, LonLat>;
	/** Screen pixels, x right and y up. */
	getOffset?: Accessor<Datum, [number, number]>;
	/** -1 is left of the neighbour, 1 right of it, 0 alone. */
	getSide?: Accessor<Datum, number>;
	getShape?: Accessor<Datum, MarkShape>;
	/** True if the place or the figure is from memory. */
	getUnverified?: Accessor<Datum, boolean>;
	getColor?: Accessor<Datum, Rgba>;
	/** Side in pixels of a mark of value 1. */
	pxPerUnit?: number;
	/** The area grows with the value, not the side. */
	isArea?: boolean;
	caseColor?: Rgba;
	/** Of negative values: as large as the size, with a cut. Null draws none. */
	fallColor?: Rgba | null;
	casePx?: number;
	gapPx?: number;
	/** Diameter in pixels of the ring for zero; 0 draws none. */
	zeroRingPx?: number;
}

export type MarkLayerProps<Datum = unknown> = OwnProps<Datum> & TimeExtensionProps & LayerProps;

const SPEC: MarkSpec = {
	name: 'mark',
	vs: markVertexShader,
	fs: markFragmentShader,
	corners: [-1, -1, 1, -1, -1, 1, 1, 1],
	attributes: {
		instancePositions: { accessor: 'getPosition', value: [0, 0], size: 2, transform: toPlaces },
		instanceOffsets: { accessor: 'getOffset', value: [0, 0], size: 2 },
		instanceSides: { accessor: 'getSide', value: 0, size: 1 },
		instanceShapes: {
			...{ accessor: 'getShape', value: 'square', size: 1 },
			transform: (shape: MarkShape) => MARK_SHAPES[shape]
		},
		instanceUnverified: { accessor: 'getUnverified', value: false, size: 1, transform: Number },
		instanceColors: { accessor: 'getColor', value: [255, 255, 255, 255], size: 4, type: 'unorm8' }
	},
	uniforms: {
		pxPerUnit: 1,
		isArea: false,
		caseColor: [0, 0, 0, 255],
		fallColor: null,
		casePx: 1.2,
		gapPx: 3,
		zeroRingPx: 0
	}
};

/** Squares, diamonds and other point marks sized by the time table. Needs a `TimeExtension`. */
export class MarkLayer<Datum = unknown> extends InstancedLayer<OwnProps<Datum>> {
	static override layerName = 'MarkLayer';
	static override defaultProps = defaultPropsOf(SPEC);

	protected override readonly spec = SPEC;
}
