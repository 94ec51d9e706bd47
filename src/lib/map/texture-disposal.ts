/**
 * luma.gl 9.4 destroys only the views of textures that a framebuffer has outgrown: at every resize the
 * buffers of picking would stay on the graphics card. This destroys the textures with their views.
 */
import { Framebuffer, type TextureView } from '@luma.gl/core';

/** The resize method is protected in luma.gl. */
interface Resizable {
	colorAttachments: TextureView[];
	depthStencilAttachment: TextureView | null;
	detachResource: Framebuffer['detachResource'];
	resizeAttachments(width: number, height: number): void;
}

const prototype = Framebuffer.prototype as unknown as Resizable;
const resizeAttachments = prototype.resizeAttachments;

prototype.resizeAttachments = function (this: Resizable, width: number, height: number): void {
	const outgrown = [...this.colorAttachments, this.depthStencilAttachment];
	resizeAttachments.call(this, width, height);
	for (const view of outgrown) {
		if (!view) continue;
		this.detachResource(view.texture);
		view.texture.destroy();
	}
};
