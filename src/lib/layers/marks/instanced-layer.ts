import { Layer, picking, project32, type LayerProps } from '@deck.gl/core';
import { Geometry, Model } from '@luma.gl/engine';
import type { TimeExtensionProps } from '../time/time-extension';
import { uniformModule, type UniformTypes } from '../time/uniforms';
import { toUnitColor, type Rgba } from './color';

/** What a layer of marks is drawn by. */
export interface MarkShader {
	/** Of the module that holds its uniforms. */
	name: string;
	uniformTypes: UniformTypes;
	vs: string;
	fs: string;
	/** Of every item: two numbers a corner, in the order of a triangle strip. */
	corners: readonly number[];
}

/** What a uniform may be given as: a colour counts to 255, a switch becomes 0 or 1. */
type UniformSource = number | boolean | Rgba;

/**
 * A layer whose every item is one strip of the same corners, its shape made in the vertex shader.
 * Needs a `TimeExtension` among its extensions.
 */
export abstract class InstancedLayer<OwnProps extends object> extends Layer<
	Required<OwnProps> & TimeExtensionProps
> {
	declare state: { model?: Model };

	protected abstract readonly shader: MarkShader;

	/** Adds the attributes of an instance. */
	protected abstract addAttributes(): void;

	/** The uniforms that are no prop of the same name. */
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
