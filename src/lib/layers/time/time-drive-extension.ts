import type { Accessor, Layer, LayerContext } from '@deck.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';
import {
	TimeExtension,
	timeModule,
	type ShaderAdditions,
	type TimeExtensionProps,
	formatUniformBlock
} from './time-extension';

/** What each measure of the table does; without one, the layer's own value stays. */
export interface TimeDrives {
	/** Multiplies the radius of points and columns, the size of icons, the width of arcs and paths. */
	readonly size?: number;
	/** Multiplies the elevation of columns and the height of arcs. */
	readonly height?: number;
	/** Multiplies the opacity; limited to 0 to 1. */
	readonly opacity?: number;
	/** Shows an item only while the nearer column's value is in `timeFilterRange`. */
	readonly filter?: number;
}

/** The look of an item in a column without a figure. */
export interface MissingForm {
	/** Replaces the size from the table. */
	readonly size: number;
	/** Red, green, blue and alpha, each 0 to 255; the alpha multiplies the item's own. */
	readonly color: readonly [number, number, number, number];
}

/** Props that the extension adds to a layer. */
export interface TimeDriveProps<Datum = unknown> extends TimeExtensionProps {
	timeDrives?: TimeDrives;
	/** Least and largest value of the filter, both included. */
	timeFilterRange?: readonly [least: number, largest: number];
	/** Null hides items without a figure. */
	missingForm?: MissingForm | null;
	/** The table's item of a datum; by default its index. */
	getTimeItem?: Accessor<Datum, number>;
}

/** A measure of -1 is off. */
const UNIFORMS = {
	missingColor: 'vec4<f32>',
	sizeMeasure: 'f32',
	heightMeasure: 'f32',
	opacityMeasure: 'f32',
	filterMeasure: 'f32',
	filterLeast: 'f32',
	filterMost: 'f32',
	missingSize: 'f32',
	drawsMissing: 'f32'
} as const;

type TimeDriveUniforms = Record<Exclude<keyof typeof UNIFORMS, 'missingColor'>, number> & {
	missingColor: [red: number, green: number, blue: number, alpha: number];
};

/**
 * Reads an item's measures at the start of a stock layer's vertex shader. If a figure is missing, the
 * item fades out and the form for "no figure" fades in, each in its own half of the step.
 */
const vertexShader = /* glsl */ `\
${formatUniformBlock('timeDrive', UNIFORMS)}
in float timeItems;

float timeDrive_size = 1.0;
float timeDrive_height = 1.0;
float timeDrive_opacity = 1.0;
bool timeDrive_isMissing = false;
bool timeDrive_isShown = true;

float timeDrive_value(int item, float measure, inout float presence) {
  if (measure < -0.5) return 1.0;
  vec2 figure = time_sample(item, int(measure + 0.5));
  presence = min(presence, figure.y);
  return figure.x;
}

void timeDrive_begin(void) {
  int item = int(timeItems + 0.5);
  float presence = 1.0;
  timeDrive_size = max(timeDrive_value(item, timeDrive.sizeMeasure, presence), 0.0);
  timeDrive_height = timeDrive_value(item, timeDrive.heightMeasure, presence);
  timeDrive_opacity = clamp(timeDrive_value(item, timeDrive.opacityMeasure, presence), 0.0, 1.0);
  if (timeDrive.filterMeasure > -0.5) {
    timeDrive_value(item, timeDrive.filterMeasure, presence);
    float code = time_nearest(item, int(timeDrive.filterMeasure + 0.5));
    timeDrive_isShown = code >= timeDrive.filterLeast && code <= timeDrive.filterMost;
  }
  bool drawsMissing = timeDrive.drawsMissing > 0.5;
  timeDrive_isMissing = drawsMissing && presence < 0.5;
  if (timeDrive_isMissing) {
    timeDrive_size = timeDrive.missingSize;
    if (timeDrive.heightMeasure > -0.5) timeDrive_height = 0.0;
    timeDrive_opacity = 1.0 - 2.0 * presence;
    timeDrive_isShown = true;
  } else {
    timeDrive_opacity *= drawsMissing ? 2.0 * presence - 1.0 : presence;
  }
  if (timeDrive_opacity < 0.002 || timeDrive_size <= 0.0) timeDrive_isShown = false;
}
`;

