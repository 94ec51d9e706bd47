import { HEIGHT_MESSAGE, type HeightMessage } from '../core/link/embed-messages';

/** A readable map is half as high as wide, within these limits. */
const MAP_SHARE = 0.5;
const [LEAST_MAP_PX, MOST_MAP_PX] = [272, 560];

/**
 * Reports the height that the frame needs to the embedding page: a map in proportion to the width and
 * the elements above and below it. Call in an effect. @returns a function that stops it
 */
export function reportHeight(words: readonly HTMLElement[]): () => void {
	if (window.parent === window) return () => undefined;
	let reported = 0;
	const report = () => {
		const mapPx = Math.min(MOST_MAP_PX, Math.max(LEAST_MAP_PX, innerWidth * MAP_SHARE));
		const wordsPx = words.reduce((sum, each) => sum + each.offsetHeight, 0);
		const heightPx = Math.ceil(mapPx + wordsPx);
		if (heightPx === reported) return;
		reported = heightPx;
		const message: HeightMessage = { type: HEIGHT_MESSAGE, heightPx };
		window.parent.postMessage(message, '*');
	};
	const observer = new ResizeObserver(report);
	words.forEach((each) => observer.observe(each));
	return () => observer.disconnect();
}
