import { formatEdition } from '$lib/data/atlas';

/** Words of the page that tells editions of the data apart. */
export const CHANGES_WORDS = {
	title: 'What changed',
	lead: 'The data come in dated editions. A link can keep to one: then it shows its figures for as long as the link lives, and here is how they differ from the newest.',
	between: (from: string, to: string) => `From ${formatEdition(from)} to ${formatEdition(to)}`,
	editions: 'Editions',
	newest: 'the newest, shown by every link that names none',
	shown: 'shown at present',
	first:
		'This is the first edition. When a newer one is published, what differs is listed here, figure by figure, each with its source.',
	see: 'See its figures on the map',
	compare: 'What has changed since',
	keep: 'To keep a link to the figures of today, open Share and choose “Keep these figures”. The link then ends in the name of the edition:'
} as const;
