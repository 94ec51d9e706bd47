let isDone = $state(false);

/**
 * Whether the atlas runs. False in every prerendered page and while its HTML is taken over, so that
 * both hold the same; true ever after, on pages that are gone to as well.
 */
export const start = {
	get isDone(): boolean {
		return isDone;
	}
};

/** Call once the first page has been taken over. */
export function noteStart(): void {
	isDone = true;
}
