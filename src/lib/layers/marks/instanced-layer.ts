import { Layer, picking, project32, type DefaultProps } from '@deck.gl/core';
import { Geometry, Model } from '@luma.gl/engine';
import { mercator } from '../../core/domain/geography';
import {
	formatUniformBlock,
	type TimeExtensionProps,
	type UniformTypes
} from '../time/time-extension';
import type { Rgba } from './color';

const VECTORS = { 1: 'float', 2: 'vec2', 4: 'vec4' } as const;

/** An attribute of each item, made from what an accessor returns. */
interface InstanceAttribute {
	accessor: string;
	/** What the accessor returns by default. */
	value: unknown;
	/** Numbers in the attribute. */
	size: keyof typeof VECTORS;
	type?: 'unorm8';
	transform?: (value: never) => unknown;
}

type UniformValue = number | boolean | Rgba | null;

/** A layer of marks: its shaders, and what they read, which is declared for them. */
export interface MarkSpec {
	/** Of the uniforms: shaders read `name.prop`. */
	name: string;
	vs: string;
	fs: string;
	/** What the vertex shader hands on to the fragments, by type. */
	varyings: Readonly<Record<string, string>>;
	/** Of each item: two numbers per corner, as a triangle strip. */
	corners: readonly number[];
	attributes: Readonly<Record<string, InstanceAttribute>>;
	/** Props with their defaults: colours from 0 to 255, null for a transparent one. */
	uniforms: Readonly<Record<string, UniformValue>>;
}

const isColor = (value: UniformValue) => value === null || Array.isArray(value);

const getTypes = ({ uniforms }: MarkSpec): UniformTypes => ({
	opacity: 'f32',
	...Object.fromEntries(
		Object.entries(uniforms).map(([name, value]) => [name, isColor(value) ? 'vec4<f32>' : 'f32'])
	)
});

export const getDefaultProps = ({ attributes, uniforms }: MarkSpec): DefaultProps =>
	Object.fromEntries([
		...Object.values(attributes).map(({ accessor, value }) => [
			accessor,
			{ type: 'accessor', value }
		]),
		...Object.entries(uniforms).map(([name, value]) => [
			name,
			isColor(value) ? { type: 'color', value, optional: value === null } : value
		])
	]) as DefaultProps;

/** `in vec2 vPlace;`, `flat out float vForm, vFall;` */
const declare = (way: 'in' | 'out', { varyings }: MarkSpec): string =>
	Object.entries(varyings)
		.map(([type, names]) => `${type.replace(/\w+$/, `${way} $&`)} ${names};\n`)
		.join('');

const beginShader = (name: string): string => `#version 300 es\n#define SHADER_NAME ${name}\n`;

/** The share of a pixel inside a shape. */
const COVERAGE = /* glsl */ `
precision highp float;
out vec4 fragColor;

float coverage(float signedDistance, float pixel) {
  return clamp(0.5 - signedDistance / pixel, 0.0, 1.0);
}
`;

/** deck.gl's common units across the world, y north. */
const COMMON_UNITS = 512;

/**
 * Alternating longitudes and latitudes in deck.gl's common units, for attributes. A shader that projects
 * includes every projection of deck.gl and takes three times as long to compile.
 */
export function toPlaces(lonLats: readonly number[]): number[] {
	const places: number[] = [];
	for (let index = 0; index < lonLats.length; index += 2) {
		const [x, y] = mercator([lonLats[index]!, lonLats[index + 1]!]);
		places.push(x * COMMON_UNITS, (1 - y) * COMMON_UNITS);
	}
	return places;
}

/** A layer with one strip of corners per item, shaped in the vertex shader. Needs a `TimeExtension`. */
export abstract class InstancedLayer<OwnProps extends object> extends Layer<
	Required<OwnProps> & TimeExtensionProps
> {
	static override layerName = 'InstancedLayer';
	declare state: { model?: Model; uniformTypes: UniformTypes };

	protected abstract readonly spec: MarkSpec;

	override getShaders() {
		const { spec } = this;
		const { name, attributes, vs, fs } = spec;
		const uniformTypes = getTypes(spec);
		const block = formatUniformBlock(name, uniformTypes);
		const inputs = Object.entries(attributes)
			.map(([each, { size }]) => `in ${VECTORS[size]} ${each};\n`)
			.join('');
		const vertexStart = `${beginShader(`${name}-vertex`)}in vec2 positions;\n${inputs}`;
		return super.getShaders({
			vs: `${vertexStart}${declare('out', spec)}${vs}`,
			fs: `${beginShader(`${name}-fragment`)}${COVERAGE}${declare('in', spec)}${fs}`,
			modules: [project32, picking, { name, vs: block, fs: block, uniformTypes }]
		});
	}

	override initializeState(): void {
		const { attributes, corners } = this.spec;
		const manager = this.getAttributeManager()!;
		for (const [name, { value: _, type = 'float32', ...attribute }] of Object.entries(attributes))
			manager.addInstanced({ [name]: { ...attribute, type } as { size: number } });
		const positions = { size: 2, value: new Float32Array(corners) };
		const model = new Model(this.context.device, {
			...this.getShaders(),
			id: this.props.id,
			bufferLayout: manager.getBufferLayouts(),
			geometry: new Geometry({ topology: 'triangle-strip', attributes: { positions } }),
			isInstanced: true
		});
		this.setState({ model, uniformTypes: getTypes(this.spec) });
	}

	override draw(): void {
		const { model, uniformTypes } = this.state;
		const props = this.props as unknown as Readonly<Record<string, UniformValue>>;
		const uniforms = Object.entries(uniformTypes).map(([name, type]) => {
			const value = props[name];
			if (type === 'f32') return [name, Number(value)];
			const color = (value ?? [0, 0, 0, 0]) as Rgba;
			return [name, color.map((channel) => channel / 255)];
		});
		model!.shaderInputs.setProps({ [this.spec.name]: Object.fromEntries(uniforms) });
		model!.draw(this.context.renderPass);
	}
}
