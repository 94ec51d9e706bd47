import { Layer, picking, project32, type LayerProps } from '@deck.gl/core';
import { Geometry, Model } from '@luma.gl/engine';
import type { TimeExtensionProps } from '../time/time-extension';
import { uniformModule, type UniformTypes } from '../time/uniforms';
import { toUnitColor, type Rgba } from './color';

/** The shader of a layer of marks. */
export interface MarkShader {
	/** Of the module with its uniforms. */
	name: string;
	uniformTypes: UniformTypes;
	vs: string;
	fs: string;
	/** Of each item: two numbers per corner, as a triangle strip. */
	corners: readonly number[];
}

/** Source of a uniform: colours from 0 to 255, switches become 0 or 1. */
type UniformSource = number | boolean | Rgba;

/** A layer with one strip of corners per item, shaped in the vertex shader. Needs a `TimeExtension`. */
export abstract class InstancedLayer<OwnProps extends object> extends Layer<
	Required<OwnProps> & TimeExtensionProps
> {
	declare state: { model?: Model };

	protected abstract readonly shader: MarkShader;

	/** Adds the attributes of an instance. */
	protected abstract addAttributes(): void;

	/** The uniforms that are not props of the same name. */
	protected abstract furtherUniforms(): Readonly<Record<string, UniformSource>>;

	override getShaders() {
		const { vs, fs, name, uniformTypes } = this.shader;
		const modules = [project32, picking, uniformModule(name, uniformTypes)];
		return super.getShaders({ vs, fs, modules });
	}

	override initializeState(): void {
		this.addAttributes();
		const positions = { size: 2, value: new Float32Array(this.shader.corners) };
		const model = new Model(this.context.device, {
			...this.getShaders(),
			id: this.props.id,
			bufferLayout: this.getAttributeManager()!.getBufferLayouts(),
			geometry: new Geometry({ topology: 'triangle-strip', attributes: { positions } }),
			isInstanced: true
		});
		this.setState({ model });
	}

	override draw(): void {
		const { name, uniformTypes } = this.shader;
		const props = this.props as LayerProps & Readonly<Record<string, unknown>>;
		const further = this.furtherUniforms();
		const uniforms = Object.entries(uniformTypes).map(([uniform, type]) => {
			const source = further[uniform] ?? props[uniform];
			return [uniform, type === 'f32' ? Number(source) : toUnitColor(source as Rgba)];
		});
		const model = this.state.model!;
		model.shaderInputs.setProps({ [name]: Object.fromEntries(uniforms) });
		model.draw(this.context.renderPass);
	}
}
