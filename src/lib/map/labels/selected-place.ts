import type { Selection } from '../../core/domain/layers';
import { loadMarkedPlace } from '../../layers/load-marked-place';
import { findCoreMarkedPlace } from '../../layers/marked-place';
import { type MarkedPlace } from '../../layers/layer-picture';

const getKey = (selection: Selection | null) => selection && `${selection.kind}:${selection.id}`;

/** Finds the place of the selection or the event. */
export class SelectedPlace {
	#isGone = false;
	/** For items that are not in the core tables: loaded when one of them is selected. */
	#loaded: { key: string | null; marked: MarkedPlace | null } = { key: null, marked: null };

	/** @param onfound called when the place of an item has been loaded */
	constructor(private onfound: () => void) {}

	/** @returns null for none, and until it has loaded */
	find(selection: Selection | null): MarkedPlace | null {
		return findCoreMarkedPlace(selection) ?? this.#later(selection);
	}

	#later(selection: Selection | null): MarkedPlace | null {
		const key = getKey(selection);
		if (key === null) return null;
		if (key === this.#loaded.key) return this.#loaded.marked;
		this.#loaded = { key, marked: null };
		loadMarkedPlace(selection).then(
			(marked) => {
				if (this.#loaded.key !== key) return;
				this.#loaded = { key, marked };
				if (marked && !this.#isGone) this.onfound();
			},
			// the card requests the same tables, and reports a failure
			() => {
				if (this.#loaded.key === key) this.#loaded = { key: null, marked: null };
			}
		);
		return null;
	}

	destroy(): void {
		this.#isGone = true;
	}
}
