/** Builds the tables in every other language, each under the condition that picks its messages. */
import { run } from '../steps.mjs';
import { LANGUAGES } from './languages.mjs';

for (const language of LANGUAGES.filter((each) => each !== 'en')) {
	const program = ['--import', 'tsx', 'data/build/languages/main.ts', ...process.argv.slice(2)];
	const code = await run([process.execPath, `--conditions=${language}`, ...program]);
	if (code !== 0) process.exit(code);
}
