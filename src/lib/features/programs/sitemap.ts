import { LANGUAGES } from '$lib/core/domain/languages';
import { getPublicUrl } from '$lib/core/site/urls';
import { escapeXml } from '$lib/picture/image/svg-element';

/**
 * A sitemap (sitemaps.org) of every page in every language; each names its translations, as search
 * engines ask.
 * @param url of the file @param paths of pages within the atlas
 */
export function formatSitemap(url: URL, paths: readonly string[]): string {
	const urls = paths.flatMap((path) => {
		const links = [...LANGUAGES, 'x-default' as const].map((code) => {
			const own = escapeXml(getPublicUrl(url, code === 'x-default' ? 'en' : code, path));
			return `\t\t<xhtml:link rel="alternate" hreflang="${code}" href="${own}"/>\n`;
		});
		return LANGUAGES.map((language) => {
			const own = escapeXml(getPublicUrl(url, language, path));
			return `\t<url>\n\t\t<loc>${own}</loc>\n${links.join('')}\t</url>\n`;
		});
	});
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		`${urls.join('')}</urlset>\n`
	].join('\n');
}

/** Every page may be read and indexed; frames say themselves that they are none. */
export const formatRobots = (site: string): string =>
	`User-agent: *\nDisallow:\n\nSitemap: ${site}/sitemap.xml\n`;
