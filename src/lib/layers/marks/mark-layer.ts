import type { Accessor, LayerProps } from '@deck.gl/core';
import type { LonLat } from '../../core/domain/geography';
import type { TimeExtensionProps } from '../time/time-extension';
import type { Rgba } from './color';
import { getDefaultProps, InstancedLayer, toPlaces, type MarkSpec } from './instanced-layer';

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

/** Shapes of point marks, distinguishable without colour. */
export const MARK_SHAPES = {
	square: 0,
	squareHatched: 1,
	squareDiagonal: 2,
	diamond: 3,
	diamondHollow: 4,
	diamondHalf: 5,
	diamondDot: 6,
	triangle: 7,
	crossing: 8,
	port: 9,
	dryPort: 10,
	squareHollow: 11,
	squareHalf: 12,
	squareBars: 13,
	squareCrossed: 14,
	squareDash: 15,
	circle: 16,
	circleHollow: 17,
	circleDash: 18,
	squareBarsCut: 19
} as const;
export type MarkShape = keyof typeof MARK_SHAPES;

/** A square around a place, sized by its value in the year. */
const vertexShader = /* glsl */ `
float mark_size(float value) { return mark.fallColor.a > 0.0 ? abs(value) : value; }

float mark_side(float signedValue) {
  float value = mark_size(signedValue);
  return mark.pxPerUnit * (mark.isArea > 0.5 ? sqrt(max(value, 0.0)) : value);
}

void main(void) {
  geometry.worldPosition = vec3(instancePositions, 0.0);
  geometry.pickingColor = picking_getPickingColorFromInstanceID();
  vec2 value = time_sample(gl_InstanceID, 0);
  vPresence = value.y;
  vShape = instanceShapes;
  vUnverified = instanceUnverified;
  vFall = mark.fallColor.a > 0.0 && value.x < 0.0 ? 1.0 : 0.0;
  vColor = vFall > 0.5 ? mark.fallColor : instanceColors;
  float side = mark_side(value.x);
  bool isZero = mark_size(value.x) <= 0.0;
  if (value.y <= 0.0 || (isZero && mark.zeroRingPx < 0.5)) {
    gl_Position = vec4(0.0);
    return;
  }
  if (isZero) {
    side = mark.zeroRingPx;
    vShape = -1.0;
  }
  // two marks side by side: centred together, whatever their sizes
  vec2 shift = vec2(0.0);
  if (abs(instanceSides) > 0.5) {
    float other = mark_side(time_sample(gl_InstanceID, 1).x);
    if (other <= 0.0) other = mark.zeroRingPx;
    float total = side + other + mark.gapPx;
    shift.x = instanceSides * (total - side) * 0.5;
    shift.y = side * 0.5;
  }
  vHalf = side * 0.5;
  float reach = vHalf + mark.casePx + 1.5;
  vPlace = positions * reach;
  vec2 offsetPx = instanceOffsets + shift + vPlace;
  geometry.position = vec4(instancePositions, 0.0, 1.0);
  gl_Position = project_common_position_to_clipspace(geometry.position);
  DECKGL_FILTER_GL_POSITION(gl_Position, geometry);
  gl_Position.xy += project_pixel_size_to_clipspace(offsetPx);
  DECKGL_FILTER_COLOR(vColor, geometry);
}
`;

