/**
 * Builds the tables in the other languages, each with its own messages, after
 * `data/build/main.ts` has built them in English. `--languages ru,kk` builds only those.
 */
import { parseArgs } from 'node:util';
import { run } from '../steps.mjs';
import { LANGUAGES } from './languages.mjs';

/** Each keeps one core busy. */
const AT_ONCE = 2;

const { values } = parseArgs({
	options: {
		languages: { type: 'string', default: LANGUAGES.join(',') }
	}
});
const requested = values.languages.split(',');
const unknown = requested.filter((each) => !LANGUAGES.some((language) => language === each));
if (unknown.length > 0) {
	console.error(
		`data: there is no language ${unknown.join(', ')}; the languages are ${LANGUAGES.join(', ')}`
	);
	process.exit(1);
}

const waiting = LANGUAGES.filter((each) => each !== 'en' && requested.includes(each)).values();
await Promise.all(
	Array.from({ length: AT_ONCE }, async () => {
		for (const language of waiting) {
			const program = ['--import', 'tsx', 'data/build/languages/main.ts'];
			const command = [process.execPath, `--conditions=${language}`, ...program];
			const code = await run(command);
			if (code !== 0) process.exit(code);
		}
	})
);
