import { NUMBER_LOCALE } from '../../domain/languages';

const steps = (count: number) => (count === 1 ? '1 step' : `${count} steps`);

/** Words of the page on which a reader puts a talk together. */
export const TALK_WORDS = {
	title: 'Your own talk',
	lead: 'Put views of the atlas in a row, with your own words and notes, and hold your talk on the map. It is kept in this browser and goes nowhere unless you send it.',
	needsScript: 'Your talk is kept by this browser, which needs JavaScript to read it.',

	talkTitle: 'Title of the talk',
	author: 'Who speaks',
	untitled: 'Untitled talk',
	steps,
	listLabel: 'Steps of the talk',
	keysHint: 'Alt + ↑ and Alt + ↓ move the step you are in.',

	emptyTitle: 'No step yet',
	emptyWays: [
		['On the map', 'Frame what you want to show and press “Add to my talk” in the bar at the top.'],
		[
			'From the atlas’s story',
			'Start with a copy of its steps, then cut, reorder and rewrite them.'
		],
		['From a file', 'Open a talk that you or a colleague saved as a .talk.json file.']
	],
	toMap: 'Open the map',

	present: 'Present',
	presentFrom: (title: string) => `Present from “${title}”`,
	presenter: 'Presenter’s window',
	share: 'Copy as a link',
	save: 'Save as a file',
	open: 'Open a file',
	story: 'Copy of the atlas’s story',
	clear: 'Start anew',
	linkCopied: 'Link copied. Whoever opens it sees this talk; theirs stays as it is.',
	linkNotCopied: 'The browser did not let the link be copied. Copy it from here:',
	linkTooLong: (length: number, most: number) =>
		`As a link this talk would have ${length.toLocaleString(NUMBER_LOCALE)} characters; more than ${most.toLocaleString(NUMBER_LOCALE)} are cut by chats and mail. Save it as a file and send that.`,
	linkLabel: 'Link to this talk',
	fileName: (title: string) => `${title || 'talk'}.talk.json`,

	step: (number: number) => `Step ${number}`,
	stepTitle: 'Title',
	text: 'What the audience reads',
	textHint: 'An empty line begins a new paragraph.',
	notes: 'Notes for you',
	notesHint: 'A line each; only the presenter’s window shows them.',
	link: 'View',
	linkHint: 'Paste the address of another view to show that one.',
	badLink: 'This is no address of a view of the atlas; the step keeps the one it had.',
	partLink: (names: string) =>
		`A part of the address was not understood and is left out: ${names}.`,
	openView: (title: string) => `Open “${title}” on the map`,
	up: (title: string) => `Move “${title}” up`,
	down: (title: string) => `Move “${title}” down`,
	drag: (title: string) => `Drag “${title}” to another place`,
	duplicate: (title: string) => `Duplicate “${title}”`,
	delete: (title: string) => `Delete “${title}”`,
	moved: (title: string, place: number, all: number) =>
		`“${title}” is now step ${place} of ${all}.`,
	duplicated: (title: string) => `“${title}” stands twice now.`,
	noTitle: 'Untitled step',

	deleted: (title: string) => `“${title}” is deleted.`,
	replaced: 'The talk you had was replaced.',
	undo: 'Undo',
	close: 'Close the notice',

	trouble: {
		full: 'The browser has no room left to keep this talk. What you typed is here as long as this page is open: save it as a file.',
		forbidden:
			'This browser does not let the atlas keep anything. What you typed is here as long as this page is open: save it as a file.'
	},
	broken: (fault: string) => `The talk that this browser kept could not be read. ${fault}`,
	brokenEarlier: 'A talk that this browser kept earlier could not be read.',
	aside: 'It is kept as it was; nothing was thrown away.',
	saveBroken: 'Save it as a file',
	forget: 'Delete it',
	brokenFile: 'broken.talk.json',

	refused: (name: string, fault: string) =>
		`“${name}” was not opened. ${fault} Your talk stays as it was.`,
	ignored: (parts: readonly string[]) =>
		`Parts of links were not understood and are left out. ${parts.join('; ')}.`,

	lent: (title: string, author: string, count: number) =>
		`A talk from a link is open in this tab: “${title || 'Untitled talk'}”${author ? ` by ${author}` : ''}, ${steps(count)}. Your own is below, as it was.`,
	keepLent: 'Keep as mine',
	presentLent: 'Present it',
	closeLent: 'Close it',

	offerTitle: 'You have a talk already',
	offer: (mine: number, title: string, theirs: number) =>
		`Yours has ${steps(mine)}. “${title || 'Untitled talk'}” has ${steps(theirs)}. What should become of yours?`,
	offerReplace: 'Replace mine',
	offerAppend: 'Add behind mine',
	offerCancel: 'Cancel',
	offerTooMany: 'Together they have more steps than a talk can have (100).',
	clearTitle: 'Start anew?',
	clearText: (count: number) => `${steps(count)} will be taken away. You can undo it on this page.`,
	clearYes: 'Start anew'
} as const;
