/** Bug: each new size of the window left the textures of picking on the graphics card. */
import { luma } from '@luma.gl/core';
import { webgl2Adapter } from '@luma.gl/webgl';
import { expect, it, vi } from 'vitest';
import '../../src/lib/map/texture-disposal';

it('a resized framebuffer keeps no old texture', async () => {
	const device = await luma.createDevice({ adapters: [webgl2Adapter], createCanvasContext: true });
	const { gl } = device as unknown as { gl: WebGL2RenderingContext };
	const made = vi.spyOn(gl, 'createTexture');
	const deleted = vi.spyOn(gl, 'deleteTexture');
	const living = () => made.mock.calls.length - deleted.mock.calls.length;

	// as deck.gl makes it: its own colour texture, a depth texture made by luma.gl
	const color = device.createTexture({ format: 'rgba8unorm', width: 1, height: 1 });
	const framebuffer = device.createFramebuffer({
		colorAttachments: [color],
		depthStencilAttachment: 'depth16unorm'
	});
	expect(living()).toBe(2);
	for (const width of [100, 200, 300]) framebuffer.resize({ width, height: 100 });
	expect(living()).toBe(2);
	expect(framebuffer.colorAttachments[0]?.texture.width).toBe(300);
	framebuffer.destroy();
	device.destroy();
});
