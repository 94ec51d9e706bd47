/** Long enough for a phone to change its mast, short enough for a waiting reader. */
const WAITS_MILLISECONDS = [500, 2000] as const;

const pause = (milliseconds: number) =>
	new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** The file of a built `() => import('./x.js')`; null in a build without such files. */
export function findChunkFile(load: () => unknown): string | null {
	return /import\(\s*['"`](\.{1,2}\/[^'"`]+\.js)['"`]/.exec(String(load))?.[1] ?? null;
}

/** Reloads a broken file that the browser cached: modules that arrived broken are not requested again. */
async function freshen(load: () => unknown): Promise<void> {
	const file = findChunkFile(load);
	if (file === null) return;
	await fetch(new URL(file, import.meta.url), { cache: 'reload' }).catch(() => undefined);
}

/** Loads a file with two more attempts. @param load the bare `() => import('…')` */
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

/**
 * Returns a loader that loads once, with the arguments of the first call; after a failure, which
 * throws, the next call tries again.
 */
export function createLoader<Args extends readonly unknown[], Part>(
	load: (...args: Args) => Promise<Part>
): (...args: Args) => Promise<Part> {
	let loading: Promise<Part> | null = null;
	return (...args) =>
		(loading ??= load(...args).catch((cause: unknown) => {
			loading = null;
			throw cause;
		}));
}