const timeDriveModule = {
	name: 'timeDrive',
	dependencies: [timeModule],
	vs: vertexShader,
	inject: {
		'vs:#main-start': 'timeDrive_begin();',
		'vs:DECKGL_FILTER_COLOR': /* glsl */ `
      if (timeDrive_isMissing) color = vec4(timeDrive.missingColor.rgb, color.a * timeDrive.missingColor.a);
      color.a *= timeDrive_opacity;
    `,
		// off the screen: neither drawn nor picked
		'vs:#main-end': 'if (!timeDrive_isShown) gl_Position = vec4(0.0);'
	},
	uniformTypes: UNIFORMS
} as const satisfies ShaderModule<TimeDriveUniforms, TimeDriveUniforms>;

/** Attributes with a stock layer's size; the first present is driven. */
const SIZE_ATTRIBUTES = [
	'instanceWidths',
	'instanceRadius',
	'instanceSizes',
	'instanceStrokeWidths'
] as const;
/** Attributes with the height of columns and arcs. */
const HEIGHT_ATTRIBUTES = ['instanceElevations', 'instanceHeights'] as const;

/**
 * Multiplies a float attribute wherever the shader reads it. Inputs cannot be written to, so a macro of
 * the same name after the declaration replaces it; units and limits of the layer still apply.
 */
function multiplyAttribute(attribute: string, factor: string): Record<string, string> {
	return { [`in float ${attribute};\n`]: `#define ${attribute} (${attribute} * ${factor})` };
}

const NOTHING: TimeDrives = {};
const EVERYTHING: readonly [number, number] = [-3e38, 3e38];

/**
 * Drives a stock layer of deck.gl (ArcLayer, PathLayer, ScatterplotLayer, ColumnLayer, IconLayer) by a
 * time table: a change of `time` sets one uniform, and no attribute is recomputed.
 */
export class TimeDriveExtension extends TimeExtension {
	static override extensionName = 'TimeDriveExtension';
	static override defaultProps = {
		...TimeExtension.defaultProps,
		timeDrives: { type: 'object', value: NOTHING, compare: true },
		timeFilterRange: { type: 'array', value: EVERYTHING, compare: true },
		missingForm: { type: 'object', value: null, optional: true, compare: true },
		getTimeItem: {
			type: 'accessor',
			value: (_datum: unknown, { index }: { index: number }) => index
		}
	};

	override initializeState(this: Layer, _context: LayerContext): void {
		// one value per item, for each of its vertices or segments as in deck.gl
		this.getAttributeManager()?.add({
			timeItems: { size: 1, type: 'float32', stepMode: 'dynamic', accessor: 'getTimeItem' }
		});
	}

	override getShaders(this: Layer): ShaderAdditions {
		const attributes = this.getAttributeManager()?.getAttributes() ?? {};
		const height = HEIGHT_ATTRIBUTES.find((name) => name in attributes);
		// columns share one radius: their corners are moved instead
		const isColumn = height === 'instanceElevations';
		const size = SIZE_ATTRIBUTES.find((name) => name in attributes);
		return {
			modules: [timeDriveModule],
			inject: {
				...(isColumn
					? { 'vs:DECKGL_FILTER_SIZE': 'size *= timeDrive_size;' }
					: size && multiplyAttribute(size, 'timeDrive_size')),
				...(height && multiplyAttribute(height, 'timeDrive_height'))
			}
		};
	}

	override draw(this: Layer): void {
		super.draw.call(this);
		const props = this.props as TimeDriveProps;
		const drives = props.timeDrives ?? NOTHING;
		const [filterLeast, filterMost] = props.timeFilterRange ?? EVERYTHING;
		const [red, green, blue, alpha] = props.missingForm?.color ?? [0, 0, 0, 0];
		this.setShaderModuleProps({
			timeDrive: {
				missingColor: [red / 255, green / 255, blue / 255, alpha / 255],
				sizeMeasure: drives.size ?? -1,
				heightMeasure: drives.height ?? -1,
				opacityMeasure: drives.opacity ?? -1,
				filterMeasure: drives.filter ?? -1,
				filterLeast,
				filterMost,
				missingSize: props.missingForm?.size ?? 0,
				drawsMissing: props.missingForm ? 1 : 0
			}
		});
	}
}
