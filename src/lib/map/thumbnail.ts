import type { Map as LibreMap } from 'maplibre-gl';

const QUALITY = 0.8;

function draw(canvas: HTMLCanvasElement, widthPx: number): Promise<Blob | null> {
	const small = document.createElement('canvas');
	small.width = widthPx;
	small.height = Math.round((widthPx * canvas.height) / Math.max(1, canvas.width));
	small.getContext('2d')?.drawImage(canvas, 0, 0, small.width, small.height);
	return new Promise((resolve) => small.toBlob(resolve, 'image/jpeg', QUALITY));
}

/**
 * A small JPEG of the map once it is idle, without the labels over it. It never settles while the
 * window is hidden, because nothing is drawn then.
 */
export function takeThumbnail(map: LibreMap, widthPx: number): Promise<Blob | null> {
	return new Promise((resolve) => {
		// a drawing can only be read within its own frame
		const take = () => {
			map.once('render', () => resolve(draw(map.getCanvas(), widthPx)));
			map.triggerRepaint();
		};
		if (map.isMoving()) map.once('moveend', take);
		else take();
	});
}
