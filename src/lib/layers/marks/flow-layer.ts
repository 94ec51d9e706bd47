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
import { flowFragmentShader, flowUniformBlock, flowVertexShader } from './flow-shader';

/** Pieces of a flow's strip: enough that a curve of 1,000 px shows no corner. */
const PIECES = 48;

interface OwnProps<Datum> {
	/** One item of the time table a row, in its order. Measure 0 is the value, 1 the form (`FLOW_FORMS`). */
	data: readonly Datum[];
	getSource?: Accessor<Datum, LonLat>;
	getTarget?: Accessor<Datum, LonLat>;
	/** Screen pixels, x right and y up, by which the source (first two) and the target are moved. */
	getOffsets?: Accessor<Datum, [number, number, number, number]>;
	/** How far the curve bends to the left of its travel, as a share of its length. */
	getBow?: Accessor<Datum, number>;
	/** Width in pixels of one unit of the value. */
	pxPerUnit?: number;
	headExtraPx?: number;
	headLeastPx?: number;
	casePx?: number;
	color?: Rgba;
	caseColor?: Rgba;
	/** Of flows whose value is below zero: as wide as its size, cut through along the middle. Null draws none. */
	fallColor?: Rgba | null;
	/** What is left of the colour at the tail. */
	tailOpacity?: number;
	/** Width at the tail as a share of the value's; 1 for a flow of one width. */
	tailWidth?: number;
	/** The share of the way over which a flow grows from its tail to its full width. */
	taperShare?: number;
	/** Of the map, degrees clockwise: keeps offsets upright on the screen. */
	bearing?: number;
	/** A procession of chevrons of one size instead of a ribbon. */
	chevrons?: boolean;
	chevronSpacingPx?: number;
	chevronSizePx?: number;
	/** Only so many chevrons before the target; 0 for the whole way with a triangle at its end. */
	chevronCount?: number;
	/** Measure 2 × this moves the target to the right: room for marks that grow. */
	insetPxPerUnit?: number;
}

export type FlowLayerProps<Datum = unknown> = OwnProps<Datum> & TimeExtensionProps & LayerProps;

const flowModule = {
	name: 'flow',
	vs: flowUniformBlock,
	fs: flowUniformBlock,
	uniformTypes: {
		color: 'vec4<f32>',
		caseColor: 'vec4<f32>',
		fallColor: 'vec4<f32>',
		pxPerUnit: 'f32',
		headExtraPx: 'f32',
		headLeastPx: 'f32',
		casePx: 'f32',
		tailOpacity: 'f32',
		tailWidth: 'f32',
		taperShare: 'f32',
		bearingCosine: 'f32',
		bearingSine: 'f32',
		chevrons: 'f32',
		chevronSpacingPx: 'f32',
		chevronSizePx: 'f32',
		chevronCount: 'f32',
		insetPxPerUnit: 'f32',
		isSigned: 'f32',
		opacity: 'f32'
	}
} as const satisfies ShaderModule;

const defaultProps: DefaultProps<OwnProps<unknown>> = {
	getSource: { type: 'accessor', value: [0, 0] },
	getTarget: { type: 'accessor', value: [0, 0] },
	getOffsets: { type: 'accessor', value: [0, 0, 0, 0] },
	getBow: { type: 'accessor', value: 0.1 },
	pxPerUnit: 1,
	headExtraPx: 10,
	headLeastPx: 12,
	casePx: 1.2,
	color: { type: 'color', value: [255, 255, 255, 255] },
	caseColor: { type: 'color', value: [0, 0, 0, 255] },
	fallColor: { type: 'color', value: null, optional: true },
	tailOpacity: 1,
	tailWidth: 1,
	taperShare: 0.4,
	bearing: 0,
	chevrons: false,
	chevronSpacingPx: 27,
	chevronSizePx: 13,
	chevronCount: 0,
	insetPxPerUnit: 0
};

/**
 * Flows as curved arrows in the map plane: width by value, narrower at the tail, a head; one instance
 * a flow, the shape made in the vertex shader. Needs a `TimeExtension` among its extensions.
 */
export class FlowLayer<Datum = unknown> extends Layer<
	Required<OwnProps<Datum>> & TimeExtensionProps
> {
	static override layerName = 'FlowLayer';
	static override defaultProps = defaultProps;

	declare state: { model?: Model };

	override getShaders() {
		return super.getShaders({
			vs: flowVertexShader,
			fs: flowFragmentShader,
			modules: [project32, picking, flowModule]
		});
	}

	override initializeState(): void {
		this.getAttributeManager()!.addInstanced({
			instanceSources: { size: 2, type: 'float32', accessor: 'getSource', transform: toPlaces },
			instanceTargets: { size: 2, type: 'float32', accessor: 'getTarget', transform: toPlaces },
			instanceOffsets: { size: 4, type: 'float32', accessor: 'getOffsets' },
			instanceBows: { size: 1, type: 'float32', accessor: 'getBow' }
		});
		const strip: number[] = [];
		for (let piece = 0; piece <= PIECES; piece++) strip.push(piece / PIECES, -1, piece / PIECES, 1);
		this.setState({ model: createInstancedModel(this, this.getShaders(), strip) });
	}

	override draw(): void {
		const { props } = this;
		const model = this.state.model!;
		const bearing = (props.bearing * Math.PI) / 180;
		model.shaderInputs.setProps({
			flow: {
				color: toUnitColor(props.color),
				caseColor: toUnitColor(props.caseColor),
				fallColor: toUnitColor(props.fallColor ?? props.color),
				pxPerUnit: props.pxPerUnit,
				headExtraPx: props.headExtraPx,
				headLeastPx: props.headLeastPx,
				casePx: props.casePx,
				tailOpacity: props.tailOpacity,
				tailWidth: props.tailWidth,
				taperShare: props.taperShare,
				bearingCosine: Math.cos(bearing),
				bearingSine: Math.sin(bearing),
				chevrons: props.chevrons ? 1 : 0,
				chevronSpacingPx: props.chevronSpacingPx,
				chevronSizePx: props.chevronSizePx,
				chevronCount: props.chevronCount,
				insetPxPerUnit: props.insetPxPerUnit,
				isSigned: props.fallColor ? 1 : 0,
				opacity: props.opacity
			}
		});
		model.draw(this.context.renderPass);
	}
}
