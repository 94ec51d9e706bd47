/**
 * Reads the catalogs of messages: `messages/<language>.json`, a section for each subject, in the
 * message format of Paraglide. Every language must have every message of English, with the same
 * inputs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {string | { match?: Record<string, string>, declarations?: string[] }[]} Message */
/** @typedef {Record<string, Message>} Catalog */

/**
 * @param {string} folder of all languages
 * @param {string} language
 * @returns {Map<string, Catalog>} the sections of the language, by name
 */
export function readCatalogs(folder, language) {
	const path = join(folder, `${language}.json`);
	try {
		return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8'))));
	} catch (error) {
		throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, {
			cause: error
		});
	}
}

/** The texts of a message, one per form. @param {Message} message @returns {string[]} */
export function listForms(message) {
	if (typeof message === 'string') return [message];
	return message.flatMap(({ match = {} }) => Object.values(match));
}

/** Names of the inputs of a message, sorted. @param {Message} message @returns {string[]} */
export function listInputs(message) {
	const names = new Set();
	for (const form of listForms(message)) {
		for (const [, name] of form.matchAll(/\{(\w+)\}/g)) names.add(name);
	}
	if (typeof message !== 'string') {
		for (const { declarations = [] } of message) {
			for (const declaration of declarations) {
				const [, name] = /^input (\w+)/.exec(declaration) ?? [];
				if (name) names.add(name);
			}
		}
	}
	return [...names].sort();
}

/**
 * Differences of a language's catalogs from the English ones, a sentence each.
 * @param {Map<string, Catalog>} english @param {Map<string, Catalog>} other @param {string} language
 */
export function findCatalogErrors(english, other, language) {
	/** @type {string[]} */
	const errors = [];
	for (const [subject, messages] of english) {
		const translated = other.get(subject);
		const place = `messages/${language}.json, ${subject}`;
		if (!translated) {
			errors.push(`${place} is missing`);
			continue;
		}
		for (const [key, message] of Object.entries(messages)) {
			const words = translated[key];
			if (words === undefined) errors.push(`${place}: ${key} is missing`);
			else if (listInputs(words).join() !== listInputs(message).join()) {
				errors.push(
					`${place}: ${key} has the inputs ${listInputs(words).join(', ') || 'none'}, English has ${listInputs(message).join(', ') || 'none'}`
				);
			}
		}
		for (const key of Object.keys(translated)) {
			if (!(key in messages)) errors.push(`${place}: ${key} has no English message`);
		}
	}
	for (const subject of other.keys()) {
		if (!english.has(subject))
			errors.push(`messages/${language}.json, ${subject}: no such section in English`);
	}
	return errors;
}

/** One catalog of all subjects. @param {Map<string, Catalog>} catalogs @returns {Catalog} */
export function joinCatalogs(catalogs) {
	/** @type {Catalog} */
	const all = {};
	for (const [subject, messages] of catalogs) {
		for (const [key, message] of Object.entries(messages)) {
			if (key in all)
				throw new Error(`two messages have the key ${key}, one in the section ${subject}`);
			all[key] = message;
		}
	}
	return all;
}
