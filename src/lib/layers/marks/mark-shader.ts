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
	circleDash: 18
} as const;
export type MarkShape = keyof typeof MARK_SHAPES;

/** A square around a place, sized by its value in the year. */
export const markVertexShader = /* glsl */ `\
#version 300 es
#define SHADER_NAME mark-layer-vertex-shader

in vec2 positions;
in vec2 instancePositions;
in vec2 instanceOffsets;
in float instanceSides;
in float instanceShapes;
in float instanceUnverified;
in vec4 instanceColors;

out vec2 vPlace;
out float vHalf;
out float vPresence;
out vec4 vColor;
flat out float vShape;
flat out float vUnverified;
flat out float vFall;

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

export const markFragmentShader = /* glsl */ `\
#version 300 es
#define SHADER_NAME mark-layer-fragment-shader
precision highp float;

in vec2 vPlace;
in float vHalf;
in float vPresence;
in vec4 vColor;
flat in float vShape;
flat in float vUnverified;
flat in float vFall;
out vec4 fragColor;

float box(vec2 p, vec2 size) {
  vec2 d = abs(p) - size;
  return max(d.x, d.y);
}

float diamond(vec2 p, float radius) { return (abs(p.x) + abs(p.y) - radius) * 0.7071; }

float triangleUp(vec2 p, float radius) {
  return max(abs(p.x) * 0.866 + (p.y - radius * 0.1) * 0.5, -p.y - radius * 0.6) - radius * 0.35;
}

bool isSquare() { return (vShape > -0.5 && vShape < 2.5) || (vShape > 10.5 && vShape < 15.5); }

float outline(vec2 p) {
  if (vShape < -0.5) return abs(length(p) - vHalf + 0.9) - 0.9;
  if (isSquare()) return box(p, vec2(vHalf));
  if (vShape > 15.5) return length(p) - vHalf;
  if (vShape < 6.5) return diamond(p, vHalf);
  if (vShape < 7.5) return triangleUp(p, vHalf);
  if (vShape < 8.5) return box(vec2(abs(p.x) - vHalf * 0.42, p.y), vec2(1.0, vHalf));
  return length(p) - vHalf * 0.8;
}

float coverage(float signedDistance, float pixel) {
  return clamp(0.5 - signedDistance / pixel, 0.0, 1.0);
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
  // states of a site: nothing inside, half full, a pause, a cross, a dash
  if (vShape > 10.5 && vShape < 11.5) return edge;
  if (vShape > 11.5 && vShape < 12.5) return max(edge, coverage(p.y, pixel));
  if (vShape > 12.5 && vShape < 13.5) {
    vec2 bar = vec2(abs(p.x) - vHalf * 0.34, p.y);
    return max(edge, coverage(box(bar, vec2(vHalf * 0.15, vHalf * 0.5)), pixel));
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
