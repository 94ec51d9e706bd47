import { m } from '#messages';
import { DEFAULT_EMBED_SIZE, formatFrame } from '$lib/features/share/embed-code';
import type { CountryCode } from '$lib/core/domain/countries';
import { formatPath } from '$lib/core/link/link';
import { describePlace } from '$lib/features/shell/page-copy';

/** A day: figures and texts may change with any build. */
const CACHE_SECONDS = 86_400;
const PICTURE = { widthPx: 1200, heightPx: 630 };

export function describeMapPage(
	year: number,
	country: CountryCode | null
): [path: string, title: string] {
	return [formatPath({ year, country }), describePlace(year, country)];
}

/**
 * The oEmbed response of a page (oembed.com, version 1.0, `rich`).
 * @param site the atlas's own URL in this language without a trailing slash
 * @param page its path, which is that of its frame below `/embed`, and its title
 */
export function describeOembed(site: string, [path, name]: readonly [path: string, name: string]) {
	const title = `${name} · ${m.header_site_name()}`;
	const { widthPx, heightPx } = DEFAULT_EMBED_SIZE;
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: m.header_site_name(),
		provider_url: `${site}/`,
		cache_age: CACHE_SECONDS,
		thumbnail_url: `${site}/previews${path}.png`,
		thumbnail_width: PICTURE.widthPx,
		thumbnail_height: PICTURE.heightPx,
		width: widthPx,
		height: heightPx,
		html: formatFrame(`${site}/embed${path}`, title, DEFAULT_EMBED_SIZE)
	};
}
