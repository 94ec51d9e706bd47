let isDone = $state(false);

/**
 * Whether the atlas runs. False in every prerendered page and during hydration, so that both match;
 * true ever after, on later pages as well.
 */
export const start = {
	get isDone(): boolean {
		return isDone;
	}
};

/** Call once the first page has been hydrated. */
export function noteStart(): void {
	isDone = true;
}
