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

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What a part of a link was; empty where there is nothing to say but its name. */
export function describeLost({ parameter, asked, kind, retired, nearest }: LostPart): string {
	if (retired) return `The link names ${retired.was}. ${retired.why}`;
	if (asked === null) return '';
	if (kind) return `There is no ${KIND_WORDS[kind]} “${asked}” here.`;
	return nearest ? `${upper(parameter)} has no “${asked}”.` : '';
}
