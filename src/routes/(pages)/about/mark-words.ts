import { QUALITY_MEANINGS, QUALITY_WORDS } from '$lib/data/quality-words';
import { QUALITIES } from '$lib/domain/quality';
import type { MarkId } from '$lib/layers/model';

export interface ExplainedMark {
	mark: MarkId;
	name: string;
	meaning: string;
}

/** How a figure is known, on the ribbons of students; bars and strips use the same patterns. */
export const QUALITY_MARKS: readonly ExplainedMark[] = [
	...QUALITIES.map((quality): ExplainedMark => ({
		mark: quality === 'none' ? 'none' : `ribbon-${quality}`,
		name: QUALITY_WORDS[quality],
		meaning: QUALITY_MEANINGS[quality]
	})),
	{
		mark: 'zero',
		name: 'zero',
		meaning: 'A figure like any other: somebody counted, and found none.'
	}
];

/** What each layer draws. */
export const LAYER_MARKS: readonly ExplainedMark[] = [
	{
		mark: 'ribbon-reported',
		name: 'Students',
		meaning: 'A ribbon to China; its width is their number.'
	},
	{
		mark: 'square-investment',
		name: 'Acquisitions',
		meaning: 'A solid square; its area is the sum of announced purchases and stakes.'
	},
	{
		mark: 'square-construction',
		name: 'Building contracts',
		meaning: 'A hatched square on the same scale, beside the other and never added to it.'
	},
	{
		mark: 'square-finance',
		name: 'Loans, grants, project sites',
		meaning: 'An outlined square with a core: another measure of money, in place of deals.'
	},
	{
		mark: 'chevrons',
		name: 'Money from China',
		meaning: 'Chevrons of one size say where it comes from, not how much.'
	},
	{
		mark: 'diamond-confucius',
		name: 'Confucius Institute',
		meaning: 'From the year it opened.'
	},
	{
		mark: 'diamond-classroom',
		name: 'Confucius Classroom',
		meaning: 'Small and hollow, on closer views.'
	},
	{ mark: 'diamond-luban', name: 'Luban Workshop', meaning: 'Half filled: training in trades.' },
	{ mark: 'diamond-campus', name: 'Joint campus', meaning: 'With a dot.' },
	{
		mark: 'diamond-russian',
		name: 'Russian centre',
		meaning: 'A grey triangle, for comparison, when switched on.'
	},
	{ mark: 'line-rail', name: 'Railway', meaning: 'Cross ticks.' },
	{ mark: 'line-road', name: 'Road', meaning: 'A hollow line.' },
	{ mark: 'line-gas', name: 'Gas pipeline', meaning: 'Dots.' },
	{ mark: 'line-oil', name: 'Oil pipeline', meaning: 'Rings.' },
	{ mark: 'line-power', name: 'Power line', meaning: 'Chevrons.' },
	{ mark: 'line-sea', name: 'Sea leg', meaning: 'A plain line.' },
	{ mark: 'state-operational', name: 'In use', meaning: 'Unbroken, with the marks of its kind.' },
	{ mark: 'state-construction', name: 'Being built', meaning: 'Dashes.' },
	{ mark: 'state-planned', name: 'Agreed or planned', meaning: 'Dots.' },
	{ mark: 'state-suspended', name: 'Suspended', meaning: 'Dash and dots.' },
	{ mark: 'state-approximate', name: 'Approximate course', meaning: 'Long dashes, and the word.' },
	{ mark: 'node-crossing', name: 'Border crossing', meaning: 'Two bars.' }
];
