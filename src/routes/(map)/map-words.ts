/** What the map's page says when something did not go as it should. */
export const MAP_WORDS = {
	noWebGl:
		'This browser has no WebGL 2, which the live map needs. The still map and all figures keep working.',
	notLoaded:
		'The live map did not load. The still map and all figures keep working; reload the page to try again.',
	closeNotice: 'Close the notice'
} as const;

/** Names the parameters of a link that were left out. */
export function describeIgnored(names: readonly string[]): string {
	const quoted = names.map((name) => `“${name}”`).join(', ');
	return `A part of the link was not understood and was left out: ${quoted}. The rest is shown.`;
}
