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
import type { TimeExtensionProps } from '../time/time-extension';
import { toUnitColor, type Rgba } from './color';
import { createInstancedModel } from './instanced-model';
import { toPlaces } from './place';
import { trackFragmentShader, trackUniformBlock, trackVertexShader } from './track-shader';

interface OwnProps<Datum> {
	data: readonly Datum[];
	/** Longitude and latitude of the piece's start and end. */
	getEnds?: Accessor<Datum, [number, number, number, number]>;
	/** The points before the start and after the end, for mitred corners; the ends themselves where there is none. */
	getNeighbours?: Accessor<Datum, [number, number, number, number]>;
	/** Distance of both ends along the line in deck.gl's common units (512 for the world). */
	getDistances?: Accessor<Datum, [number, number]>;
	/** Shift of both ends to the left of travel, in units of `offsetPx`. */
	getOffsets?: Accessor<Datum, [number, number]>;
	/** Row of the time table, mode, 1 for an approximate course, index that a pick answers. */
	getCodes?: Accessor<Datum, [number, number, number, number]>;
	getColor?: Accessor<Datum, Rgba>;
	offsetPx?: number;
	widthScale?: number;
	caseColor?: Rgba;
	casePx?: number;
}

export type TrackLayerProps<Datum = unknown> = OwnProps<Datum> & TimeExtensionProps & LayerProps;

const trackModule = {
	name: 'track',
	vs: trackUniformBlock,
	fs: trackUniformBlock,
	uniformTypes: {
		caseColor: 'vec4<f32>',
		casePx: 'f32',
		widthScale: 'f32',
		opacity: 'f32',
		offsetScale: 'f32'
	}
} as const satisfies ShaderModule;

const defaultProps: DefaultProps<OwnProps<unknown>> = {
	getEnds: { type: 'accessor', value: [0, 0, 0, 0] },
	getNeighbours: { type: 'accessor', value: [0, 0, 0, 0] },
	getDistances: { type: 'accessor', value: [0, 0] },
	getOffsets: { type: 'accessor', value: [0, 0] },
	getCodes: { type: 'accessor', value: [0, 0, 0, 0] },
	getColor: { type: 'accessor', value: [255, 255, 255, 255] },
	offsetPx: 3,
	widthScale: 1,
	caseColor: { type: 'color', value: [0, 0, 0, 255] },
	casePx: 1.1
};

/**
 * Lines whose sections change their state by year: dots, dashes, solid, with a sign for the mode.
 * Needs a `TimeExtension`; measure 0 of the table is the state (`TRACK_STATES`).
 */
export class TrackLayer<Datum = unknown> extends Layer<
	Required<OwnProps<Datum>> & TimeExtensionProps
> {
	static override layerName = 'TrackLayer';
	static override defaultProps = defaultProps;

	declare state: { model?: Model };

	override getShaders() {
		return super.getShaders({
			vs: trackVertexShader,
			fs: trackFragmentShader,
			modules: [project32, picking, trackModule]
		});
	}

	override initializeState(): void {
		this.getAttributeManager()!.addInstanced({
			instanceEnds: { size: 4, type: 'float32', accessor: 'getEnds', transform: toPlaces },
			instanceNeighbours: {
				size: 4,
				type: 'float32',
				accessor: 'getNeighbours',
				transform: toPlaces
			},
			instanceDistances: { size: 2, type: 'float32', accessor: 'getDistances' },
			instanceOffsets: { size: 2, type: 'float32', accessor: 'getOffsets' },
			instanceCodes: { size: 4, type: 'float32', accessor: 'getCodes' },
			instanceColors: { size: 4, type: 'unorm8', accessor: 'getColor' }
		});
		this.setState({
			model: createInstancedModel(this, this.getShaders(), [0, -1, 1, -1, 0, 1, 1, 1])
		});
	}

	override draw(): void {
		const { props } = this;
		const model = this.state.model!;
		model.shaderInputs.setProps({
			track: {
				caseColor: toUnitColor(props.caseColor),
				casePx: props.casePx,
				widthScale: props.widthScale,
				opacity: props.opacity,
				offsetScale: props.offsetPx
			}
		});
		model.draw(this.context.renderPass);
	}
}
