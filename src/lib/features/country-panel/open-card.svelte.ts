/** The provenance card of a part of the panel: one is open at a time, below the figure that was asked. */
export class OpenCard<Id extends string | number = string> {
	#open = $state<Id | null>(null);

	/** @param cardId of the card's element, which the buttons name */
	constructor(private readonly cardId: string) {}

	get open(): Id | null {
		return this.#open;
	}

	/** A second press of the same figure closes its card. */
	#toggle(id: Id): void {
		this.#open = this.#open === id ? null : id;
	}

	/** What the button of a figure takes. */
	button(id: Id) {
		return {
			open: this.#open === id,
			controls: this.cardId,
			ontoggle: () => this.#toggle(id)
		};
	}

	/** What the card below it takes. */
	card() {
		return { id: this.cardId, onclose: () => (this.#open = null) };
	}
}
