import { m } from '#messages';
import { DEFAULT_EMBED_SIZE, formatFrame } from '$lib/features/share/embed-code';

/** A day: figures and texts may change with any build. */
const CACHE_SECONDS = 86_400;
const PICTURE = { widthPx: 1200, heightPx: 630 };

/** A page as other sites show it. */
export interface OembedPage {
	path: string;
	/** Without the site's. */
	name: string;
	/** Whether the same path below `/embed` is its frame. */
	isFramed: boolean;
}

const getFile = (path: string) => (path === '/' ? '/index' : path);

/** Where the description of a page is, within the atlas. */
export const getOembedPath = (path: string): string => `/oembed${getFile(path)}.json`;

/**
 * The oEmbed response of a page (oembed.com, version 1.0): `rich` with its frame, else a `link`.
 * @param site the atlas's own URL in this language without a trailing slash
 */
export function describeOembed(site: string, { path, name, isFramed }: OembedPage) {
	const title = `${name} · ${m.header_site_name()}`;
	const { widthPx, heightPx } = DEFAULT_EMBED_SIZE;
	const frame = `${site}/embed${path === '/' ? '' : path}`;
	return {
		version: '1.0',
		type: isFramed ? 'rich' : 'link',
		title,
		provider_name: m.header_site_name(),
		provider_url: `${site}/`,
		cache_age: CACHE_SECONDS,
		thumbnail_url: `${site}/previews${getFile(path)}.png`,
		thumbnail_width: PICTURE.widthPx,
		thumbnail_height: PICTURE.heightPx,
		...(isFramed && {
			width: widthPx,
			height: heightPx,
			html: formatFrame(frame, title, DEFAULT_EMBED_SIZE)
		})
	};
}
