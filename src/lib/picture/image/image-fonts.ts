/** A slice of a font, as in a style sheet. */
export interface ImageFace {
	family: 'Source Serif 4' | 'Source Sans 3' | 'Noto Sans SC';
	weight: 300 | 400 | 600;
	style: 'normal' | 'italic';
	/** `U+4E00`, `U+0400-045F`; empty contains everything. */
	ranges: readonly string[];
	url: string;
}

/** Whether one of `U+4E00`, `U+4E00-4E10` contains the character. */
export function rangesHold(ranges: readonly string[], sign: string): boolean {
	const code = sign.codePointAt(0) ?? 0;
	return ranges.some((range) => {
		const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
		return code >= parseInt(first, 16) && code <= parseInt(last, 16);
	});
}

export function listCharacters(svg: string): string[] {
	const written = svg.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]*>/g, '');
	return [...new Set(written)].sort();
}

/** The slices that contain any of the characters: an image embeds no others. */
export function selectNeededFaces(
	faces: readonly ImageFace[],
	signs: readonly string[]
): ImageFace[] {
	return faces.filter(
		({ ranges }) => ranges.length === 0 || signs.some((sign) => rangesHold(ranges, sign))
	);
}

/** Rules with embedded fonts: an image looks the same everywhere. */
export function formatFaceRules(faces: readonly (ImageFace & { dataUri: string })[]): string {
	return faces
		.map(({ family, weight, style, ranges, dataUri }) => {
			const range = ranges.length === 0 ? '' : `;unicode-range:${ranges.join(',')}`;
			return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(${dataUri}) format('woff2')${range}}`;
		})
		.join('');
}
