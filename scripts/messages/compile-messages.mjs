/**
 * Compiles the messages of each language to typed functions, `import { m } from '#messages'`, into
 * `.cache/messages/<language>/`. A build sees only those of its own language: package.json names
 * the folder of each by a condition (`imports`), English by default.
 *
 * `node scripts/messages/compile-messages.mjs` compiles all languages that changed;
 * `… en` for English alone.
 */
import { compileProject, writeOutput } from '@inlang/paraglide-js';
// @ts-expect-error it has no types
import messageFormat from '@inlang/plugin-message-format';
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	promises,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import { findCatalogErrors, joinCatalogs, readCatalogs } from './catalogs.mjs';
import { getLanguageModule, LANGUAGES } from './languages.mjs';

const top = resolve(import.meta.dirname, '../..');
const source = join(top, 'messages');
const target = join(top, '.cache/messages');

/** One exported message with its type, and the type of its inputs, as Paraglide writes them. */
const MESSAGE = /^export const (\w+) = \/\*\* @type \{\(inputs: (\w+)\)[\s\S]*?^\};?$/gm;
const INPUTS = /^\/\*\* @typedef \{(.*)\} (\w+) \*\/$/gm;

/** The plural rules, for the modules with a message that counts. */
const REGISTRY = "import * as registry from '../registry.js';\n";

/**
 * Splits the one module that Paraglide writes into a module for each subject. A module per message
 * made every build and test open thousands of files; one for all would load the texts of every page
 * with the first view.
 * @param {string} folder of the compiled messages
 * @param {string} language
 * @param {Map<string, import('./catalogs.mjs').Catalog>} catalogs by subject
 */
function splitBySubject(folder, language, catalogs) {
	const source = join(folder, `${language}.js`);
	const compiled = readFileSync(source, 'utf8');
	const typeByName = new Map([...compiled.matchAll(INPUTS)].map(([, type, name]) => [name, type]));
	const codeByName = new Map(
		[...compiled.matchAll(MESSAGE)].map(([code, key, inputs = '']) => {
			const type = typeByName.get(inputs);
			// a message without inputs is called without an argument
			const parameter = type === '{}' ? '' : `inputs: ${type}`;
			const typed = code
				.replace(`inputs: ${inputs}`, () => parameter)
				// the joining module cannot export the same type from each module
				.replaceAll('/** @type {LocalizedString} */ ', '')
				.replace('LocalizedString', 'string');
			return [key, typed];
		})
	);
	for (const [subject, messages] of catalogs) {
		const modules = Object.keys(messages).map((key) => {
			const code = codeByName.get(key);
			if (!code) throw new Error(`${source} has no message ${key}`);
			return code;
		});
		const code = modules.join('\n\n') + '\n';
		const header = code.includes('registry.') ? REGISTRY : '';
		writeFileSync(join(folder, `${subject}.js`), header + code);
	}
	const lines = [...catalogs.keys()].map((subject) => `export * from './${subject}.js';\n`);
	writeFileSync(join(folder, '_index.js'), lines.join(''));
	rmSync(source);
}

const PLURAL = 'return new Intl.PluralRules(locale, options).select(Number(input))';
const KEPT_PLURAL = `const key = locale + JSON.stringify(options);
	let rules = pluralRules.get(key);
	if (!rules) pluralRules.set(key, (rules = new Intl.PluralRules(locale, options)));
	return rules.select(Number(input));`;

/**
 * Paraglide creates the plural rules of a language at every message that has one, most of the cost
 * of such a message: this caches them.
 * @param {string} folder of what is compiled
 */
function keepPluralRules(folder) {
	const file = join(folder, 'registry.js');
	const code = readFileSync(file, 'utf8');
	if (!code.includes(PLURAL)) throw new Error(`${file}: unexpected code for plurals`);
	const kept = '/** @type {Map<string, Intl.PluralRules>} */\nconst pluralRules = new Map();\n';
	writeFileSync(file, kept + code.replace(PLURAL, KEPT_PLURAL));
}

/** @typedef {Parameters<typeof compileProject>[0]['project']} Project */

