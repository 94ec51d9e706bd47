import {
	Layer,
	picking,
	project32,
	type Accessor,
	type DefaultProps,
	type LayerProps
} from '@deck.gl/core';
import type { Model } from '@luma.gl/engine';
import type { ShaderModule } from '@luma.gl/shadertools';
import type { LonLat } from '../../core/domain/geography';
import type { TimeExtensionProps } from '../time/time-extension';
import { toUnitColor, type Rgba } from './color';
import { createInstancedModel } from './instanced-model';
import { toPlaces } from './place';
import {
	MARK_SHAPES,
	markFragmentShader,
	markUniformBlock,
	markVertexShader,
	type MarkShape
} from './mark-shader';

interface OwnProps<Datum> {
	/** One item of the time table a row, in its order. Measure 0 is the value, 1 a neighbour's value. */
	data: readonly Datum[];
	getPosition?: Accessor<Datum, LonLat>;
	/** Screen pixels, x right and y up. */
	getOffset?: Accessor<Datum, [number, number]>;
	/** -1 stands left of the neighbour, 1 right of it, 0 alone. */
	getSide?: Accessor<Datum, number>;
	getShape?: Accessor<Datum, MarkShape>;
	/** True where the place or the figure rests on memory. */
	getUnverified?: Accessor<Datum, boolean>;
	getColor?: Accessor<Datum, Rgba>;
	/** Side in pixels of a mark of value 1. */
	pxPerUnit?: number;
	/** Area, not side, grows with the value. */
	isArea?: boolean;
	caseColor?: Rgba;
	/** Of marks whose value is below zero: as large as its size, cut through. Null draws none of them. */
	fallColor?: Rgba | null;
	casePx?: number;
	gapPx?: number;
	/** Diameter in pixels of the ring that stands for zero; 0 draws none. */
	zeroRingPx?: number;
}

export type MarkLayerProps<Datum = unknown> = OwnProps<Datum> & TimeExtensionProps & LayerProps;

const markModule = {
	name: 'mark',
	vs: markUniformBlock,
	fs: markUniformBlock,
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
	}
} as const satisfies ShaderModule;

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

/**
 * Squares, diamonds and other point marks whose size in a year comes from the time table. Needs a
 * `TimeExtension` among its extensions.
 */
export class MarkLayer<Datum = unknown> extends Layer<
	Required<OwnProps<Datum>> & TimeExtensionProps
> {
	static override layerName = 'MarkLayer';
	static override defaultProps = defaultProps;

	declare state: { model?: Model };

	override getShaders() {
		return super.getShaders({
			vs: markVertexShader,
			fs: markFragmentShader,
			modules: [project32, picking, markModule]
		});
	}

	override initializeState(): void {
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
		this.setState({
			model: createInstancedModel(this, this.getShaders(), [-1, -1, 1, -1, -1, 1, 1, 1])
		});
	}

	override draw(): void {
		const { props } = this;
		const model = this.state.model!;
		model.shaderInputs.setProps({
			mark: {
				caseColor: toUnitColor(props.caseColor),
				fallColor: toUnitColor(props.fallColor ?? props.caseColor),
				pxPerUnit: props.pxPerUnit,
				root: props.isArea ? 1 : 0,
				casePx: props.casePx,
				gapPx: props.gapPx,
				opacity: props.opacity,
				zeroRing: props.zeroRingPx,
				isSigned: props.fallColor ? 1 : 0
			}
		});
		model.draw(this.context.renderPass);
	}
}
