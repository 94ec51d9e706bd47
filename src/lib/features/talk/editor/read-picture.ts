import { TALK_LIMITS } from '../user-talk-schema';

/** Tried in turn until the picture is small enough; the first is that of a projector. */
const WIDTHS = [1920, 1600, 1280, 960, 640];
const QUALITY = 0.82;

/**
 * Converts a picture to a JPEG small enough for the file of a talk, without the camera's metadata.
 * @returns a `data:` URL; null if the file is not a picture
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
		// a JPEG has no transparency: it would become black
		context.fillStyle = '#fff';
		context.fillRect(0, 0, canvas.width, canvas.height);
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const url = canvas.toDataURL('image/jpeg', QUALITY);
		if (url.length <= TALK_LIMITS.picture) return url;
	}
	return null;
}
