/** A part of a map that is loaded while the map is in use. */
interface LazyMapPart<Part> {
	/** Unique on the map. */
	name: string;
	/** What the reader is told while it is missing; by default what was thrown says it. */
	failure?: string;
	load: () => Promise<Part>;
	/** Called once, with what was loaded. */
	place: (part: Part) => void;
}

/** Loads further parts of a map, each once: one that failed is tried again when it is next asked for. */
export class PartLoader {
	/** Loaded, or on the way. */
	#asked = new Set<string>();
	/** What the reader is told of parts that did not come, by their names. */
	#missing = new Map<string, string>();
	#isGone = false;

	/** @param onError called with a sentence when a part does not come, with null once all have */
	constructor(private onError: (sentence: string | null) => void) {}

	/** @returns whether the part has come by this call */
	async load<Part>({ name, failure, load, place }: LazyMapPart<Part>): Promise<boolean> {
		if (this.#isGone || this.#asked.has(name)) return false;
		this.#asked.add(name);
		try {
			const part = await load();
			if (this.#isGone) return false;
			place(part);
		} catch (error) {
			this.#asked.delete(name);
			this.#missing.set(name, failure ?? (error as Error).message);
			this.#tell();
			return false;
		}
		if (this.#missing.delete(name)) this.#tell();
		return true;
	}

	#tell(): void {
		if (!this.#isGone) this.onError([...this.#missing.values()].at(-1) ?? null);
	}

	/** The map is removed: nothing is placed any more. */
	stop(): void {
		this.#isGone = true;
	}
}
