import { LANGUAGE } from '#language';
import { assetUrl, fetchAsset } from './assets';

interface Slice {
	url: string;
	'unicode-range': string[];
}

/** The map's faces that hold the slices, by weight. */
const FACES = { 400: 'Source Sans 3 Regular', 600: 'Source Sans 3 SemiBold' } as const;
const FAMILY = 'Noto Sans SC';

let isAdded = false;

/**
 * Lets the page set the atlas's Chinese names in the map's own face, where the reader's system has
 * none. A slice is fetched only when a letter of it is shown. Without it names fall back to the
 * system's, so a failure is no trouble of the reader's.
 */
export async function addChineseFont(): Promise<void> {
	// pages in Chinese have their letters in their styles
	if (isAdded || LANGUAGE === 'zh') return;
	isAdded = true;
	try {
		const response = await fetchAsset('fonts/font-faces.json');
		const faces = (await response.json()) as Record<string, Slice[]>;
		for (const [weight, face] of Object.entries(FACES)) {
			for (const { url, 'unicode-range': ranges } of faces[face] ?? []) {
				if (!url.startsWith('noto-sans-sc')) continue;
				const source = `url("${assetUrl(`fonts/${url}`)}")`;
				document.fonts.add(
					new FontFace(FAMILY, source, { weight, unicodeRange: ranges.join(', ') })
				);
			}
		}
	} catch {
		isAdded = false;
	}
}
