/**
 * A stage holds a lock with its name as long as its window is open: the browser releases it when the
 * window closes or crashes, but not while its timers are throttled or its map is busy.
 */
const PREFIX = 'soft-power-atlas-stage ';

/** Without a secure address a browser has no locks. */
const findLocks = (): LockManager | null => globalThis.navigator?.locks ?? null;

/** Holds the lock of a stage. @returns a function that releases it */
export function holdStageLock(stage: string): () => void {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	// refused only to a page that is being left
	findLocks()
		?.request(PREFIX + stage, () => released)
		.catch(() => undefined);
	return release;
}

/** The ids of the stages that are open; null if the browser cannot tell. */
export async function findOpenStages(): Promise<ReadonlySet<string> | null> {
	const held = await findLocks()
		?.query()
		.then(({ held: locks = [] }) => locks.flatMap(({ name }) => name ?? []))
		.catch(() => null);
	if (!held) return null;
	return new Set(
		held.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length))
	);
}
