/** The markup that puts a map into another page, as its author pastes it. */

export interface EmbedSize {
	/** `null` takes the room there is. */
	widthPx: number | null;
	heightPx: number;
}

/** Room for the title, the legend and the years beside a map that can be read. */
export const DEFAULT_EMBED_SIZE = { widthPx: 800, heightPx: 600 } as const;

/** A map that is narrower or lower cannot be read; larger than any screen is a slip of the key. */
const [LEAST_PX, MOST_PX] = [200, 4000];

/** A width or height as it is typed; null where it is none, or out of bounds. */
export function parseSizePx(text: string): number | null {
	const value = Number(text);
	return /^\d{3,4}$/.test(text.trim()) && value >= LEAST_PX && value <= MOST_PX ? value : null;
}

const SIGNS: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'"': '&quot;',
	'<': '&lt;',
	'>': '&gt;'
};
const escapeText = (text: string) => text.replace(/[&"<>]/g, (sign) => SIGNS[sign] ?? sign);

const attribute = (name: string, value: string | number) =>
	`${name}="${escapeText(String(value))}"`;

/** A frame, for any page that takes markup. @param address whole, of the page below `/embed` */
export function formatFrame(address: string, title: string, size: EmbedSize): string {
	const parts = [
		attribute('src', address),
		attribute('title', title),
		attribute('width', size.widthPx ?? '100%'),
		attribute('height', size.heightPx),
		'loading="lazy" allowfullscreen style="border:0;max-width:100%"'
	];
	return `<iframe ${parts.join(' ')}></iframe>`;
}

/** The element that `soft-power-atlas.js` defines, as high as what it shows; a link stands in its place where no script runs. */
export function formatElement(
	{ script, link, full }: { script: string; link: string; full: string },
	title: string,
	size: Pick<EmbedSize, 'widthPx'>
): string {
	const width = size.widthPx === null ? '' : ` style="max-width:${size.widthPx}px"`;
	return [
		`<script async ${attribute('src', script)}></script>`,
		`<soft-power-atlas ${attribute('view', link)}${width}>`,
		`\t<a ${attribute('href', full)}>${escapeText(title)}</a>`,
		'</soft-power-atlas>'
	].join('\n');
}
