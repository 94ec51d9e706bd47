/** Names of uniforms with their types, in the order of the std140 block. */
export type UniformTypes = Readonly<Record<string, 'f32' | 'vec4<f32>'>>;

const IN_GLSL = { f32: 'float', 'vec4<f32>': 'vec4' } as const;

/** The declaration of a module's uniforms; shaders read `name.uniform`. */
export function uniformBlock(name: string, types: UniformTypes): string {
	const lines = Object.entries(types).map(([uniform, type]) => `  ${IN_GLSL[type]} ${uniform};`);
	return `layout(std140) uniform ${name}Uniforms {\n${lines.join('\n')}\n} ${name};\n`;
}

/** A shader module with only a layer's uniforms. */
export function uniformModule<const Types extends UniformTypes>(name: string, uniformTypes: Types) {
	const block = uniformBlock(name, uniformTypes);
	return { name, vs: block, fs: block, uniformTypes };
}
