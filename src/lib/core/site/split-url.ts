/** The parts of a URL within the atlas: `/2016/kazakhstan`, `?focus=students`, `#figures`. */
export interface PathParts {
	/** With a leading slash and without the folder of the site. */
	path: string;
	/** With its question mark, or empty. */
	query: string;
	/** With its `#`, or empty. */
	anchor: string;
}

/** A URL, or `location`. */
export type UrlParts = Pick<URL, 'pathname' | 'search' | 'hash'>;

/** A path without the folder of the site, `base` (`''` or `/atlas`). */
export function getPathWithin(base: string, pathname: string): string {
	return pathname.startsWith(base) ? pathname.slice(base.length) || '/' : pathname;
}

/**
 * A URL, or a link within the atlas, with an edition of the data, or without one for null. In a
 * portable copy this changes the link after `#/`.
 */
export function withEdition(url: string, edition: string | null): string {
	const [, file = '', rest = ''] = /^([^]*?#(?=\/))?([^]*)$/.exec(url) ?? [];
	const [, page = '', anchor = ''] = /^([^#]*)([^]*)$/.exec(rest) ?? [];
	const [path = '', ...query] = page.split('?');
	const parts = query
		.join('?')
		.split('&')
		.filter((part) => part !== '' && !part.startsWith('edition='));
	if (edition !== null) parts.push(`edition=${edition}`);
	return `${file}${path}${parts.length > 0 ? `?${parts.join('&')}` : ''}${anchor}`;
}

/** The page of a URL by its path. */
export function splitPath({ pathname, search, hash }: UrlParts, base: string): PathParts {
	return { path: getPathWithin(base, pathname), query: search, anchor: hash };
}

/** The page of a URL by its hash: `file:///talk.html#/2016?focus=students`. A second `#` is an anchor. */
export function splitHash({ hash }: Pick<UrlParts, 'hash'>): PathParts {
	const [, page = '', anchor = ''] = hash.split('#');
	const start = page.indexOf('?');
	const path = start === -1 ? page : page.slice(0, start);
	return {
		path: path || '/',
		query: start === -1 ? '' : page.slice(start),
		anchor: anchor && `#${anchor}`
	};
}
