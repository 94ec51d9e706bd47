import { getSessionUrl } from './live-session.svelte';

/** Why a room was not found. */
type Refusal =
	/** No room has the code. */
	| { kind: 'unknown' }
	/** Too many wrong codes came from this network. */
	| { kind: 'wait'; minutes: number }
	/** The host has no live-session server. */
	| { kind: 'impossible' }
	| { kind: 'no-answer' };

const SECONDS_PER_MINUTE = 60;

const ask = (url: string) => fetch(url, { cache: 'no-store' }).catch(() => null);

/**
 * The page of the room with a code: the article for the atlas's talk, the stage for a speaker's own.
 * @param code eight letters, as of `parseRoomCode`
 */
export async function findRoom(code: string): Promise<{ kind: 'found'; path: string } | Refusal> {
	const server = await ask(getSessionUrl());
	if (!server) return { kind: 'no-answer' };
	if (server.status !== 204) return { kind: 'impossible' };
	const answer = await ask(getSessionUrl(`code/${code.toLowerCase()}`));
	if (answer?.status === 404) return { kind: 'unknown' };
	if (answer?.status === 429) {
		const seconds = Number(answer.headers.get('retry-after')) || SECONDS_PER_MINUTE;
		return { kind: 'wait', minutes: Math.ceil(seconds / SECONDS_PER_MINUTE) };
	}
	if (!answer?.ok) return { kind: 'no-answer' };
	const { session, isOwn } = (await answer.json()) as { session: string; isOwn: boolean };
	return { kind: 'found', path: `/present${isOwn ? '/own' : ''}?follow=${session}` };
}
