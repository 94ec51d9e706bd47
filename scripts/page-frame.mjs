/** The frame of every page, `src/app.html`, without what only those read who edit it. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { minifySync } from 'vite';
import { LANGUAGES } from './messages/languages.mjs';

/** From the top of the repository. */
export const PAGE_FRAME = '.cache/app.html';

/** Scripts as a bundle has them, and no space that lines are set in by. @param {string} html */
export function leanFrame(html) {
	return html
		.replace(/<script>([\s\S]*?)<\/script>/g, (_, script) => {
			const { code, errors } = minifySync('app.html.js', script);
			if (errors.length > 0) throw new Error(`a script of src/app.html: ${errors[0]?.message}`);
			return `<script>${code}</script>`;
		})
		.replace(/^\t+/gm, '');
}

/** Writes the lean frame; SvelteKit reads it, and the policy of the pages names its scripts. */
export function writePageFrame() {
	const source = readFileSync('src/app.html', 'utf8');
	const frame = leanFrame(source.replace('%atlas.languages%', LANGUAGES.join(' ')));
	// two languages may be built at once, and neither may read what the other has half written
	if (!existsSync(PAGE_FRAME) || readFileSync(PAGE_FRAME, 'utf8') !== frame) {
		mkdirSync(dirname(PAGE_FRAME), { recursive: true });
		const written = `${PAGE_FRAME}.${process.pid}`;
		writeFileSync(written, frame);
		renameSync(written, PAGE_FRAME);
	}
	return frame;
}
