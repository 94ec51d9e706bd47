/** Puts the files that stand beside the built shell into it, so that one HTML file is all there is. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'fflate';

/** Folders of the site that the atlas reads from while it runs. */
const FOLDERS = ['data', 'fonts', 'geo', 'picture', 'views'];
/** Where the shell takes up what is put into it. */
const BODY = /<body[^>]*>/;
/** Tables under an edition's own address, which hold what the newest have: for links from elsewhere. */
const OF_AN_EDITION = /^data\/\d{4}-\d{2}/;
/** What only a site can offer: to be installed. */
const OF_A_SITE = /\s*<(link rel="(manifest|apple-touch-icon)"|meta name="site")[^>]*>/g;
const ICON = /href="\/favicon\.svg"/;

/** SvelteKit does not start at an address that cannot be decoded. */
const ADDRESS_GUARD =
	"<script>try { decodeURIComponent(location.hash) } catch { history.replaceState(null, '', '#/') }</script>";

/** Media types, and whether the browser should unpack the file before it is used. */
const KINDS = /** @type {Record<string, { type: string, isPacked: boolean }>} */ ({
	'.csv': { type: 'text/csv', isPacked: true },
	'.json': { type: 'application/json', isPacked: true },
	'.svg': { type: 'image/svg+xml', isPacked: true },
	'.webp': { type: 'image/webp', isPacked: false },
	'.woff2': { type: 'font/woff2', isPacked: false },
	'.zip': { type: 'application/zip', isPacked: false }
});

/** @param {string} folder @param {string} path within it @returns {string[]} files, sorted */
function filesBelow(folder, path) {
	if (!statSync(join(folder, path)).isDirectory()) return [path];
	return readdirSync(join(folder, path))
		.sort()
		.flatMap((name) => filesBelow(folder, `${path}/${name}`));
}

/** A file as an element that `src/lib/core/site/embedded.ts` reads. @param {string} path @param {Uint8Array} bytes */
export function formatFile(path, bytes) {
	const kind = KINDS[extname(path)];
	if (!kind) throw new Error(`${path}: files of this kind are not known: add it to KINDS`);
	const { type, isPacked } = kind;
	// no time stamp: the same file gives the same bytes
	const kept = isPacked ? gzipSync(bytes, { level: 9, mtime: 0 }) : bytes;
	const coding = isPacked ? ' data-coding="gzip"' : '';
	const text = Buffer.from(kept).toString('base64');
	return `<script type="text/plain" data-file="${path}" data-type="${type}"${coding}>${text}</script>`;
}

/** The script that starts the atlas, as SvelteKit writes it: most of the file's weight. */
const START = /<script>(\s*\{\s*__sveltekit_[^]*?)<\/script>/;

/** Unpacks the start and runs it in its own place. Plain: nothing is loaded yet. */
const UNPACK = `{
	const packed = document.currentScript.previousElementSibling;
	const home = packed.parentElement;
	const run = (code) => {
		const script = document.createElement('script');
		script.textContent = code;
		packed.replaceWith(script);
	};
	(async () => {
		const { body } = await fetch('data:;base64,' + packed.textContent);
		run(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text());
	})().catch(() => {
		home.textContent = 'This browser is too old for this copy of the atlas: open it in a current one.';
	});
}`;

/** @param {string} html @returns {string} with its start packed, a third of its size */
function packStart(html) {
	const code = START.exec(html)?.[1];
	if (code === undefined) throw new Error(`the built shell has no ${START}`);
	const packed = Buffer.from(gzipSync(Buffer.from(code), { level: 9, mtime: 0 })).toString(
		'base64'
	);
	const scripts = `<script type="text/plain">${packed}</script><script>${UNPACK}</script>`;
	return html.replace(START, () => scripts);
}

/** `replace` that cannot miss. @param {string} html @param {RegExp} place @param {string} text */
function put(html, place, text) {
	if (!place.test(html)) throw new Error(`the built shell has no ${place}`);
	return html.replace(place, () => text);
}

/**
 * The whole atlas as one HTML text.
 * @param {string} shellFolder with `index.html` and the files beside it
 * @param {string} [words] a sentence for browsers that run no scripts
 */
export function embedFiles(shellFolder, words = 'This copy of the atlas needs JavaScript.') {
	const read = (/** @type {string} */ path) => readFileSync(join(shellFolder, path));
	const shell = read('index.html').toString().replace(OF_A_SITE, '');
	const body = BODY.exec(shell)?.[0] ?? '';
	const ground = read('picture/base.svg').toString();
	const parts = [
		body,
		`<noscript>${words}</noscript>`,
		ADDRESS_GUARD,
		// drawn nowhere by itself; static maps use it
		put(ground, /<svg /, '<svg width="0" height="0" style="position:absolute" aria-hidden="true" '),
		...FOLDERS.flatMap((folder) => filesBelow(shellFolder, folder))
			.filter((path) => !path.endsWith('.md') && !OF_AN_EDITION.test(path))
			.map((path) => formatFile(path, read(path)))
	];
	const icon = `data:image/svg+xml;base64,${read('favicon.svg').toString('base64')}`;
	return put(put(packStart(shell), ICON, `href="${icon}"`), BODY, parts.join('\n'));
}
