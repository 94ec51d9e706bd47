/** A triangle that covers the whole screen, without any attribute. */
const VERTEX = `#version 300 es
void main() {
  vec2 corner = vec2((gl_VertexID << 1) & 2, gl_VertexID & 2);
  gl_Position = vec4(corner * 2.0 - 1.0, 0.0, 1.0);
}`;

const FRAGMENT = `#version 300 es
precision mediump float;
uniform sampler2D picture;
out vec4 color;
void main() { color = texelFetch(picture, ivec2(gl_FragCoord.xy), 0); }`;

/** A picture as large as the canvas on the graphics card, with premultiplied alpha. */
export class FullPicture {
	#texture: WebGLTexture;
	#program: WebGLProgram;
	#corners: WebGLVertexArrayObject;
	#width = 0;
	#height = 0;

	constructor(private gl: WebGL2RenderingContext) {
		this.#texture = gl.createTexture();
		this.#corners = gl.createVertexArray();
		this.#program = gl.createProgram();
		for (const [type, source] of [
			[gl.VERTEX_SHADER, VERTEX],
			[gl.FRAGMENT_SHADER, FRAGMENT]
		] as const) {
			const shader = gl.createShader(type)!;
			gl.shaderSource(shader, source);
			gl.compileShader(shader);
			gl.attachShader(this.#program, shader);
			gl.deleteShader(shader);
		}
		gl.linkProgram(this.#program);
	}

	/** Gives it the size of the canvas, and binds its texture. */
	#fit(): void {
		const { gl } = this;
		const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
		gl.activeTexture(gl.TEXTURE0);
		gl.bindTexture(gl.TEXTURE_2D, this.#texture);
		if (width === this.#width && height === this.#height) return;
		[this.#width, this.#height] = [width, height];
		gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
		gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
		gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
	}

	/** Copies what the canvas shows so far. */
	takeFromScreen(): void {
		const { gl } = this;
		this.#fit();
		gl.copyTexSubImage2D(gl.TEXTURE_2D, 0, 0, 0, 0, 0, this.#width, this.#height);
	}

	/** Draws it on the canvas: over its content, or replacing it. */
	show({ isOver }: { isOver: boolean }): void {
		const { gl } = this;
		gl.useProgram(this.#program);
		gl.bindVertexArray(this.#corners);
		gl.activeTexture(gl.TEXTURE0);
		gl.bindTexture(gl.TEXTURE_2D, this.#texture);
		// the sampler of a texture of deck.gl would apply to this one as well
		gl.bindSampler(0, null);
		gl.disable(gl.DEPTH_TEST);
		gl.disable(gl.STENCIL_TEST);
		if (isOver) gl.enable(gl.BLEND);
		else gl.disable(gl.BLEND);
		gl.blendEquation(gl.FUNC_ADD);
		gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
		gl.drawArrays(gl.TRIANGLES, 0, 3);
		gl.bindVertexArray(null);
	}
}
