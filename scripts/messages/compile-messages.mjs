/**
 * Compiles the messages of each language to typed functions, `import { m } from '#messages'`, into
 * `.cache/messages/<language>/`. A build sees those of its own language alone: package.json names
 * the folder of each by a condition (`imports`), English by default.
 *
 * `node scripts/messages/compile-messages.mjs` does so for all languages, where anything changed.
 */
import { compile } from '@inlang/paraglide-js';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogFaults, joinCatalogs, readCatalogs } from './catalogs.mjs';
import { LANGUAGES } from './languages.mjs';

const top = resolve(import.meta.dirname, '../..');
const source = join(top, 'messages');
const target = join(top, '.cache/messages');

/** Installed here; the default of the project's own settings is an address on the web. */
const plugin = './node_modules/@inlang/plugin-message-format/dist/index.js';

/** What Paraglide puts into each message to choose a language, where here there is only one. */
const CHOICE = /^\texperimentalStaticLocale \?\? options\.locale \?\? getLocale\(\)\n/m;
const CHOICE_IMPORT = /^import \{ getLocale, experimentalStaticLocale \} from '[^']+';\n/m;

/**
 * Leaves the choice of a language out of compiled messages: it is a third of their weight.
 * @param {string} folder of the compiled messages
 */
function dropChoice(folder) {
	const isMessage = (/** @type {string} */ name) => name.endsWith('.js') && name !== '_index.js';
	for (const name of readdirSync(folder).filter(isMessage)) {
		const file = join(folder, name);
		const plain = readFileSync(file, 'utf8')
			.replace(CHOICE, '')
			.replace(CHOICE_IMPORT, '')
			.replace(', options = {}) => {', ') => {');
		if (plain.includes('getLocale(')) throw new Error(`${file} still chooses a language`);
		writeFileSync(file, plain);
	}
}

/** @param {string} language @param {string} catalog as JSON */
async function compileLanguage(language, catalog) {
	const folder = join(target, language);
	const project = join(folder, 'project.inlang');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(project, { recursive: true });
	writeFileSync(join(folder, 'catalog.json'), catalog);
	const settings = {
		baseLocale: language,
		locales: [language],
		modules: [`../../../${plugin}`],
		'plugin.inlang.messageFormat': { pathPattern: './catalog.json' }
	};
	writeFileSync(join(project, 'settings.json'), JSON.stringify(settings));
	await compile({
		project,
		outdir: join(folder, 'compiled'),
		strategy: ['baseLocale'],
		emitReadme: false,
		emitGitIgnore: false
	});
	dropChoice(join(folder, 'compiled/messages'));
	writeFileSync(
		join(folder, 'language.js'),
		`/** @typedef {'${LANGUAGES.join("' | '")}'} Language */\nexport const LANGUAGE = /** @type {Language} */ ('${language}');\n`
	);
}

/** Compiles what changed; throws with a sentence for each fault of the catalogs. */
export async function compileMessages() {
	const catalogs = new Map(LANGUAGES.map((language) => [language, readCatalogs(source, language)]));
	const english = /** @type {Map<string, import('./catalogs.mjs').Catalog>} */ (catalogs.get('en'));
	const faults = LANGUAGES.flatMap((language) =>
		catalogFaults(english, catalogs.get(language) ?? new Map(), language)
	);
	if (faults.length > 0) throw new Error(`messages:\n${faults.join('\n')}`);
	const self = readFileSync(import.meta.filename, 'utf8');
	for (const [language, subjects] of catalogs) {
		const catalog = JSON.stringify(joinCatalogs(subjects));
		const stamp = createHash('sha256').update(catalog).update(self).digest('hex');
		const stampFile = join(target, language, 'stamp');
		if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;
		await compileLanguage(language, catalog);
		writeFileSync(stampFile, stamp);
		console.log(`messages: ${language}, ${Object.keys(JSON.parse(catalog)).length} messages`);
	}
}

if (resolve(process.argv[1] ?? '') === import.meta.filename) {
	await compileMessages().catch((error) => {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	});
}
