import type { Accessor, Layer, LayerProps } from '@deck.gl/core';
import type { LayerContext, LayerDrawing } from '../layer-drawing';
import { toRgba, type Rgba } from '../marks/color';
import { getDefaultProps, InstancedLayer, toPlaces, type MarkSpec } from '../marks/instanced-layer';
import { getHues, getTimeProps } from '../marks/time-props';
import { memoizeView, type AnyYearView } from '../memoize-view';
import type { TimeExtensionProps } from '../time/time-extension';
import { buildYearTable } from '../year-table';
import {
	getTieForm,
	getTieWidthPx,
	TIE_CHOSEN_PX,
	TIE_DASHES,
	TIE_DIM_OPACITY,
	TIE_DOT_PX,
	TIE_FAR_DOT_PX,
	TIE_FORMS,
	TIE_OPACITY
} from './line-style';
import { isDrawnIn, selectTieLines, type TieLine } from './select';
import { getTieTip } from './tip';

interface OwnProps {
	data: readonly TieLine[];
	getEnds?: Accessor<TieLine, [number, number, number, number]>;
	getControl?: Accessor<TieLine, [number, number]>;
	/** Its form and its width in pixels. */
	getForm?: Accessor<TieLine, [number, number]>;
	color?: Rgba;
	caseColor?: Rgba;
	/** Index of the selected line, -1 for none. */
	chosen?: number;
}

type TieLayerProps = OwnProps & TimeExtensionProps & LayerProps;

/** Straight pieces of a curve. */
const PIECES = 32;

const glsl = (value: number) => (Number.isInteger(value) ? value.toFixed(1) : String(value));

/** Signed distance along the line to the nearest dash or dot of a pattern. */
function dashDistance(pattern: readonly number[]): string {
	const period = glsl(pattern.reduce((sum, length) => sum + length, 0));
	let start = 0;
	const dashes = pattern.flatMap((length, index) => {
		const middle = start + length / 2;
		start += length;
		if (index % 2 === 1) return [];
		// measured around the middle of the period, so that a dash at its start is whole
		const along = `abs(mod(vAlong - ${glsl(middle)} + ${period} * 0.5, ${period}) - ${period} * 0.5)`;
		return [
			length === 0 ? `(length(vec2(${along}, vAcross)) - dot_)` : `(${along} - ${glsl(length / 2)})`
		];
	});
	return dashes.reduce((nearest, dash) => `min(${nearest}, ${dash})`);
}

/** By the index of a form. */
const patterns = TIE_FORMS.map((form, index) => {
	const dashes = TIE_DASHES[form];
	if (!dashes) return '';
	const isDots = dashes[0] === 0;
	return `if (vForm == ${glsl(index)}) return ${isDots ? dashDistance(dashes) : `max(body, ${dashDistance(dashes)})`};`;
}).join('\n  ');

/** A strip along a curve in the map plane; widths are in pixels at any zoom. */
const vertexShader = /* glsl */ `
const float REACH_PX = 6.0;

vec2 tie_place(float t) {
  float s = 1.0 - t;
  return instanceEnds.xy * (s * s) + instanceControls * (2.0 * s * t) + instanceEnds.zw * (t * t);
}

void main(void) {
  geometry.worldPosition = vec3(instanceEnds.xy, 0.0);
  geometry.pickingColor = picking_getPickingColorFromInstanceID();
  vPresence = time_sample(gl_InstanceID, 0).y;
  if (vPresence <= 0.0) {
    gl_Position = vec4(0.0);
    return;
  }
  bool isChosen = tie.chosen == float(gl_InstanceID);
  vForm = instanceForms.x;
  vWidth = instanceForms.y + (isChosen ? ${glsl(TIE_CHOSEN_PX)} : 0.0);
  vStrength = isChosen ? 1.0 : tie.chosen < 0.0 ? ${glsl(TIE_OPACITY)} : ${glsl(TIE_DIM_OPACITY)};

  float t = positions.x;
  vec2 before = instanceEnds.xy;
  vAlong = 0.0;
  vLength = 0.0;
  for (int piece = 1; piece <= ${PIECES}; piece++) {
    float at = float(piece) / ${glsl(PIECES)};
    vec2 next = tie_place(at);
    float lengthPx = length(next - before) * project.scale;
    if (at <= t + 0.001) vAlong += lengthPx;
    vLength += lengthPx;
    before = next;
  }
  vec2 chord = instanceEnds.zw - instanceEnds.xy;
  vec2 along = normalize(
    (instanceControls - instanceEnds.xy) * (1.0 - t) + (instanceEnds.zw - instanceControls) * t + chord * 1e-6
  );
  vec2 normal = vec2(-along.y, along.x);
  // room for the dots at both ends
  float beyond = t <= 0.0 ? -REACH_PX : t >= 1.0 ? REACH_PX : 0.0;
  vAlong += beyond;
  vAcross = positions.y * REACH_PX;
  vec2 place = tie_place(t) + (along * beyond + normal * vAcross) / project.scale;

  geometry.position = vec4(place, 0.0, 1.0);
  gl_Position = project_common_position_to_clipspace(geometry.position);
  DECKGL_FILTER_GL_POSITION(gl_Position, geometry);
  // hands the picking colour on to the fragments
  vec4 color = tie.color;
  DECKGL_FILTER_COLOR(color, geometry);
}
`;

