import type { ArrayPart, Json, TablePatch } from '../../../src/lib/core/data/table-patch';

type JsonObject = Readonly<Record<string, Json>>;

const isObject = (value: Json | undefined): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const sizeOf = (value: unknown) => JSON.stringify(value).length;

/** Identifies an item across changes: its id, else its position. */
const idOf = (item: Json): Json | undefined => (isObject(item) ? item['id'] : undefined);

function diffArrays(base: readonly Json[], target: readonly Json[]): TablePatch {
	const texts = base.map((item) => JSON.stringify(item));
	const places = new Map<string, number>();
	texts.forEach((text, at) => places.has(text) || places.set(text, at));
	const byId = new Map(base.map((item, at) => [idOf(item), at]));
	const parts: ArrayPart[] = [];
	/** The next index of the old array if nothing had changed. */
	let next = 0;

	function keep(at: number): void {
		const last = parts.at(-1);
		if (last && 'r' in last && last.r[0] + last.r[1] === at) {
			parts[parts.length - 1] = { r: [last.r[0], last.r[1] + 1] };
		} else parts.push({ r: [at, 1] });
		next = at + 1;
	}

	function add(item: Json): void {
		const last = parts.at(-1);
		if (last && 'v' in last) parts[parts.length - 1] = { v: [...last.v, item] };
		else parts.push({ v: [item] });
	}

	for (const item of target) {
		const text = JSON.stringify(item);
		const at = texts[next] === text ? next : places.get(text);
		if (at !== undefined) {
			keep(at);
			continue;
		}
		const id = idOf(item);
		const before = id === undefined ? next : byId.get(id);
		const old = before === undefined ? undefined : base[before];
		const patch = old === undefined ? null : diffTables(old, item);
		if (before === undefined || patch === null || sizeOf(patch) >= text.length) add(item);
		else {
			parts.push({ c: [before, patch] });
			next = before + 1;
		}
	}
	return { a: parts };
}

function diffObjects(base: JsonObject, target: JsonObject): TablePatch {
	const gone = Object.keys(base).filter((key) => !Object.hasOwn(target, key));
	const changed = Object.entries(target).flatMap(([key, value]): [string, TablePatch][] => {
		const old = Object.hasOwn(base, key) ? base[key] : undefined;
		const patch = old === undefined ? { v: value } : diffTables(old, value);
		return patch === 0 ? [] : [[key, patch]];
	});
	const added = Object.keys(target).filter((key) => !Object.hasOwn(base, key));
	const plain = [...Object.keys(base).filter((key) => !gone.includes(key)), ...added];
	const keys = Object.keys(target);
	return {
		o: Object.fromEntries(changed),
		...(gone.length > 0 && { d: gone }),
		...(plain.join('\n') !== keys.join('\n') && { k: keys })
	};
}

/** A small patch, not always the smallest; `applyPatch(base, diffTables(base, target))` is `target`. */
export function diffTables(base: Json, target: Json): TablePatch {
	const text = JSON.stringify(target);
	if (JSON.stringify(base) === text) return 0;
	const patch =
		Array.isArray(base) && Array.isArray(target)
			? diffArrays(base, target)
			: isObject(base) && isObject(target)
				? diffObjects(base, target)
				: null;
	return patch === null || sizeOf(patch) >= text.length ? { v: target } : patch;
}
