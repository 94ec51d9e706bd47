import { getExactUrl } from '$lib/core/site/urls';
import { createStageId } from '../stage/stage-channel';

/** URL of a session of the live-session server, `scripts/live-session-server.mjs`; without a name, of the server. */
export const getSessionUrl = (session = ''): string =>
	getExactUrl(`/follow${session && `/${session}`}`);

/** URL of the speaker's own talk, for the phones of a session. */
export const getSessionTalkUrl = (session: string): string => `${getSessionUrl(session)}/talk`;

/**
 * Live following on the stage: once the speaker has agreed, the id of each step goes to a session of the
 * server, and from there to the phones that opened the code. A talk of the speaker's own is
 * sent first.
 */
class LiveSession {
	/** `impossible` if the server has no live sessions, like hosts of static files, or rejects the talk. */
	state = $state<'off' | 'asking' | 'open' | 'impossible'>('off');
	/** Each talk has its own session, because the speaker agrees to share one talk. */
	name = $state(createStageId());
	/** Whether the session has the speaker's own talk. */
	isOwn = $state(false);
	#key = createStageId();

	/** @param talk the speaker's own, as in a link; null for the atlas's */
	async open(step: string, talk: string | null): Promise<void> {
		this.state = 'asking';
		if (this.isOwn !== (talk !== null)) [this.name, this.#key] = [createStageId(), createStageId()];
		this.isOwn = talk !== null;
		const server = await fetch(getSessionUrl(), { cache: 'no-store' }).catch(() => null);
		const isOpen = server?.status === 204 && (await this.#send(step, talk));
		this.state = isOpen ? 'open' : 'impossible';
	}

	/** Stops sending steps; phones stay where they are. */
	close(): void {
		this.state = 'off';
	}

	/**
	 * Sends a step to the phones, if it is of the talk that they have.
	 * @param explored path and query of the view that is explored from it; empty if none is
	 */
	async post(step: string, isOwn: boolean, explored: string): Promise<void> {
		if (this.state === 'open' && this.isOwn === isOwn) await this.#send(step, null, explored);
	}

	/** @returns whether the live-session server accepted it */
	async #send(step: string, talk: string | null, explored = ''): Promise<boolean> {
		const url = talk === null ? getSessionUrl(this.name) : getSessionTalkUrl(this.name);
		const body = JSON.stringify({ key: this.#key, step, explored, ...(talk !== null && { talk }) });
		const answer = await fetch(url, { method: 'POST', body }).catch(() => null);
		return answer?.ok === true;
	}
}

export const liveSession = new LiveSession();
