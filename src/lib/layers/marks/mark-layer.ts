import type { Accessor, DefaultProps, LayerProps } from '@deck.gl/core';
import type { LonLat } from '../../core/domain/geography';
import type { TimeExtensionProps } from '../time/time-extension';
import type { Rgba } from './color';
import { InstancedLayer, type MarkShader } from './instanced-layer';
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

const defaultProps: DefaultProps<OwnProps<unknown>> = {
	getPosition: { type: 'accessor', value: [0, 0] },
	getOffset: { type: 'accessor', value: [0, 0] },
	getSide: { type: 'accessor', value: 0 },
	getShape: { type: 'accessor', value: 'square' },
	getUnverified: { type: 'accessor', value: false },
	getColor: { type: 'accessor', value: [255, 255, 255, 255] },
	pxPerUnit: 1,
	isArea: false,
	caseColor: { type: 'color', value: [0, 0, 0, 255] },
	fallColor: { type: 'color', value: null, optional: true },
	casePx: 1.2,
	gapPx: 3,
	zeroRingPx: 0
};

const SHADER: MarkShader = {
	name: 'mark',
	uniformTypes: {
		caseColor: 'vec4<f32>',
		fallColor: 'vec4<f32>',
		pxPerUnit: 'f32',
		root: 'f32',
		casePx: 'f32',
		gapPx: 'f32',
		opacity: 'f32',
		zeroRing: 'f32',
		isSigned: 'f32'
	},
	vs: markVertexShader,
	fs: markFragmentShader,
	corners: [-1, -1, 1, -1, -1, 1, 1, 1]
};

/** Squares, diamonds and other point marks sized by the time table. Needs a `TimeExtension`. */
export class MarkLayer<Datum = unknown> extends InstancedLayer<OwnProps<Datum>> {
	static override layerName = 'MarkLayer';
	static override defaultProps = defaultProps;

	protected override readonly shader = SHADER;

	protected override addAttributes(): void {
		this.getAttributeManager()!.addInstanced({
			instancePositions: { size: 2, type: 'float32', accessor: 'getPosition', transform: toPlaces },
			instanceOffsets: { size: 2, type: 'float32', accessor: 'getOffset' },
			instanceSides: { size: 1, type: 'float32', accessor: 'getSide' },
			instanceShapes: {
				size: 1,
				type: 'float32',
				accessor: 'getShape',
				transform: (shape: MarkShape) => MARK_SHAPES[shape]
			},
			instanceUnverified: {
				size: 1,
				type: 'float32',
				accessor: 'getUnverified',
				transform: (unverified: boolean) => (unverified ? 1 : 0)
			},
			instanceColors: { size: 4, type: 'unorm8', accessor: 'getColor' }
		});
	}

	protected override furtherUniforms() {
		const { caseColor, fallColor, isArea, zeroRingPx } = this.props;
		return {
			fallColor: fallColor ?? caseColor,
			isSigned: fallColor !== null,
			root: isArea,
			zeroRing: zeroRingPx
		};
	}
}
