import { TALK_LIMITS } from '../own-talk-format';

/** Wider is sharper than a projector; each further width is tried where a picture is still too heavy. */
const WIDTHS = [1920, 1600, 1280, 960, 640];
const QUALITY = 0.82;

/**
 * A picture that a reader chose as a JPEG that a talk's file has room for: it is made smaller until it
 * fits, and keeps nothing of what a camera wrote beside it.
 * @returns a `data:` URL; null where the file is no picture
 */
export async function readPicture(file: Blob): Promise<string | null> {
	const image = await createImageBitmap(file).catch(() => null);
	if (!image) return null;
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d');
	for (const most of WIDTHS) {
		const share = Math.min(1, most / Math.max(image.width, image.height));
		canvas.width = Math.max(1, Math.round(image.width * share));
		canvas.height = Math.max(1, Math.round(image.height * share));
		if (!context) return null;
		// a JPEG has no clear ground: what was clear would be black
		context.fillStyle = '#fff';
		context.fillRect(0, 0, canvas.width, canvas.height);
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const url = canvas.toDataURL('image/jpeg', QUALITY);
		if (url.length <= TALK_LIMITS.picture) return url;
	}
	return null;
}
