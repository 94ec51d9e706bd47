import { escapeXml } from '$lib/picture/image/svg-element';

interface EmbedSize {
	/** `null` takes the available width. */
	widthPx: number | null;
	heightPx: number;
}

/** Fits the title, the legend and the years next to a readable map. */
export const DEFAULT_EMBED_SIZE = { widthPx: 800, heightPx: 600 } as const;

/** A narrower or lower map is unreadable; one larger than any screen is a typo. */
const [LEAST_PX, MOST_PX] = [200, 4000];

/** A width or height as typed; null if it is invalid or out of bounds. */
export function parseSizePx(text: string): number | null {
	const value = Number(text);
	return /^\d{3,4}$/.test(text.trim()) && value >= LEAST_PX && value <= MOST_PX ? value : null;
}

const attribute = (name: string, value: string | number) => `${name}="${escapeXml(String(value))}"`;

/** A frame, for any page that accepts markup. @param url full URL of the page below `/embed` */
export function formatFrame(url: string, title: string, size: EmbedSize): string {
	const parts = [
		attribute('src', url),
		attribute('title', title),
		attribute('width', size.widthPx ?? '100%'),
		attribute('height', size.heightPx),
		'loading="lazy" allowfullscreen style="border:0;max-width:100%"'
	];
	return `<iframe ${parts.join(' ')}></iframe>`;
}

/**
 * The element defined by `soft-power-atlas.js`, as high as its contents; a link replaces it if
 * scripts are off.
 */
export function formatElement(
	{ script, link, full }: { script: string; link: string; full: string },
	title: string,
	size: Pick<EmbedSize, 'widthPx'>
): string {
	const width = size.widthPx === null ? '' : ` style="max-width:${size.widthPx}px"`;
	return [
		`<script async ${attribute('src', script)}></script>`,
		`<soft-power-atlas ${attribute('view', link)}${width}>`,
		`\t<a ${attribute('href', full)}>${escapeXml(title)}</a>`,
		'</soft-power-atlas>'
	].join('\n');
}
