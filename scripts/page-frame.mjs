/** The frame of every page, `src/app.html`, without comments and indentation. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { minifySync } from 'vite';
import { LANGUAGES } from './messages/languages.mjs';

/** From the top of the repository. */
export const PAGE_FRAME = '.cache/app.html';

/** Minifies scripts and removes indentation. @param {string} html */
export function trimFrame(html) {
	return html
		.replace(/<script>([\s\S]*?)<\/script>/g, (_, script) => {
			const { code, errors } = minifySync('app.html.js', script);
			if (errors.length > 0) throw new Error(`a script of src/app.html: ${errors[0]?.message}`);
			return `<script>${code}</script>`;
		})
		.replace(/^\t+/gm, '');
}

/** Writes the lean frame, which SvelteKit reads; the policy of the pages has the hashes of its scripts. */
export function writePageFrame() {
	const source = readFileSync('src/app.html', 'utf8');
	const frame = trimFrame(source.replace('%atlas.languages%', LANGUAGES.join(' ')));
	// two languages may be built at the same time, and neither may read a partly written file
	if (!existsSync(PAGE_FRAME) || readFileSync(PAGE_FRAME, 'utf8') !== frame) {
		mkdirSync(dirname(PAGE_FRAME), { recursive: true });
		const written = `${PAGE_FRAME}.${process.pid}`;
		writeFileSync(written, frame);
		renameSync(written, PAGE_FRAME);
	}
	return frame;
}
