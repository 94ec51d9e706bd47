import { getExactUrl } from '$lib/core/site/urls';
import { createStageId } from '../stage/stage-channel';
import { createRoomName } from './room-code';

/** URL of a session of the live-session server, `scripts/live-session/server.mjs`; without a name, of the server. */
export const getSessionUrl = (session = ''): string =>
	getExactUrl(`/follow${session && `/${session}`}`);

/** URL of the speaker's own talk, for the phones of a session. */
export const getSessionTalkUrl = (session: string): string => `${getSessionUrl(session)}/talk`;

export type LiveState = 'off' | 'asking' | 'open' | 'apart' | 'lost' | 'impossible';

/** Phones can open the code. */
export const isOpenState = (state: LiveState): boolean =>
	state === 'open' || state === 'apart' || state === 'lost';

/** @param status of an answer to a post; 0 without one */
function readState(status: number): LiveState {
	if (status === APART) return 'apart';
	return status >= 200 && status < 300 ? 'open' : 'lost';
}

/** So often the stage posts its step, so that a lost connection is noticed within ten seconds. */
const POST_MILLISECONDS = 3_000;
const LONGEST_POST_MILLISECONDS = 4_000;
const LONGEST_TALK_POST_MILLISECONDS = 60_000;

/** Of the server: it did not know the session, because it is new or the server was restarted. */
const CREATED = 201;
/** The server’s processes have lost touch: phones that follow through another do not hear the step. */
const APART = 202;
const CODE_TAKEN = 409;

/**
 * Live following on the stage: once the speaker has agreed, the id of each step, and the link of a view that is explored, go to a session of the server, and from there to the phones that opened the code. A talk of the speaker's own is
 * sent first.
 */
export class LiveSession {
	/**
	 * `impossible` if the server has no live sessions, like hosts of static files, or rejects the talk;
	 * `lost` if the server does not answer: it is asked until it does; `apart` if it reaches only some phones.
	 */
	state = $state<LiveState>('off');
	/** Each talk has its own session, because the speaker agrees to share one talk. */
	name = $state(createRoomName());
	/** Whether the session has the speaker's own talk. */
	isOwn = $state(false);
	#key = createStageId();
	#step = '';
	#explored = '';
	#talk: string | null = null;
	#timer: ReturnType<typeof setInterval> | undefined;
	#isPosting = false;
	/** The step changed while the last one was posted. */
	#isStale = false;

	/** Phones can open the code. */
	get isOpen(): boolean {
		return isOpenState(this.state);
	}

	/**
	 * @param talk the speaker's own, as in a link; null for the atlas's
	 * @param explored path and query of the view that is explored; empty if none is
	 */
	async open(step: string, talk: string | null, explored = ''): Promise<void> {
		this.state = 'asking';
		if (this.isOwn !== (talk !== null)) this.#rename();
		this.isOwn = talk !== null;
		[this.#step, this.#explored, this.#talk] = [step, explored, talk];
		const server = await fetch(getSessionUrl(), { cache: 'no-store' }).catch(() => null);
		let status = server?.status === 204 ? await this.#send(talk) : 0;
		if (status === CODE_TAKEN) {
			this.#rename();
			status = await this.#send(talk);
		}
		const state = readState(status);
		this.state = state === 'lost' ? 'impossible' : state;
		clearInterval(this.#timer);
		if (this.isOpen) this.#timer = setInterval(() => void this.#post(), POST_MILLISECONDS);
	}

	/** Stops sending steps; phones stay where they are. */
	close(): void {
		clearInterval(this.#timer);
		this.state = 'off';
	}

	/**
	 * Sends a step to the phones, if it is of the talk that they have.
	 * @param explored path and query of the view that is explored from it; empty if none is
	 */
	async post(step: string, isOwn: boolean, explored: string): Promise<void> {
		if (!this.isOpen || this.isOwn !== isOwn) return;
		[this.#step, this.#explored] = [step, explored];
		await this.#post();
	}

	#rename(): void {
		[this.name, this.#key] = [createRoomName(), createStageId()];
	}

	/** One at a time, so that an earlier step cannot arrive after a later one. */
	async #post(): Promise<void> {
		this.#isStale = this.#isPosting;
		if (this.#isPosting) return;
		this.#isPosting = true;
		let status: number;
		do {
			this.#isStale = false;
			status = await this.#send(null);
			// a server that was restarted has lost the talk
			if (status === CREATED && this.#talk !== null) status = await this.#send(this.#talk);
		} while (this.#isStale);
		this.#isPosting = false;
		if (this.isOpen) this.state = readState(status);
	}

	/** @returns the status of the server's answer; 0 without one */
	async #send(talk: string | null): Promise<number> {
		const url = talk === null ? getSessionUrl(this.name) : getSessionTalkUrl(this.name);
		const body = JSON.stringify({
			key: this.#key,
			step: this.#step,
			explored: this.#explored,
			...(talk !== null && { talk })
		});
		const signal = AbortSignal.timeout(
			talk === null ? LONGEST_POST_MILLISECONDS : LONGEST_TALK_POST_MILLISECONDS
		);
		const answer = await fetch(url, { method: 'POST', body, signal }).catch(() => null);
		return answer?.status ?? 0;
	}
}

export const liveSession = new LiveSession();