const fragmentShader = /* glsl */ `
float line() {
  float body = abs(vAcross) - vWidth * 0.5;
  float dot_ = max(vWidth * 0.5, 0.8);
  ${patterns}
  return body;
}

void main(void) {
  float pixel = max(fwidth(vAcross), 1e-4);
  float within = max(-vAlong, vAlong - vLength);
  if (bool(picking.isActive)) {
    if (abs(vAcross) > 5.0 || vPresence < 0.5) discard;
    fragColor = vec4(1.0);
    DECKGL_FILTER_COLOR(fragColor, geometry);
    return;
  }
  float near = length(vec2(vAlong, vAcross)) - ${glsl(TIE_DOT_PX)};
  float far = length(vec2(vAlong - vLength, vAcross)) - ${glsl(TIE_FAR_DOT_PX)};
  float ends = coverage(min(near, far), pixel);
  float ring = coverage(near - 1.0, pixel) * (1.0 - coverage(near, pixel));
  float drawn = coverage(max(line(), within), pixel) * vStrength;
  float fill = max(drawn, ends * max(vStrength, 0.6));
  float alpha = max(fill, ring * tie.caseColor.a * vStrength);
  if (alpha <= 0.003) discard;
  vec3 hue = mix(tie.caseColor.rgb, tie.color.rgb, ring > 0.0 && ends < 0.5 ? 1.0 - ring : 1.0);
  fragColor = vec4(hue, alpha * vPresence * tie.opacity);
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;

const SPEC: MarkSpec = {
	name: 'tie',
	vs: vertexShader,
	fs: fragmentShader,
	varyings: {
		float: 'vAlong, vAcross, vLength, vWidth, vStrength, vPresence',
		'flat float': 'vForm'
	},
	corners: Array.from({ length: PIECES + 1 }, (_, piece) => piece / PIECES).flatMap((along) => [
		...[along, -1],
		...[along, 1]
	]),
	attributes: {
		instanceEnds: { accessor: 'getEnds', value: [0, 0, 0, 0], size: 4, transform: toPlaces },
		instanceControls: { accessor: 'getControl', value: [0, 0], size: 2, transform: toPlaces },
		instanceForms: { accessor: 'getForm', value: [0, 1], size: 2 }
	},
	uniforms: { color: [255, 255, 255, 255], caseColor: [0, 0, 0, 255], chosen: -1 }
};

/** Thin curves between two places, from their year on, with a dot at both ends. */
class TieLayer extends InstancedLayer<OwnProps> {
	static override layerName = 'TieLayer';
	static override defaultProps = getDefaultProps(SPEC);

	protected override readonly spec = SPEC;
}

const drawnTable = memoizeView((view: AnyYearView, lines: readonly TieLine[]) =>
	buildYearTable(lines, 1, (line, year) => (isDrawnIn(line, year, view) ? 1 : NaN))
);

function buildTies(context: LayerContext): Layer[] {
	const { view, palette, detail } = context;
	const { hue, caseColor } = getHues(context, 'ties');
	const lines = selectTieLines(view, detail);
	if (lines.length === 0) return [];
	const chosen =
		view.selection?.kind === 'tie'
			? lines.findIndex(({ tie }) => tie.id === view.selection?.id)
			: -1;
	const props: TieLayerProps = {
		id: 'ties',
		data: lines,
		getEnds: ({ start, end }) => [...start, ...end],
		getControl: ({ control }) => control,
		getForm: ({ tie }) => [TIE_FORMS.indexOf(getTieForm(tie)), getTieWidthPx(tie)],
		color: toRgba(hue),
		caseColor,
		chosen,
		pickable: true,
		autoHighlight: true,
		highlightColor: toRgba(palette.focus),
		timeTable: drawnTable(view, lines),
		...getTimeProps(context)
	};
	return [new TieLayer(props)];
}

export const drawing: LayerDrawing = {
	build: buildTies,
	marks: { ties: { tip: ({ object }) => getTieTip((object as TieLine).tie) } }
};
