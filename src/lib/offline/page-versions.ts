/**
 * Which version each open page was made of. A page that is open while a newer version takes over
 * keeps its own files until it is closed or reloaded.
 */
export interface PageRecord {
	/** The version that opens new pages; null before the first. */
	current: string | null;
	/** Versions that did so before, and may still be stored. */
	past: string[];
	/** Pages that are of another version than the current, by the browser's id of the page. */
	pages: Record<string, string>;
}

export const NO_PAGES: PageRecord = { current: null, past: [], pages: {} };

/** @param openIds pages open at this moment: they were opened by the version before */
export function recordTakeOver(
	record: PageRecord,
	version: string,
	openIds: readonly string[]
): PageRecord {
	const { current, past, pages } = record;
	if (current === null || current === version) return { ...record, current: version };
	const kept = openIds.map((id): [string, string] => [id, pages[id] ?? current]);
	return {
		current: version,
		past: [...new Set([...past, current])].filter((name) => name !== version),
		pages: Object.fromEntries(kept.filter(([, name]) => name !== version))
	};
}

/** A version that is being stored again, perhaps after a step back, is none of the past. */
export function recordReturn(record: PageRecord, version: string): PageRecord {
	return { ...record, past: record.past.filter((name) => name !== version) };
}

/** The page is of the current version after all. */
export function recordCurrentPage(record: PageRecord, id: string): PageRecord {
	const { [id]: _, ...pages } = record.pages;
	return { ...record, pages };
}

/** Forgets pages that were closed, and says which versions no page needs any more. */
export function recordClosed(
	record: PageRecord,
	openIds: readonly string[]
): { record: PageRecord; unused: string[] } {
	const pages = Object.fromEntries(
		Object.entries(record.pages).filter(([id]) => openIds.includes(id))
	);
	const needed = new Set([record.current, ...Object.values(pages)]);
	return {
		record: { ...record, pages, past: record.past.filter((name) => needed.has(name)) },
		unused: record.past.filter((name) => !needed.has(name))
	};
}
