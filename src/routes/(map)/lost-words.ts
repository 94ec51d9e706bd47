import type { LostPart } from '$lib/state/lost-parts';

const KIND_WORDS = {
	corridor: 'corridor',
	institute: 'institute',
	project: 'project site',
	finance: 'loan or grant',
	event: 'event',
	node: 'crossing or port',
	region: 'region',
	step: 'step of a talk'
} as const satisfies Record<NonNullable<LostPart['kind']>, string>;

export const NEAREST = 'Nearest:';

/** Where all things of a kind are listed, for an id that is near to none: a number, mostly. */
const LISTS: Readonly<
	Partial<Record<NonNullable<LostPart['kind']>, { name: string; link: string }>>
> = {
	corridor: { name: 'all corridors', link: '/data#table-corridors' },
	institute: { name: 'all institutes', link: '/data#table-institutes' },
	project: { name: 'all project sites', link: '/data#table-projects' },
	finance: { name: 'all loans and grants', link: '/data#table-finance_records' },
	event: { name: 'all events', link: '/data#table-events' },
	node: { name: 'all crossings and ports', link: '/data#table-corridor_nodes' },
	step: { name: 'all steps of the talk', link: '/present' }
};

/** What is nearest to a part of a link; null where nothing is. */
export function nearestTo({ kind, nearest }: LostPart): LostPart['nearest'] {
	return nearest ?? (kind && LISTS[kind]) ?? null;
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What a part of a link was; empty where there is nothing to say but its name. */
export function describeLost({ parameter, asked, kind, retired, nearest }: LostPart): string {
	if (retired) return `The link names ${retired.was}. ${retired.why}`;
	if (asked === null) return '';
	if (kind) return `There is no ${KIND_WORDS[kind]} “${asked}” here.`;
	return nearest ? `${upper(parameter)} has no “${asked}”.` : '';
}