const fragmentShader = /* glsl */ `
float box(vec2 p, vec2 size) {
  vec2 d = abs(p) - size;
  return max(d.x, d.y);
}

float diamond(vec2 p, float radius) { return (abs(p.x) + abs(p.y) - radius) * 0.7071; }

float triangleUp(vec2 p, float radius) {
  return max(abs(p.x) * 0.866 + (p.y - radius * 0.1) * 0.5, -p.y - radius * 0.6) - radius * 0.35;
}

bool isSquare() {
  return (vShape > -0.5 && vShape < 2.5) || (vShape > 10.5 && vShape < 15.5) || vShape > 18.5;
}

float outline(vec2 p) {
  if (vShape < -0.5) return abs(length(p) - vHalf + 0.9) - 0.9;
  if (isSquare()) return box(p, vec2(vHalf));
  if (vShape > 15.5) return length(p) - vHalf;
  if (vShape < 6.5) return diamond(p, vHalf);
  if (vShape < 7.5) return triangleUp(p, vHalf);
  if (vShape < 8.5) return box(vec2(abs(p.x) - vHalf * 0.42, p.y), vec2(1.0, vHalf));
  return length(p) - vHalf * 0.8;
}

// share of the inside that has the mark's colour; the rest shows the casing's
float pattern(vec2 p, float shape, float pixel) {
  float edge = coverage(abs(shape + 0.75) - 0.75, pixel);
  if (vShape > 0.5 && vShape < 1.5) {
    float stripe = abs(mod(p.x + p.y, 5.0) - 2.5) * 0.7071 - 0.85;
    return max(edge, coverage(stripe, pixel));
  }
  if (vShape > 1.5 && vShape < 2.5) return max(edge, coverage((p.y - p.x) * 0.7071, pixel));
  if (vShape > 3.5 && vShape < 4.5) return edge;
  if (vShape > 4.5 && vShape < 5.5) return max(edge, coverage(p.x, pixel));
  if (vShape > 5.5 && vShape < 6.5) return max(edge, coverage(length(p) - 1.7, pixel));
  if (vShape > 6.5 && vShape < 7.5) return edge;
  if (vShape > 8.5 && vShape < 9.5) return max(edge, coverage(abs(p.y) - 0.8, pixel));
  if (vShape > 9.5 && vShape < 10.5) return max(edge, coverage(box(p, vec2(vHalf * 0.3)), pixel));
  // states of a site: nothing inside, half full, a pause, a cross, a dash; a pause cut out
  if (vShape > 10.5 && vShape < 11.5) return edge;
  if (vShape > 11.5 && vShape < 12.5) return max(edge, coverage(p.y, pixel));
  if ((vShape > 12.5 && vShape < 13.5) || vShape > 18.5) {
    // cut out of the smaller square of an unverified place
    float size = vShape > 18.5 && vUnverified > 0.5 ? vHalf - 1.3 : vHalf;
    vec2 bar = vec2(abs(p.x) - size * 0.34, p.y);
    float bars = coverage(box(bar, vec2(size * 0.15, size * 0.5)), pixel);
    return vShape > 18.5 ? 1.0 - bars : max(edge, bars);
  }
  if (vShape > 13.5 && vShape < 14.5)
    return max(edge, coverage(min(abs(p.x - p.y), abs(p.x + p.y)) * 0.7071 - 0.7, pixel));
  if (vShape > 14.5 && vShape < 15.5 || vShape > 17.5)
    return max(edge, coverage(box(p, vec2(vHalf * 0.45, 0.8)), pixel));
  if (vShape > 16.5) return edge;
  return 1.0;
}

void main(void) {
  float pixel = max(fwidth(vPlace.x), 1e-4);
  float shape = outline(vPlace);
  if (bool(picking.isActive)) {
    if (shape > 3.0 || vPresence < 0.5) discard;
    fragColor = vec4(1.0);
    DECKGL_FILTER_COLOR(fragColor, geometry);
    return;
  }
  float inside = coverage(shape, pixel);
  float ring = coverage(shape - mark.casePx, pixel) - inside;
  float filled = pattern(vPlace, shape, pixel);
  if (vUnverified > 0.5) {
    // a dotted edge and a faint inside: the place or the date rests on memory
    float turn = atan(vPlace.y, vPlace.x) * max(vHalf, 3.0) / 2.2;
    float dots = coverage(abs(shape + 0.75) - 0.75, pixel) * step(0.5, fract(turn));
    // a site keeps the sign of its state inside
    filled = isSquare() ? max(dots, filled * coverage(shape + 2.6, pixel)) : dots;
  }
  // less than before: cut through, as a minus sign would
  if (vFall > 0.5 && vHalf > 3.0)
    filled *= 1.0 - coverage(box(vPlace, vec2(vHalf * 0.6, max(1.0, vHalf * 0.13))), pixel);
  vec3 mixed = mix(mark.caseColor.rgb, vColor.rgb, inside * filled);
  float alpha = max(inside * max(filled, 0.85), ring * mark.caseColor.a);
  if (alpha <= 0.003) discard;
  fragColor = vec4(mixed, alpha * vColor.a * vPresence * mark.opacity);
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;

const SPEC: MarkSpec = {
	name: 'mark',
	vs: vertexShader,
	fs: fragmentShader,
	varyings: {
		vec2: 'vPlace',
		float: 'vHalf, vPresence',
		vec4: 'vColor',
		'flat float': 'vShape, vUnverified, vFall'
	},
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
	static override defaultProps = getDefaultProps(SPEC);

	protected override readonly spec = SPEC;
}
