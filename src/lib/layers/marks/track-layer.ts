import type { Accessor, DefaultProps, LayerProps } from '@deck.gl/core';
import type { TimeExtensionProps } from '../time/time-extension';
import type { Rgba } from './color';
import { InstancedLayer, type MarkShader } from './instanced-layer';
import { toPlaces } from './place';
import { trackFragmentShader, trackVertexShader } from './track-shader';

interface OwnProps<Datum> {
	data: readonly Datum[];
	/** Longitude and latitude of the piece's start and end. */
	getEnds?: Accessor<Datum, [number, number, number, number]>;
	/** The points before the start and after the end, for mitred corners; at an end of the line, its own. */
	getNeighbours?: Accessor<Datum, [number, number, number, number]>;
	/** Distance of both ends along the line in deck.gl's common units (512 for the world). */
	getDistances?: Accessor<Datum, [number, number]>;
	/** Offset of both ends to the left, in units of `offsetPx`. */
	getOffsets?: Accessor<Datum, [number, number]>;
	/** Row of the time table, mode, 1 for an approximate course, index for picking. */
	getCodes?: Accessor<Datum, [number, number, number, number]>;
	getColor?: Accessor<Datum, Rgba>;
	offsetPx?: number;
	widthScale?: number;
	caseColor?: Rgba;
	casePx?: number;
}

export type TrackLayerProps<Datum = unknown> = OwnProps<Datum> & TimeExtensionProps & LayerProps;

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

const SHADER: MarkShader = {
	name: 'track',
	uniformTypes: {
		caseColor: 'vec4<f32>',
		casePx: 'f32',
		widthScale: 'f32',
		opacity: 'f32',
		offsetScale: 'f32'
	},
	vs: trackVertexShader,
	fs: trackFragmentShader,
	corners: [0, -1, 1, -1, 0, 1, 1, 1]
};

/**
 * Lines whose sections change state by year: dots, dashes, solid, with a sign for the mode. Needs a
 * `TimeExtension`; measure 0 is the state (`TRACK_STATES`).
 */
export class TrackLayer<Datum = unknown> extends InstancedLayer<OwnProps<Datum>> {
	static override layerName = 'TrackLayer';
	static override defaultProps = defaultProps;

	protected override readonly shader = SHADER;

	protected override addAttributes(): void {
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
	}

	protected override furtherUniforms() {
		return { offsetScale: this.props.offsetPx };
	}
}
