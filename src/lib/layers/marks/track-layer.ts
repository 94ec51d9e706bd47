import type { Accessor, LayerProps } from '@deck.gl/core';
import type { CorridorMode } from '../../core/domain/palette';
import type { TimeExtensionProps } from '../time/time-extension';
import type { Rgba } from './color';
import type { TrackPiece } from '../track-piece';
import { getDefaultProps, InstancedLayer, toPlaces, type MarkSpec } from './instanced-layer';
import {
	CASE_PX,
	MODE_WIDTHS_PX,
	REBUILT_OVER_LINE,
	ROAD_HOLLOW,
	STATUS_DASHES,
	getDoubtDashes,
	type LineDoubts
} from '../line-style';

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
	/** Row of the time table, mode, doubts (see `codeDoubts`), index for picking. */
	getCodes?: Accessor<Datum, [number, number, number, number]>;
	getColor?: Accessor<Datum, Rgba>;
	offsetPx?: number;
	widthScale?: number;
	/** Of the line with its casing, dashes and signs. */
	enlargement?: number;
	caseColor?: Rgba;
	casePx?: number;
}

/** Where the pieces of a line are. */
export const PIECE_PROPS = {
	getEnds: ({ from, to }) => [...from, ...to],
	getNeighbours: ({ before, after }) => [...before, ...after],
	getDistances: ({ distances }) => distances
} as const satisfies Partial<OwnProps<TrackPiece>>;

export type TrackLayerProps<Datum = unknown> = OwnProps<Datum> & TimeExtensionProps & LayerProps;

/** Codes of a section's state in the time table; `null` is missing. */
export const TRACK_STATES = {
	planned: 0,
	agreed: 0,
	construction: 1,
	operational: 2,
	reconstruction: 3,
	suspended: 4
} as const;

export const TRACK_MODES = { rail: 0, road: 1, gas: 2, oil: 3, power: 4, sea: 5 } as const;

const glsl = (value: number) => (Number.isInteger(value) ? value.toFixed(1) : String(value));

/** In the order of `TRACK_MODES`. */
const HALF_WIDTHS = (Object.keys(TRACK_MODES) as CorridorMode[])
	.map((mode) => glsl(MODE_WIDTHS_PX[mode] / 2))
	.join(', ');

/** Signed distance along the line to the nearest dash of a pattern. */
function dashDistance(pattern: readonly number[]): string {
	const period = pattern.reduce((sum, length) => sum + length, 0);
	let start = 0;
	const dashes: string[] = [];
	pattern.forEach((length, index) => {
		const half = glsl(length / 2);
		const middle = glsl(start + length / 2);
		if (index % 2 === 0) dashes.push(`abs(mod(vAlong, ${glsl(period)}) - ${middle}) - ${half}`);
		start += length;
	});
	return dashes.reduce((nearest, dash) => `min(${nearest}, ${dash})`);
}

/** Code of the doubts of a section. */
export const codeDoubts = ({ isApproximate, isUnverified }: LineDoubts): number =>
	(isApproximate ? 1 : 0) + (isUnverified ? 2 : 0);

const dashDoubts = (isApproximate: boolean, isUnverified: boolean): string =>
	dashDistance(getDoubtDashes({ isApproximate, isUnverified })!);

/** One piece of a line with mitred ends; distances are in pixels of a line that is not enlarged. */
const vertexShader = /* glsl */ `
const float REACH_PX = 7.0;
vec2 track_direction(vec2 from, vec2 to, vec2 fallback) {
  vec2 d = to - from;
  float size = length(d);
  return size < 1e-9 ? fallback : d / size;
}

void main(void) {
  int row = int(instanceCodes.x + 0.5);
  vMode = instanceCodes.y;
  vDoubts = instanceCodes.z;
  geometry.worldPosition = vec3(instanceEnds.xy, 0.0);
  geometry.pickingColor = picking_getPickingColorFromIndex(instanceCodes.w);
  vec2 state = time_sample(row, 0);
  vState = time_nearest(row, 0);
  vPresence = state.y;
  vColor = instanceColors;
  if (state.y <= 0.0) {
    gl_Position = vec4(0.0);
    return;
  }
  vec2 a = instanceEnds.xy;
  vec2 b = instanceEnds.zw;
  vec2 along = track_direction(a, b, vec2(1.0, 0.0));
  bool atEnd = positions.x > 0.5;
  vec2 neighbour = atEnd ? instanceNeighbours.zw : instanceNeighbours.xy;
  vec2 other = track_direction(atEnd ? b : neighbour, atEnd ? neighbour : a, along);
  vec2 normal = vec2(-along.y, along.x);
  vec2 sum = normal + vec2(-other.y, other.x);
  vec2 miter = length(sum) < 0.2 ? normal : normalize(sum);
  float stretch = 1.0 / max(dot(miter, normal), 0.5);
  float offset = (atEnd ? instanceOffsets.y : instanceOffsets.x) * track.offsetPx * track.enlargement;
  float across = positions.y * REACH_PX;
  vec2 place = (atEnd ? b : a) + miter * stretch * (across * track.enlargement + offset) / project.scale;
  vAcross = across;
  vAlong = ((atEnd ? instanceDistances.y : instanceDistances.x)
    + dot(place - (atEnd ? b : a), along)) * project.scale / track.enlargement;
  geometry.position = vec4(place, 0.0, 1.0);
  gl_Position = project_common_position_to_clipspace(geometry.position);
  DECKGL_FILTER_GL_POSITION(gl_Position, geometry);
  DECKGL_FILTER_COLOR(vColor, geometry);
}
`;

