const OWN = '/embed/own';

/** Whether a chart is of the reader's own table, which the talk has. */
export const isOwnChart = (reference: string): boolean =>
	reference === OWN || reference.startsWith(`${OWN}?`) || reference.startsWith(`${OWN}#`);
