/** The source card of a part of the panel: one is open at a time, below its figure. */
export class OpenCard<Id extends string | number = string> {
	open = $state<Id | null>(null);

	/** @param cardId of the card's element, for the buttons */
	constructor(private readonly cardId: string) {}

	button(id: Id) {
		return {
			open: this.open === id,
			controls: this.cardId,
			ontoggle: () => (this.open = this.open === id ? null : id)
		};
	}

	card() {
		return { id: this.cardId, onclose: () => (this.open = null) };
	}
}
