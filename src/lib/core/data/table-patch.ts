import { m } from '#messages';
export type Json =
	null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The difference of two JSON values. `0`: none. `v`: another value. `o`: an object with members `o`
 * changed or added, `d` deleted, in the order `k` if it changed. `a`: an array made of runs of the old
 * one (`[first, count]`), new items (`v`), and changed old ones (`[at, patch]`).
 */
export type TablePatch =
	| 0
	| { v: Json }
	| { o: Readonly<Record<string, TablePatch>>; d?: readonly string[]; k?: readonly string[] }
	| { a: readonly ArrayPart[] };

export type ArrayPart =
	| { r: readonly [first: number, count: number] }
	| { v: readonly Json[] }
	| { c: readonly [at: number, patch: TablePatch] };

type JsonObject = Readonly<Record<string, Json>>;

/** The patch is for another value. */
const misfit = () => new Error(m.fault_patch());

function applyToArray(items: Json, parts: readonly ArrayPart[]): Json {
	if (!Array.isArray(items)) throw misfit();
	return parts.flatMap((part): readonly Json[] => {
		if ('v' in part) return part.v;
		if ('c' in part) return [applyPatch(items[part.c[0]] as Json, part.c[1])];
		return items.slice(part.r[0], part.r[0] + part.r[1]);
	});
}

/** Returns the patched value; `base` stays as it is. @throws Error if the patch is for another value */
export function applyPatch(base: Json, patch: TablePatch): Json {
	if (patch === 0) return base;
	if ('v' in patch) return patch.v;
	if ('a' in patch) return applyToArray(base, patch.a);
	if (base === null || typeof base !== 'object' || Array.isArray(base)) throw misfit();
	const members = new Map(Object.entries(base as JsonObject));
	for (const key of patch.d ?? []) members.delete(key);
	for (const [key, part] of Object.entries(patch.o)) {
		members.set(key, applyPatch(members.get(key) ?? null, part));
	}
	const keys = patch.k ?? [...members.keys()];
	return Object.fromEntries(keys.map((key) => [key, members.get(key)!]));
}
