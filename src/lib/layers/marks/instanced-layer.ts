import { Layer, picking, project32, type DefaultProps } from '@deck.gl/core';
import { Geometry, Model } from '@luma.gl/engine';
import type { TimeExtensionProps } from '../time/time-extension';
import { uniformModule, type UniformTypes } from '../time/uniforms';
import { toUnitColor, type Rgba } from './color';

/** An attribute of each item, made from what an accessor returns. */
interface InstanceAttribute {
	accessor: string;
	/** What the accessor returns by default. */
	value: unknown;
	/** Numbers in the attribute. */
	size: number;
	type?: 'unorm8';
	transform?: (value: never) => unknown;
}

type UniformValue = number | boolean | Rgba | null;

/** A layer of marks: its shader, and the props that this reads. */
export interface MarkSpec {
	/** Of the uniforms: the shader reads `name.prop`. */
	name: string;
	vs: string;
	fs: string;
	/** Of each item: two numbers per corner, as a triangle strip. */
	corners: readonly number[];
	attributes: Readonly<Record<string, InstanceAttribute>>;
	/** Props with their defaults: colours from 0 to 255, null for a transparent one. */
	uniforms: Readonly<Record<string, UniformValue>>;
}

const isColor = (value: UniformValue) => value === null || Array.isArray(value);

const typesOf = ({ uniforms }: MarkSpec): UniformTypes => ({
	opacity: 'f32',
	...Object.fromEntries(
		Object.entries(uniforms).map(([name, value]) => [name, isColor(value) ? 'vec4<f32>' : 'f32'])
	)
});

export const defaultPropsOf = ({ attributes, uniforms }: MarkSpec): DefaultProps =>
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

/** A layer with one strip of corners per item, shaped in the vertex shader. Needs a `TimeExtension`. */
export abstract class InstancedLayer<OwnProps extends object> extends Layer<
	Required<OwnProps> & TimeExtensionProps
> {
	static override layerName = 'InstancedLayer';
	declare state: { model?: Model; uniformTypes: UniformTypes };

	protected abstract readonly spec: MarkSpec;

	override getShaders() {
		const { vs, fs, name } = this.spec;
		const modules = [project32, picking, uniformModule(name, typesOf(this.spec))];
		return super.getShaders({ vs, fs, modules });
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
		this.setState({ model, uniformTypes: typesOf(this.spec) });
	}

	override draw(): void {
		const { model, uniformTypes } = this.state;
		const props = this.props as unknown as Readonly<Record<string, UniformValue>>;
		const uniforms = Object.entries(uniformTypes).map(([name, type]) => {
			const value = props[name];
			return [name, type === 'f32' ? Number(value) : toUnitColor((value ?? [0, 0, 0, 0]) as Rgba)];
		});
		model!.shaderInputs.setProps({ [this.spec.name]: Object.fromEntries(uniforms) });
		model!.draw(this.context.renderPass);
	}
}
