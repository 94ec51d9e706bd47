import type { ShaderModule } from '@luma.gl/shadertools';
import { timeModule } from './time-module';
import { uniformBlock } from './uniforms';

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
${uniformBlock('timeDrive', UNIFORMS)}
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

export const timeDriveModule = {
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
export const SIZE_ATTRIBUTES = [
	'instanceWidths',
	'instanceRadius',
	'instanceSizes',
	'instanceStrokeWidths'
] as const;
/** Attributes with the height of columns and arcs. */
export const HEIGHT_ATTRIBUTES = ['instanceElevations', 'instanceHeights'] as const;

/**
 * Multiplies a float attribute wherever the shader reads it. Inputs cannot be written to, so a macro of
 * the same name after the declaration replaces it; units and limits of the layer still apply.
 */
export function multiplyAttribute(attribute: string, factor: string): Record<string, string> {
	return { [`in float ${attribute};\n`]: `#define ${attribute} (${attribute} * ${factor})` };
}
