/** One rule of a `_headers` file: a path, with `*` at its end for all below, and the headers that it sets or removes. */
interface HeaderRule {
	readonly path: string;
	readonly set: readonly (readonly [name: string, value: string])[];
	readonly detached: readonly string[];
}

/** Reads a `_headers` file as static hosts do. */
export function parseHeadersFile(text: string): HeaderRule[] {
	const rules: { path: string; set: [string, string][]; detached: string[] }[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		if (!/^\s/.test(line)) {
			rules.push({ path: line.trim(), set: [], detached: [] });
			continue;
		}
		const rule = rules.at(-1);
		const [, detached] = /^\s+! (\S+)$/.exec(line) ?? [];
		const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
		if (rule && detached) rule.detached.push(detached.toLowerCase());
		else if (rule && name && value) rule.set.push([name.toLowerCase(), value]);
		else throw new Error(`static/_headers: cannot read «${line}»`);
	}
	return rules;
}

/** The headers that the rules give to a path; later rules override earlier ones. */
export function computeHeaders(rules: readonly HeaderRule[], path: string): Record<string, string> {
	const headers = new Map<string, string>();
	for (const rule of rules) {
		const fits = rule.path.endsWith('*')
			? path.startsWith(rule.path.slice(0, -1))
			: path === rule.path;
		if (!fits) continue;
		for (const name of rule.detached) headers.delete(name);
		for (const [name, value] of rule.set) {
			const before = headers.get(name);
			headers.set(name, before ? `${before}, ${value}` : value);
		}
	}
	return Object.fromEntries(headers);
}
