import type { Viewport } from '@deck.gl/core';
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { DATA_SLOT_ID } from './base/style';

/** Over the ground and under the marks, over the marks and under the names, over the names. */
const GROUND_END_ID = 'cached-ground-end';
const NAMES_START_ID = 'cached-names-start';
const NAMES_END_ID = 'cached-names-end';

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
class FullPicture {
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

/**
 * Keeps pictures of the ground and of the names, so that a step of the year only draws the marks
 * between them: drawing the whole map is more than half of the cost of a step. Every frame of MapLibre
 * invalidates the pictures; the next step takes them again.
 */
export class CachedBaseMap {
	#gl: WebGL2RenderingContext | null = null;
	#ground: FullPicture | null = null;
	#names: FullPicture | null = null;
	#viewport: Viewport | null = null;
	/** The depth range that MapLibre leaves to marks. */
	#depths: [near: number, far: number] = [0, 1];
	#isAllowed = false;
	#isWanted = false;
	#isKept = false;

	/** Adds its layers to a map whose style has loaded, before the data layers. */
	constructor(private map: MapLibreMap) {
		const labels = map.getLayersOrder();
		const firstName = labels[labels.indexOf(DATA_SLOT_ID) + 1];
		this.#add(GROUND_END_ID, () => this.#endGround(), DATA_SLOT_ID);
		this.#add(NAMES_START_ID, () => this.#startNames(), firstName);
		this.#add(NAMES_END_ID, () => this.#endNames());
	}

	#add(id: string, render: () => void, beforeId?: string): void {
		const onAdd = (_: MapLibreMap, gl: WebGLRenderingContext | WebGL2RenderingContext) => {
			this.#gl = gl as WebGL2RenderingContext;
		};
		// like the marks, to have their depth range
		this.map.addLayer({ id, type: 'custom', renderingMode: '3d', onAdd, render }, beforeId);
	}

	/** Lets the deck of an overlay draw its marks without the map, if only they have changed. */
	drive(overlay: MapLibreOverlay): void {
		this.#getDeck = () => overlay['_deck'];
		overlay['_deck']?.setProps({ _customRender: () => this.redraw() });
	}

	#getDeck: () => MapLibreOverlay['_deck'] = () => undefined;

	/** From now on pictures are kept: the map is complete and draws. */
	allow(): void {
		this.#isAllowed = true;
	}

	/** The marks have changed: if the rest is kept, deck.gl draws them in its next frame. */
	changed(): void {
		if (!this.#isKept) this.redraw();
	}

	/** Draws the marks: immediately if the rest is kept, else with the next frame of the map. */
	redraw(): void {
		if (this.#isKept) return this.#drawMarks();
		this.#isWanted = this.#isAllowed && !this.map.isMoving();
		this.map.triggerRepaint();
	}

	#endGround(): void {
		this.#isKept = false;
		if (!this.#isWanted) return;
		const gl = this.#gl!;
		this.#depths = [...(gl.getParameter(gl.DEPTH_RANGE) as Float32Array)] as [number, number];
		this.#ground ??= new FullPicture(gl);
		this.#ground.takeFromScreen();
	}

	/** The names are drawn on an empty canvas, as MapLibre ignores the bound framebuffer. */
	#startNames(): void {
		if (!this.#isWanted) return;
		this.#viewport = (this.#getDeck()?.userData.currentViewport as Viewport | undefined) ?? null;
		const gl = this.#gl!;
		gl.clearColor(0, 0, 0, 0);
		gl.clear(gl.COLOR_BUFFER_BIT);
	}

	#endNames(): void {
		if (!this.#isWanted) return;
		this.#isWanted = false;
		this.#names ??= new FullPicture(this.#gl!);
		this.#names.takeFromScreen();
		this.#isKept = this.#viewport !== null;
		this.#drawMarks();
	}

	#drawMarks(): void {
		const gl = this.#gl!;
		gl.bindFramebuffer(gl.FRAMEBUFFER, null);
		gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
		for (const test of [gl.SCISSOR_TEST, gl.STENCIL_TEST, gl.CULL_FACE]) gl.disable(test);
		gl.enable(gl.DEPTH_TEST);
		gl.depthMask(true);
		gl.colorMask(true, true, true, true);
		gl.clearDepth(1);
		gl.clear(gl.DEPTH_BUFFER_BIT);
		gl.depthRange(...this.#depths);
		this.#ground!.show({ isOver: false });
		this.#getDeck()?.['_drawLayers']('year', {
			viewports: this.#viewport ? [this.#viewport] : [],
			clearStack: true,
			clearCanvas: false
		});
		this.#names!.show({ isOver: true });
	}
}