export const trackFragmentShader = /* glsl */ `
float halfWidth() {
  float widths[6] = float[6](${HALF_WIDTHS});
  return widths[int(vMode + 0.5)] * track.widthScale;
}

float line(float w) {
  float body = abs(vAcross) - w;
  if (vState < 0.5) {
    // round dots
    float spacing = w * 2.0 + 3.4;
    return length(vec2(mod(vAlong, spacing) - spacing * 0.5, vAcross)) - max(w, 1.1);
  }
  if (vState < 1.5) return max(body, ${dashDistance(STATUS_DASHES.construction!)});
  if (vState > 3.5) return max(body, ${dashDistance(STATUS_DASHES.suspended!)});
  if (vState > 2.5) return min(abs(vAcross) - w * 0.4, max(body, ${dashDistance(REBUILT_OVER_LINE)}));
  if (vDoubts > 2.5) return max(body, ${dashDoubts(true, true)});
  if (vDoubts > 1.5) return max(body, ${dashDoubts(false, true)});
  return vDoubts > 0.5 ? max(body, ${dashDoubts(true, false)}) : body;
}

// the sign of the mode, every 52 px; x is the sign's edge, y the hole in it
vec2 ornament(float w) {
  float s = mod(vAlong, 52.0) - 26.0;
  vec2 p = vec2(s, vAcross);
  if (vMode < 0.5) return vec2(max(abs(p.x) - 0.8, abs(p.y) - 4.2), 1e3);
  if (vMode < 1.5) return vec2(1e3);
  if (vMode < 2.5) return vec2(length(p) - 2.7, 1e3);
  if (vMode < 3.5) return vec2(length(p) - 3.5, length(p) - 1.9);
  if (vMode < 4.5) return vec2(max(abs(p.x + abs(p.y) * 0.8) - 0.9, abs(p.y) - 3.4), 1e3);
  return vec2(1e3);
}

void main(void) {
  float pixel = max(fwidth(vAcross), 1e-4);
  if (bool(picking.isActive)) {
    if (abs(vAcross) > 5.0 || vPresence < 0.5) discard;
    fragColor = vec4(1.0);
    DECKGL_FILTER_COLOR(fragColor, geometry);
    return;
  }
  float w = halfWidth();
  bool inUse = vState > 1.5 && vState < 3.5;
  float shape = line(w);
  float hole = 1e3;
  if (inUse) {
    vec2 sign = ornament(w);
    shape = min(shape, sign.x);
    hole = sign.y;
    if (vMode > 0.5 && vMode < 1.5) hole = abs(vAcross) - w * ${glsl(ROAD_HOLLOW)};
  }
  float fill = coverage(shape, pixel);
  float ring = coverage(shape - track.casePx, pixel) - fill;
  float hollow = coverage(hole, pixel) * fill;
  vec3 mixed = mix(track.caseColor.rgb, vColor.rgb, fill - hollow);
  float alpha = max(fill, ring * track.caseColor.a);
  if (alpha <= 0.003) discard;
  fragColor = vec4(mixed, alpha * vColor.a * vPresence * track.opacity);
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;

const SPEC: MarkSpec = {
	name: 'track',
	vs: vertexShader,
	fs: trackFragmentShader,
	varyings: {
		float: 'vAlong, vAcross, vPresence',
		vec4: 'vColor',
		'flat float': 'vState, vMode, vDoubts'
	},
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
	uniforms: {
		offsetPx: 3,
		widthScale: 1,
		enlargement: 1,
		caseColor: [0, 0, 0, 255],
		casePx: CASE_PX
	}
};

/**
 * Lines whose sections change state by year: dots, dashes, solid, with a sign for the mode. Needs a
 * `TimeExtension`; measure 0 is the state (`TRACK_STATES`).
 */
export class TrackLayer<Datum = unknown> extends InstancedLayer<OwnProps<Datum>> {
	static override layerName = 'TrackLayer';
	static override defaultProps = getDefaultProps(SPEC);

	protected override readonly spec = SPEC;
}
