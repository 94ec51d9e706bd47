/** Which messages a module of the atlas needs, for grouping scripts. */

/** @typedef {import('../chunks.mjs').FindModule} FindModule */

/** All messages, which a module imports as `m`; and those of one subject. */
const MESSAGES = /\/compiled\/messages\.js$/;
const SUBJECT = /\/compiled\/messages\/[^_][^/]*\.js$/;

/** Whether a module has the messages of one subject. @param {string} id */
export const isSubject = (id) => SUBJECT.test(id);

/**
 * The messages that a module needs are those that it names: the module that it imports only exports
 * those of all subjects, and pages would load the texts of every other page.
 * @param {readonly string[]} ids of all modules @param {FindModule} find @returns {FindModule}
 */
export function groupMessagesByName(ids, find) {
	/** @type {Map<string, string>} */
	const subjects = new Map();
	for (const id of ids.filter(isSubject)) {
		for (const [, key = ''] of (find(id)?.code ?? '').matchAll(/export const (\w+)/g))
			subjects.set(key, id);
	}
	/** @param {string} id */
	const readFacts = (id) => {
		const facts = find(id);
		if (!facts) return null;
		const { importedIds, dynamicallyImportedIds, isEntry } = facts;
		const plain = { importedIds, dynamicallyImportedIds, isEntry };
		if (!importedIds.some((each) => MESSAGES.test(each)))
			return {
				...plain,
				get code() {
					return facts.code;
				}
			};
		const { code } = facts;
		const named = [...(code ?? '').matchAll(/\bm\.(\w+)/g)];
		const needed = new Set(named.flatMap(([, key = '']) => subjects.get(key) ?? []));
		const others = importedIds.filter((each) => !MESSAGES.test(each));
		return { ...plain, code, importedIds: [...others, ...needed] };
	};
	// asking the bundler each time took a tenth of a build
	/** @type {Map<string, ReturnType<typeof readFacts>>} */
	const known = new Map();
	return (id) => {
		const facts = known.get(id) ?? readFacts(id);
		known.set(id, facts);
		return facts;
	};
}
