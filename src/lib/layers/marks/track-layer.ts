import type { Accessor, LayerProps } from '@deck.gl/core';
import type { TimeExtensionProps } from '../time/time-extension';
import type { Rgba } from './color';
import { defaultPropsOf, InstancedLayer, type MarkSpec } from './instanced-layer';
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

const SPEC: MarkSpec = {
	name: 'track',
	vs: trackVertexShader,
	fs: trackFragmentShader,
	corners: [0, -1, 1, -1, 0, 1, 1, 1],
	attributes: {
		instanceEnds: { accessor: 'getEnds', value: [0, 0, 0, 0], size: 4, transform: toPlaces },
		instanceNeighbours: {
			...{ accessor: 'getNeighbours', value: [0, 0, 0, 0], size: 4, transform: toPlaces }
		},
		instanceDistances: { accessor: 'getDistances', value: [0, 0], size: 2 },
		instanceOffsets: { accessor: 'getOffsets', value: [0, 0], size: 2 },
		instanceCodes: { accessor: 'getCodes', value: [0, 0, 0, 0], size: 4 },
		instanceColors: { accessor: 'getColor', value: [255, 255, 255, 255], size: 4, type: 'unorm8' }
	},
	uniforms: { offsetPx: 3, widthScale: 1, caseColor: [0, 0, 0, 255], casePx: 1.1 }
};

/**
 * Lines whose sections change state by year: dots, dashes, solid, with a sign for the mode. Needs a
 * `TimeExtension`; measure 0 is the state (`TRACK_STATES`).
 */
export class TrackLayer<Datum = unknown> extends InstancedLayer<OwnProps<Datum>> {
	static override layerName = 'TrackLayer';
	static override defaultProps = defaultPropsOf(SPEC);

	protected override readonly spec = SPEC;
}
