/** The parts of a URL within the atlas: `/2016/kazakhstan`, `?focus=students`, `#figures`. */
export interface PathParts {
	/** Begins with a slash; never holds the folder that the atlas is served from. */
	path: string;
	/** With its question mark, or empty. */
	query: string;
	/** With its `#`, or empty. */
	anchor: string;
}

/** What a browser knows of a URL: a URL, or `location`. */
export type UrlParts = Pick<URL, 'pathname' | 'search' | 'hash'>;

/** A path without the folder that the atlas is served from, `base` (`''` or `/atlas`). */
export function pathWithin(base: string, pathname: string): string {
	return pathname.startsWith(base) ? pathname.slice(base.length) || '/' : pathname;
}

/**
 * A URL, or a link within the atlas, that pins an edition of the data; with null one that
 * follows the newest. Of a portable copy the link behind the `#/` is meant.
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

/** The page of a URL whose path says it. */
export function splitPath({ pathname, search, hash }: UrlParts, base: string): PathParts {
	return { path: pathWithin(base, pathname), query: search, anchor: hash };
}

/**
 * The page of a URL that says it behind its `#`, as `file:///talk.html#/2016?focus=students`
 * does. A second `#` leads to a place within the page.
 */
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
