/** Words of the presenter's window. */
export const PRESENTER_WORDS = {
	title: 'Presenter',
	description: 'Notes, clock and the next step of a talk, for whoever holds it.',
	now: 'On stage',
	nowAlone: 'This step',
	next: 'Next',
	last: 'This is the last step.',
	notes: 'Notes',
	noNotes: 'There are no notes for this step.',
	audience: 'The audience reads',
	sources: 'Sources',
	progress: (number: number, count: number) => `${number} of ${count}`,
	clock: 'Time of day',
	elapsed: 'Since the start',
	start: 'Start the clock',
	pause: 'Stop the clock',
	reset: 'Set the clock to zero',
	previousStep: 'Previous step',
	nextStep: 'Next step',
	black: 'Black screen',
	isBlack: 'The audience’s screen is black',
	explore: 'Let the map be explored',
	back: (number: number) => `Back to step ${number}`,
	exploring: 'The audience sees another view than the step’s own.',
	moved: 'The map is moved; this picture is drawn where the view is at home.',
	live: 'The map as it is drawn on stage, without its words.',
	jump: 'Go to a step',
	help: 'Keys',
	openStage: 'Open the stage',
	line: {
		looking: 'Looking for the stage …',
		none: 'No stage is open in this browser. You can read and turn pages here alone.',
		open: '',
		lost: 'The stage is closed. The talk waits here at its last step.',
		impossible:
			'This browser does not let windows speak to each other. You can read and turn pages here alone.'
	},
	twoStages: (count: number) =>
		`${count} stages are open. You see and lead the one that was used last.`,
	blocked:
		'The browser kept the window from opening. Allow windows for this site, or open the stage from the page of the talk.',
	jumpTo: (digits: string) => `Step ${digits}, Enter`
} as const;
