import type { Accessor, LayerProps } from '@deck.gl/core';
import type { LonLat } from '../../core/domain/geography';
import type { Quality } from '../../core/domain/quality';
import type { TimeExtensionProps } from '../time/time-extension';
import type { Rgba } from './color';
import { getDefaultProps, InstancedLayer, toPlaces, type MarkSpec } from './instanced-layer';

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

/** Forms of a flow: codes in the layer's form measure. */
export const FLOW_FORMS = { solid: 0, hollow: 1, broken: 2, dotted: 3 } as const;

export const FORM_OF_QUALITY: Readonly<Record<Quality, number>> = {
	reported: FLOW_FORMS.solid,
	estimate: FLOW_FORMS.hollow,
	suspect: FLOW_FORMS.broken,
	unverified: FLOW_FORMS.dotted,
	none: FLOW_FORMS.solid
};

/** A strip along a parabola in the map plane; widths are in pixels at any zoom. */
const vertexShader = /* glsl */ `
// length of the curve's parabola from its middle, in chords; antisymmetric in u
float flow_arc(float k, float u) {
  if (abs(k) < 0.001) return u;
  return 0.5 * (u * sqrt(1.0 + k * k * u * u) + asinh(k * u) / k);
}

vec2 flow_turn(vec2 offsetPx) {
  float c = cos(radians(flow.bearing)), s = sin(radians(flow.bearing));
  return vec2(c * offsetPx.x + s * offsetPx.y, -s * offsetPx.x + c * offsetPx.y);
}

void main(void) {
  geometry.worldPosition = vec3(instanceSources, 0.0);
  geometry.pickingColor = picking_getPickingColorFromInstanceID();
  vec2 value = time_sample(gl_InstanceID, 0);
  vForm = time_nearest(gl_InstanceID, 1);
  vPresence = value.y;
  vFall = flow.fallColor.a > 0.0 && value.x < 0.0 ? 1.0 : 0.0;
  float size = vFall > 0.5 ? -value.x : value.x;
  if (value.y <= 0.0 || size <= 0.0) {
    gl_Position = vec4(0.0);
    return;
  }
  // a hairline stays visible: below it width says no more than "very few"
  vWidth = max(size * flow.pxPerUnit, 1.0);
  vCase = min(flow.casePx, 0.35 + vWidth * 0.4);
  vHead = max(vWidth + flow.headExtraPx, flow.headLeastPx);
  if (flow.chevrons > 0.5) {
    vWidth = vHead = flow.chevronSizePx;
    vCase = flow.casePx;
  }

  vec2 start = instanceSources + flow_turn(instanceOffsets.xy) / project.scale;
  vec2 end = instanceTargets + flow_turn(instanceOffsets.zw) / project.scale;
  if (flow.insetPxPerUnit > 0.0) {
    end += flow_turn(vec2(time_sample(gl_InstanceID, 2).x * flow.insetPxPerUnit, 0.0)) / project.scale;
  }
  vec2 chord = end - start;
  vec2 left = vec2(-chord.y, chord.x);
  float t = positions.x;
  float k = 4.0 * instanceBows;
  float u = 1.0 - 2.0 * t;
  vec2 place = start + chord * t + left * (k * t * (1.0 - t));
  vec2 along = normalize(chord + left * (k * u));
  vec2 normal = vec2(-along.y, along.x);

  float chordPx = length(chord) * project.scale;
  float half_ = flow_arc(k, 1.0);
  vLength = chordPx * half_;
  vAlong = 0.5 * chordPx * (half_ - flow_arc(k, u));
  // room for casing and smoothing beyond both ends
  float margin = flow.casePx + 1.0;
  float beyond = t <= 0.0 ? -margin : t >= 1.0 ? margin : 0.0;
  vAlong += beyond;
  float reach = max(vHead, 8.0) * 0.5 + margin;
  vAcross = positions.y * reach;
  place += (along * beyond + normal * vAcross) / project.scale;

  geometry.position = vec4(place, 0.0, 1.0);
  gl_Position = project_common_position_to_clipspace(geometry.position);
  DECKGL_FILTER_GL_POSITION(gl_Position, geometry);
  // hands the picking colour on to the fragments
  vec4 color = flow.color;
  DECKGL_FILTER_COLOR(color, geometry);
}
`;

