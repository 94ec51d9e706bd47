/** Long enough for a phone that changes its mast, short enough for a reader who waits. */
const WAITS_MILLISECONDS = [500, 2000] as const;

const pause = (milliseconds: number) =>
	new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** The file that a built `() => import('./x.js')` asks for; null in a build that has no such files. */
export function fileOf(load: () => unknown): string | null {
	return /import\(\s*['"`](\.{1,2}\/[^'"`]+\.js)['"`]/.exec(String(load))?.[1] ?? null;
}

/**
 * Replaces a broken copy that the browser may have stored for a year. Browsers ask again for a
 * module that did not arrive, but keep one that arrived broken until the page is loaded again.
 */
async function freshen(load: () => unknown): Promise<void> {
	const file = fileOf(load);
	if (file === null) return;
	await fetch(new URL(file, import.meta.url), { cache: 'reload' }).catch(() => undefined);
}

/**
 * Loads a part of the atlas that stands in a file of its own, with two more attempts.
 * @param load the bare `() => import('…')`, which is called for each attempt
 * @throws what the last attempt threw; whoever asked tells the reader
 */
export async function loadWithRetry<Part>(
	load: () => Promise<Part>,
	wait: (milliseconds: number) => Promise<void> = pause
): Promise<Part> {
	for (const milliseconds of WAITS_MILLISECONDS) {
		try {
			return await load();
		} catch {
			await wait(milliseconds);
			await freshen(load);
		}
	}
	return load();
}
