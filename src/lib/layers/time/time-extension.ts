import { LayerExtension, type Layer, type UpdateParameters } from '@deck.gl/core';
import type { Texture } from '@luma.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';
import { encodeTimeTable, makeTimeTable, type EncodedTable, type TimeTable } from './time-table';

/** Names of uniforms with their types, in the order of the std140 block. */
export type UniformTypes = Readonly<Record<string, 'f32' | 'vec4<f32>'>>;

const IN_GLSL = { f32: 'float', 'vec4<f32>': 'vec4' } as const;

/** The declaration of a module's uniforms; shaders read `name.uniform`. */
export function formatUniformBlock(name: string, types: UniformTypes): string {
	const lines = Object.entries(types).map(([uniform, type]) => `  ${IN_GLSL[type]} ${uniform};`);
	return `layout(std140) uniform ${name}Uniforms {\n${lines.join('\n')}\n} ${name};\n`;
}

const UNIFORMS = {
	/** Position among the columns; 4.25 is a quarter of the way from column 4 to 5. */
	column: 'f32',
	columns: 'f32',
	measures: 'f32',
	width: 'f32',
	missingBelow: 'f32',
	valueScale: 'f32',
	valueOffset: 'f32'
} as const;

type TimeUniforms = Record<keyof typeof UNIFORMS, number>;

/**
 * `time_sample(item, measure)`: the value mixed between two neighbouring columns (x), and its presence
 * from 0 to 1 (y). If one neighbour has no figure, the other keeps its value and fades.
 * `time_nearest(item, measure)`: the value of the nearer column with a figure, for codes.
 */
const vertexShader = /* glsl */ `\
${formatUniformBlock('time', UNIFORMS)}uniform highp sampler2D timeTexture;

float time_texel(int item, int measure, int column) {
  int index = (item * int(time.measures) + measure) * int(time.columns) + column;
  int width = int(time.width);
  return texelFetch(timeTexture, ivec2(index % width, index / width), 0).r;
}

bool time_isMissing(float texel) { return texel <= time.missingBelow; }

float time_decode(float texel) { return texel * time.valueScale + time.valueOffset; }

vec2 time_sample(int item, int measure) {
  float column = clamp(time.column, 0.0, time.columns - 1.0);
  int before = int(floor(column));
  int after = min(before + 1, int(time.columns) - 1);
  float part = column - float(before);
  float a = time_texel(item, measure, before);
  float b = time_texel(item, measure, after);
  if (time_isMissing(a) && time_isMissing(b)) return vec2(0.0);
  if (time_isMissing(a)) return vec2(time_decode(b), part);
  if (time_isMissing(b)) return vec2(time_decode(a), 1.0 - part);
  return vec2(mix(time_decode(a), time_decode(b), part), 1.0);
}

float time_nearest(int item, int measure) {
  float column = clamp(time.column, 0.0, time.columns - 1.0);
  int before = int(floor(column));
  int after = min(before + 1, int(time.columns) - 1);
  bool late = column - float(before) >= 0.5;
  float nearer = time_texel(item, measure, late ? after : before);
  float other = time_texel(item, measure, late ? before : after);
  if (!time_isMissing(nearer)) return time_decode(nearer);
  return time_isMissing(other) ? 0.0 : time_decode(other);
}
`;

export const timeModule = {
	name: 'time',
	vs: vertexShader,
	uniformTypes: UNIFORMS
} as const satisfies ShaderModule<TimeUniforms & { timeTexture: Texture }, TimeUniforms>;

/** Props that the extension adds to a layer. */
export interface TimeExtensionProps {
	/** Position among the table's columns: for years, `year - firstYear`, with fractions. */
	time?: number;
	/** Uploaded when the object changes, never when `time` does. */
	timeTable?: TimeTable | null;
}

/** What an extension adds to the shaders of a layer. */
export interface ShaderAdditions {
	modules: ShaderModule[];
	inject?: Record<string, string>;
}

interface TimeState {
	timeTexture?: Texture;
	timeTable?: TimeTable;
	/** How to read the texture; its data are only on the card. */
	timeReading?: Omit<EncodedTable, 'data'>;
}

/** A layer without a table draws nothing. */
const EMPTY_TABLE = makeTimeTable({ items: 1, columns: 1, measures: 4 }, () => NaN);

type TimedLayer = Layer<TimeExtensionProps> & { state: TimeState };

/**
 * Puts a table of items × columns into a float texture and the time into a uniform. Shaders with the
 * module read values by `time_sample`; a change of `time` sets one uniform and no attribute.
 */
export class TimeExtension extends LayerExtension {
	static override extensionName = 'TimeExtension';
	static override defaultProps = {
		time: { type: 'number', value: 0 },
		timeTable: { type: 'object', value: null, compare: false }
	};

	override getShaders(this: Layer): ShaderAdditions {
		return { modules: [timeModule] };
	}

	override updateState(this: Layer, { props }: UpdateParameters<Layer>): void {
		const layer = this as TimedLayer;
		const table = (props as TimeExtensionProps).timeTable ?? EMPTY_TABLE;
		if (table === layer.state.timeTable) return;
		layer.state.timeTexture?.destroy();
		const { device } = layer.context;
		const { data, ...timeReading } = encodeTimeTable(table, device.limits.maxTextureDimension2D);
		const timeTexture = device.createTexture({
			id: `${layer.id}-time`,
			format: table.format,
			width: timeReading.width,
			height: timeReading.height,
			mipLevels: 1,
			data,
			sampler: { minFilter: 'nearest', magFilter: 'nearest' }
		});
		layer.setState({ timeTexture, timeTable: table, timeReading });
	}

	override draw(this: Layer): void {
		const { props, state } = this as TimedLayer;
		const { timeTexture, timeTable, timeReading } = state;
		if (!timeTexture || !timeTable || !timeReading) return;
		this.setShaderModuleProps({
			time: {
				column: props.time ?? 0,
				columns: timeTable.columns,
				measures: timeTable.measures,
				width: timeReading.width,
				missingBelow: timeReading.missingBelow,
				valueScale: timeReading.scale,
				valueOffset: timeReading.offset,
				timeTexture
			}
		});
	}

	override finalizeState(this: Layer): void {
		(this as TimedLayer).state?.timeTexture?.destroy();
	}
}
