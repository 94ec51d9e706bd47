/** A part of the atlas that the first view does without, loaded before anything needs it. */
export class LazyPart<Part extends object> {
	#part: Part | null = null;
	#load: () => Promise<Part> = () => Promise.reject(new Error('nothing loads this part'));

	/** Null until it has started. */
	find(): Part | null {
		return this.#part;
	}

	/** @throws Error before it has started */
	get(): Part {
		if (!this.#part) throw new Error('this part has not started');
		return this.#part;
	}

	start(part: Part): void {
		this.#part = part;
	}

	/** Sets how it is loaded, from where its code may be imported. */
	loadBy(load: () => Promise<Part>): void {
		this.#load = load;
	}

	/** @throws Error with a message for the reader */
	async load(): Promise<void> {
		this.#part = await this.#load();
	}
}

/** An item of a list, or a function that returns it once its part has started. */
export type Listed<Item extends object> = Item | (() => Item);

export const getListed = <Item extends object>(listed: Listed<Item>): Item =>
	typeof listed === 'function' ? (listed as () => Item)() : listed;