/** Signed distances in pixels, so that edges are crisp at any zoom and pixel ratio. */
const fragmentShader = /* glsl */ `
float triangle(float fromTip, float across, float length_, float halfWidth) {
  vec2 edge = normalize(vec2(halfWidth, length_));
  return max(dot(vec2(fromTip, across), edge), -fromTip - length_);
}

// narrow at the tail, as wide as the value says from the end of the taper on
float shaftWidth() {
  float share = clamp(vAlong / max(vLength * flow.taperShare, 1e-3), 0.0, 1.0);
  return max(vWidth * mix(flow.tailWidth, 1.0, share), min(vWidth, 1.0));
}

float arrow(float across, float headLength) {
  float shaft = max(max(-vAlong, vAlong - (vLength - headLength) - 0.5), across - shaftWidth() * 0.5);
  return min(shaft, triangle(vAlong - vLength, across, headLength, vHead * 0.5));
}

float procession(float across) {
  float headLength = flow.chevronSizePx * 1.15;
  float fromEnd = vLength - vAlong;
  bool whole = flow.chevronCount <= 0.0;
  float tip = whole ? triangle(-fromEnd, across, headLength, flow.chevronSizePx * 0.58) : 1e3;
  float first = whole ? headLength + flow.chevronSpacingPx * 0.35 : 0.0;
  float s = fromEnd - first;
  float count = floor(s / flow.chevronSpacingPx);
  if (s < 0.0 || (!whole && count >= flow.chevronCount)) return tip;
  float local = s - (count + 0.5) * flow.chevronSpacingPx;
  // a wedge whose point looks along the flow
  float wedge = abs(local - across * 0.62 + flow.chevronSizePx * 0.16) * 0.85 - 0.95;
  return min(tip, max(wedge, across - flow.chevronSizePx * 0.5));
}

void main(void) {
  float pixel = max(fwidth(vAcross), 1e-4);
  float across = abs(vAcross);
  float headLength = vHead * 0.72;
  float shape = flow.chevrons > 0.5 ? procession(across) : arrow(across, headLength);

  if (bool(picking.isActive)) {
    // thin flows are easier to hit than to see
    if (shape > max(0.0, 5.0 - vWidth * 0.5) || vPresence < 0.5) discard;
    fragColor = vec4(1.0);
    DECKGL_FILTER_COLOR(fragColor, geometry);
    return;
  }

  float fill = coverage(shape, pixel);
  float casePx = vAlong > vLength - headLength ? flow.casePx : vCase;
  float ring = coverage(shape - casePx, pixel) - fill;
  if (flow.chevrons < 0.5) {
    bool onShaft = vAlong < vLength - headLength - 1.0;
    float inner = coverage(abs(shape + 0.8) - 0.8, pixel);
    if (vForm > 2.5) fill = max(inner * step(fract(vAlong / 5.0), 0.5), fill * 0.14);
    else if (vForm > 1.5) {
      float dash = onShaft ? abs(mod(vAlong, 18.0) - 5.5) - 5.5 : -1.0;
      fill = coverage(max(shape, dash), pixel);
      ring = coverage(max(shape, dash) - casePx, pixel) - fill;
    } else if (vForm > 0.5) fill = max(inner, fill * 0.14);
  }
  if (vFall > 0.5) {
    // less than before: an open head, and a shaft that is cut through where it is wide enough
    bool inHead = vAlong > vLength - headLength;
    float shaft = shaftWidth();
    float cut = inHead || shaft < 4.0 ? 0.0 : coverage(across - clamp(shaft * 0.14, 0.75, 2.0), pixel);
    float open = inHead ? coverage(-shape - 2.0, pixel) : 0.0;
    bool isSolid = vForm < 0.5 || (vForm > 1.5 && vForm < 2.5);
    if (isSolid) {
      float before = fill;
      fill *= 1.0 - max(cut, open * 0.92);
      ring += before - fill;
    } else fill = max(fill, cut * coverage(shape, pixel));
  }
  vec3 hue = vFall > 0.5 ? flow.fallColor.rgb : flow.color.rgb;
  float tail = mix(flow.tailOpacity, 1.0, smoothstep(0.0, vLength * 0.6, vAlong));
  float fillAlpha = fill * tail * flow.color.a;
  float ringAlpha = ring * flow.caseColor.a;
  float alpha = fillAlpha + ringAlpha;
  if (alpha <= 0.003) discard;
  vec3 mixed = (hue * fillAlpha + flow.caseColor.rgb * ringAlpha) / alpha;
  fragColor = vec4(mixed, alpha * vPresence * flow.opacity);
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;

const SPEC: MarkSpec = {
	name: 'flow',
	vs: vertexShader,
	fs: fragmentShader,
	varyings: {
		float: 'vAlong, vAcross, vLength, vWidth, vHead, vCase, vPresence',
		'flat float': 'vForm, vFall'
	},
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
	static override defaultProps = getDefaultProps(SPEC);

	protected override readonly spec = SPEC;
}
