import { LANGUAGES, type Language } from '$lib/core/domain/languages';
import { escapeXml } from '$lib/picture/image/svg-element';

/** The public URL of a page in a language. */
const getPageUrl = (site: string, language: Language, path: string) =>
	site + (language === 'en' ? '' : `/${language}`) + path;

/**
 * A sitemap (sitemaps.org) of every page in every language; each names its translations, as search
 * engines ask.
 * @param site the public URL of the atlas @param paths of pages within the atlas
 */
export function formatSitemap(site: string, paths: readonly string[]): string {
	const urls = paths.flatMap((path) => {
		const links = [...LANGUAGES, 'x-default' as const].map((code) => {
			const url = getPageUrl(site, code === 'x-default' ? 'en' : code, path);
			return `\t\t<xhtml:link rel="alternate" hreflang="${code}" href="${escapeXml(url)}"/>\n`;
		});
		return LANGUAGES.map((language) => {
			const own = escapeXml(getPageUrl(site, language, path));
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