/**
 * What Paraglide compiles: its settings, and its messages in the one form that it asks its database for.
 * Writing them to that database, one at a time, took most of the time of compiling.
 * @param {{ baseLocale: string, locales: string[] }} settings
 * @param {import('./catalogs.mjs').Catalog} catalog @returns {Promise<Project>}
 */
async function readProject(settings, catalog) {
	const content = new TextEncoder().encode(JSON.stringify(catalog));
	const files = [{ locale: settings.baseLocale, content }];
	/** @type {{ bundles: { id: string }[], messages: { bundleId: string }[], variants: { messageBundleId: string }[] }} */
	const imported = await messageFormat.importFiles({ settings, files });
	const messages = new Map(
		imported.messages.map((message) => [
			message.bundleId,
			{ ...message, variants: /** @type {object[]} */ ([]) }
		])
	);
	for (const variant of imported.variants)
		messages.get(variant.messageBundleId)?.variants.push(variant);
	const bundles = imported.bundles.map((bundle) => ({
		...bundle,
		messages: [messages.get(bundle.id)]
	}));
	const db = { selectFrom: () => ({ select: () => ({ execute: async () => bundles }) }) };
	return /** @type {Project} */ (
		/** @type {unknown} */ ({ settings: { get: async () => settings }, db })
	);
}

/**
 * @param {import('./languages.mjs').Language} language
 * @param {Map<string, import('./catalogs.mjs').Catalog>} catalogs by subject
 */
async function compileLanguage(language, catalogs) {
	// not in the folder that a running server reads: it never sees half of the messages
	const folder = join(target, `${language}.new`);
	rmSync(folder, { recursive: true, force: true });
	const settings = { baseLocale: language, locales: [language] };
	const output = await compileProject({
		project: await readProject(settings, joinCatalogs(catalogs)),
		compilerOptions: {
			...{ strategy: ['baseLocale'], outputStructure: 'locale-modules' },
			...{ emitReadme: false, emitGitIgnore: false }
		}
	});
	await writeOutput({ directory: join(folder, 'compiled'), output, fs: promises });
	splitBySubject(join(folder, 'compiled/messages'), language, catalogs);
	keepPluralRules(join(folder, 'compiled'));
	writeFileSync(join(folder, 'language.js'), getLanguageModule(language));
	takeOver(folder, join(target, language));
}

/** Replaces a folder by another; an unchanged file stays, so watchers do not fire. @param {string} from @param {string} to */
function takeOver(from, to) {
	mkdirSync(to, { recursive: true });
	const entries = readdirSync(from, { withFileTypes: true });
	for (const entry of entries) {
		const [made, kept] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) takeOver(made, kept);
		else if (!existsSync(kept) || !readFileSync(kept).equals(readFileSync(made)))
			renameSync(made, kept);
	}
	for (const name of readdirSync(to)) {
		if (!entries.some((entry) => entry.name === name)) rmSync(join(to, name), { recursive: true });
	}
	rmSync(from, { recursive: true });
}

/**
 * Compiles what changed; throws with a sentence for each error of the catalogs.
 * @param {readonly string[]} [languages] to compile
 */
export async function compileMessages(languages = LANGUAGES) {
	const catalogs = new Map(LANGUAGES.map((language) => [language, readCatalogs(source, language)]));
	const english = readCatalogs(source, 'en');
	const errors = LANGUAGES.flatMap((language) =>
		findCatalogErrors(english, catalogs.get(language) ?? new Map(), language)
	);
	if (errors.length > 0) throw new Error(`messages:\n${errors.join('\n')}`);
	const self = readFileSync(import.meta.filename, 'utf8');
	for (const [language, subjects] of catalogs) {
		if (!languages.includes(language)) continue;
		const inputs = JSON.stringify([...subjects]);
		const facts = getLanguageModule(language);
		const stamp = createHash('sha256').update(inputs).update(self).update(facts).digest('hex');
		const stampFile = join(target, language, 'stamp');
		if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;
		await compileLanguage(language, subjects);
		writeFileSync(stampFile, stamp);
		console.log(`messages: ${language}, ${Object.keys(joinCatalogs(subjects)).length} messages`);
	}
}

if (resolve(process.argv[1] ?? '') === import.meta.filename) {
	const named = process.argv.slice(2);
	await compileMessages(named.length > 0 ? named : LANGUAGES).catch((error) => {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	});
}
