import type { Source } from '../../data/types';
import type { ViewState } from '../../domain/view-state';

export const STAGE_WORDS = {
	step: 'Step of the talk',
	controls: 'Controls of the stage',
	progress: 'Steps of the talk',
	countOf: (number: number, count: number) => `${number} of ${count}`,
	stepLabel: (number: number, title: string) => `Step ${number}: ${title}`,
	backTo: (number: number, title: string) => `Back to step ${number}: ${title}`,
	backShort: (number: number) => `Back to step ${number}`,
	leaveTalk: 'Leave the talk, keep the view',
	previous: 'Previous step',
	next: 'Next step',
	explore: 'Explore from here',
	presenter: 'Open the presenter’s window',
	fullScreen: 'Full screen',
	code: 'Code of this view, for phones',
	black: 'Black screen',
	pointer: 'Pointer',
	help: 'Keys',
	leave: 'Leave the stage',
	contents: 'Contents of the talk',
	isBlack: 'The screen is black. Any key or a click brings it back.',
	jumpTo: (digits: string) => `Step ${digits}, Enter`,
	close: 'Close',
	codeTitle: 'This view on your phone',
	codeTooLong: 'The link is too long for a code.',
	notFullScreen: 'This browser does not fill the screen from a page; its own menu does.',
	sources: 'Sources'
} as const;

/** Rows of the help: keys and what they do. */
export const STAGE_KEYS: readonly { keys: readonly string[]; does: string }[] = [
	{ keys: ['→', '↓', 'Page Down', 'Space'], does: 'next step' },
	{ keys: ['←', '↑', 'Page Up'], does: 'previous step' },
	{ keys: ['Home', 'End'], does: 'first and last step' },
	{ keys: ['5', 'Enter'], does: 'go to step 5' },
	{ keys: ['B'], does: 'black screen, and back' },
	{ keys: ['F'], does: 'full screen' },
	{ keys: ['L'], does: 'pointer' },
	{ keys: ['Q'], does: 'code of this view for phones' },
	{ keys: ['P'], does: 'presenter’s window' },
	{ keys: ['E'], does: 'explore from here; Page Down leads back' },
	{ keys: ['Esc'], does: 'back to the step’s own view' },
	{ keys: ['?'], does: 'these keys' }
];

/** The large figure at the head of a step: a year, or the years that a sum covers. */
export function describeStageYear({ year, focus, layers, period, sinceYear }: ViewState): string {
	const isSum = focus === 'investment' && layers.includes('investment') && period === 'since';
	return isSum && sinceYear < year ? `${sinceYear}–${year}` : String(year);
}

const MOST_NAMED = 3;

/** The line of sources under a step: who says so, the rest counted. */
export function describeStageSources(sources: readonly Source[]): string {
	const named = sources.slice(0, MOST_NAMED).map(({ authors, publisher, year }) => {
		const who = authors || publisher;
		return year === null ? who : `${who} ${year}`;
	});
	const more = sources.length - named.length;
	return [...named, ...(more > 0 ? [`${more} more`] : [])].join('; ');
}
