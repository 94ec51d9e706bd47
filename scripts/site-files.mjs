/**
 * Which file of a built site answers a request, and with which headers. Knows the names that
 * SvelteKit's static adapter gives (`2016.html` for `/2016`) and the `.br` and `.gz` beside them.
 */
import { statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { headersOf } from './site-headers.mjs';

/** @type {Record<string, string>} */
const contentTypes = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.geojson': 'application/geo+json; charset=utf-8',
	'.topojson': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.map': 'application/json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.cff': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.ico': 'image/x-icon',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2',
	'.ttf': 'font/ttf',
	'.wasm': 'application/wasm',
	'.pdf': 'application/pdf',
	'.zip': 'application/zip',
	'.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
};

const encodings = /** @type {const} */ ([
	['br', '.br'],
	['gzip', '.gz']
]);

/**
 * @typedef {{ status: number, headers: Record<string, string | number>, file: string | null }} Answer
 * @typedef {{ encodings?: string, knownTags?: string }} Asked the request's Accept-Encoding and If-None-Match
 */

/** @param {string} path @returns {import('node:fs').Stats | null} of a regular file */
function fileStats(path) {
	try {
		const stats = statSync(path, { throwIfNoEntry: false });
		return stats?.isFile() ? stats : null;
	} catch {
		// a name longer than any file's, or one below a file
		return null;
	}
}

/** @param {string} text of a path in a request @returns {string | null} null where it makes no sense */
function decodePath(text) {
	try {
		const path = decodeURIComponent(text);
		return path.includes('\0') || path.includes('\\') ? null : path;
	} catch {
		return null;
	}
}

/** Does the header accept the encoding? `br;q=0` refuses it. @param {string} header @param {string} name */
function accepts(header, name) {
	return header.split(',').some((part) => {
		const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim());
		return coding === name && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
	});
}

/** @param {number} status @param {string} location @returns {Answer} */
function redirect(status, location) {
	return { status, headers: { location, 'cache-control': 'no-cache' }, file: null };
}

/** @param {string} file @param {number} status @param {string} path @param {Asked} asked @returns {Answer} */
function answerWith(file, status, path, asked) {
	const coding = encodings.find(
		([name, extension]) => accepts(asked.encodings ?? '', name) && fileStats(file + extension)
	);
	const sent = coding ? file + coding[1] : file;
	const stats = /** @type {import('node:fs').Stats} */ (fileStats(sent));
	const tag = `W/"${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}"`;
	/** @type {Answer['headers']} */
	const headers = {
		etag: tag,
		vary: 'Accept-Encoding',
		...headersOf(path)
	};
	const known = (asked.knownTags ?? '').split(',').map((known) => known.trim());
	if (status === 200 && known.includes(tag)) return { status: 304, headers, file: null };
	headers['content-type'] = contentTypes[extname(file)] ?? 'application/octet-stream';
	headers['content-length'] = stats.size;
	if (coding) headers['content-encoding'] = coding[0];
	return { status, headers, file: sent };
}

/**
 * In the language of the folder that was asked, where it has one.
 * @param {string} folder @param {Asked} asked @param {string} [path] @returns {Answer}
 */
function notFound(folder, asked, path = '') {
	const [, language = ''] = /^\/(ru|zh|kk)\//.exec(path) ?? [];
	const own = join(folder, language, '404.html');
	const page = fileStats(own) ? own : join(folder, '404.html');
	if (fileStats(page)) return answerWith(page, 404, '', asked);
	return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, file: null };
}

/**
 * @param {string} folder of the built site, absolute
 * @param {string} basePath '' or like `/atlas`: the part of every address before the site's own
 * @param {string} url as in the request line
 * @param {Asked} [asked]
 * @returns {Answer}
 */
export function findAnswer(folder, basePath, url, asked = {}) {
	const [rawPath = '', ...queryParts] = url.split('?');
	const query = queryParts.length > 0 ? `?${queryParts.join('?')}` : '';
	// one slash in front: `//host/x` in a redirect would lead to another host
	const whole = decodePath(`/${rawPath.replace(/^\/+/, '')}`);
	// a reader of a mangled address gets a page, not an empty window
	if (whole === null) return { ...notFound(folder, asked), status: 400 };
	if (basePath && whole === basePath) return redirect(308, `${basePath}/${query}`);
	if (!whole.startsWith(`${basePath}/`)) return notFound(folder, asked);

	const path = whole.slice(basePath.length);
	const target = resolve(folder, `.${path}`);
	if (target !== folder && !target.startsWith(folder + sep)) return notFound(folder, asked);

	if (path.endsWith('/')) {
		const index = join(target, 'index.html');
		if (fileStats(index)) return answerWith(index, 200, path, asked);
		// pages link to their files relatively, so that only the address without the slash works
		const bare = basePath + encodeURI(path.replace(/\/+$/, ''));
		return path !== '/' && fileStats(`${target}.html`)
			? redirect(308, bare + query)
			: notFound(folder, asked, path);
	}
	for (const candidate of [target, `${target}.html`]) {
		if (fileStats(candidate)) return answerWith(candidate, 200, path, asked);
	}
	return fileStats(join(target, 'index.html'))
		? redirect(308, `${basePath}${encodeURI(path)}/${query}`)
		: notFound(folder, asked, path);
}
