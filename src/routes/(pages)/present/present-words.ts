/** Words of the talk's own page. */
export const PRESENT_LEAD =
	'The paper’s argument in sixteen steps, each a view of the map. Read it here, or hold it as a talk: full screen, with a clicker, without a network.';

export const PRESENT_WORDS = {
	start: 'Start the talk',
	presenter: 'Presenter’s window',
	own: 'Put your own talk together',
	onMap: 'Show on the map',
	points: 'Talking points',
	sources: 'Sources',
	keys: 'On stage: arrows, Page Up and Page Down or the space bar step; B is a black screen, F fills the screen, E explores, ? lists all keys.'
} as const;
