import type { DefaultProps, LayerProps } from '@deck.gl/core';
import { SolidPolygonLayer, type SolidPolygonLayerProps } from '@deck.gl/layers';
import type { AreaStyle, Hatch } from '../../core/domain/area-hatch';
import type { TimeDriveProps } from '../time/time-drive-extension';

interface OwnProps {
	/** By their codes, which are measure 0 of the time table; they stay the same. */
	styles: readonly AreaStyle[];
	/** Of the lines. */
	hatch: { gapPx: number; widthPx: number; dashPx: number; opacity: number };
}

type Props<Datum> = OwnProps & SolidPolygonLayerProps<Datum> & TimeDriveProps<Datum> & LayerProps;

const glsl = (value: number) => (Number.isInteger(value) ? value.toFixed(1) : String(value));

/** A degree of latitude is longer on the map than one of longitude: about the middle of the atlas. */
const LATITUDE_STRETCH = 1.36;

/** Pixels per degree of longitude at zoom 0, and a place near all others, so that numbers stay exact. */
const PX_PER_DEGREE = 512 / 360;
const NEAR_PLACE = '70.0, 42.0';

/** Signed distance to the nearest line, by the name of its hatch; x right and y up in pixels. */
const DISTANCES: Readonly<Record<Hatch, string>> = {
	up: 'hatch_line((p.x - p.y) * 0.7071)',
	down: 'hatch_line((p.x + p.y) * 0.7071)',
	vertical: 'hatch_line(p.x)',
	dashes: 'max(hatch_line(p.y), hatch_dash(p.x))'
};

/** The opacity of a style at a place. */
function writeCase({ fill, hatches, isCut }: AreaStyle, code: number): string {
	const start = `if (int(vStyle + 0.5) == ${code}) `;
	if (hatches.length === 0) return `${start}return ${glsl(fill)};`;
	const nearest = hatches.map((hatch) => DISTANCES[hatch]).reduce((a, b) => `min(${a}, ${b})`);
	const line = `clamp(0.5 - (${nearest}) / pixel, 0.0, 1.0)`;
	// what is cut out can still be picked
	return isCut
		? `${start}return max(${glsl(fill)} * (1.0 - ${line}), 0.01);`
		: `${start}return max(${glsl(fill)}, ${line} * HATCH_OPACITY);`;
}

const writeFragment = ({
	styles,
	hatch: { gapPx, widthPx, dashPx, opacity }
}: OwnProps) => /* glsl */ `
flat in float vStyle;
in vec2 vHatchPx;
const float HATCH_OPACITY = ${glsl(opacity)};

float hatch_line(float across) {
  return abs(mod(across, ${glsl(gapPx)}) - ${glsl(gapPx / 2)}) - ${glsl(widthPx / 2)};
}

float hatch_dash(float along) {
  return abs(mod(along, ${glsl(2 * dashPx)}) - ${glsl(dashPx)}) - ${glsl(dashPx / 2)};
}

float hatch_opacity(vec2 p, float pixel) {
  ${styles.map(writeCase).join('\n  ')}
  return 0.0;
}
`;

const VERTEX = /* glsl */ `
flat out float vStyle;
out vec2 vHatchPx;
`;

/** Lines lie on the ground while a map is moved, at the same distance on the screen in every zoom. */
const VERTEX_END = /* glsl */ `
  vStyle = time_nearest(int(timeItems + 0.5), 0);
  vHatchPx = (geometry.worldPosition.xy - vec2(${NEAR_PLACE})) * vec2(1.0, ${glsl(LATITUDE_STRETCH)})
    * ${glsl(PX_PER_DEGREE)} * project.scale;
`;

/**
 * Areas whose fill and hatch change by year. Needs a `TimeDriveExtension`; measure 0 of its table is
 * the code of the style.
 */
export class HatchedAreaLayer<Datum = unknown> extends SolidPolygonLayer<Datum, Props<Datum>> {
	static override layerName = 'HatchedAreaLayer';
	static override defaultProps = {
		styles: { type: 'array', value: [], compare: false },
		hatch: { type: 'object', value: null, compare: false }
	} as unknown as DefaultProps<Props<unknown>>;

	override getShaders(type: 'top' | 'side') {
		const shaders = super.getShaders(type) as { inject?: Record<string, string> };
		return {
			...shaders,
			inject: {
				...shaders.inject,
				'vs:#decl': VERTEX,
				'vs:#main-end': VERTEX_END,
				'fs:#decl': writeFragment(this.props),
				'fs:DECKGL_FILTER_COLOR': /* glsl */ `
      color.a *= hatch_opacity(vHatchPx, max(fwidth(vHatchPx.x), 1e-4));
    `
			}
		};
	}
}
