/** The name of the drawn map of a published talk's step, as of `stepPicture`. */
export const getPublishedPicture = (name: string, stepId: string): string =>
	`talk-${name}-${stepId}`;
