export const IN_VIEW_WORDS = {
	title: 'What is in view',
	intro:
		'Every mark of the map as it stands, layer by layer: with the year, the republic and the filters that are set. Each entry opens what a click on its mark does.',
	framed: 'Only what lies in the part of the map that you moved to.',
	all: 'Marks that the map draws only closer up are in it too.',
	none: 'Nothing is drawn.',
	loading: 'The tables of this layer are being loaded.',
	notLoaded: 'The list could not be loaded. The tables below hold the same figures.',
	notFetched: 'The tables of this layer could not be loaded.'
} as const;

/** How many of a layer's marks are listed, of how many drawn. */
export function describeCount(listed: number, drawn: number): string {
	return listed === drawn ? String(drawn) : `${listed} of ${drawn}`;
}
