import { exactUrlOf } from '$lib/core/site/urls';
import { newStageId } from '../stage/stage-channel';

/** URL of a room of the relay, `scripts/relay.mjs`; without a name, of the relay. */
export const relayUrl = (room = ''): string => exactUrlOf(`/follow${room && `/${room}`}`);

/** URL of the speaker's own talk, for the phones of a room. */
export const relayTalkUrl = (room: string): string => `${relayUrl(room)}/talk`;

/**
 * Live following on the stage: once the speaker has agreed, the id of each step goes to a room of the
 * server's relay, and from there to the phones that opened the code. A talk of the speaker's own is
 * sent first.
 */
class LiveRoom {
	/** `impossible` if the server has no relay, like hosts of static files, or rejects the talk. */
	state = $state<'off' | 'asking' | 'open' | 'impossible'>('off');
	/** Each talk has its own room, because the speaker agrees to share one talk. */
	name = $state(newStageId());
	/** Whether the room has the speaker's own talk. */
	isOwn = $state(false);
	#key = newStageId();

	/** @param talk the speaker's own, as in a link; null for the atlas's */
	async open(step: string, talk: string | null): Promise<void> {
		this.state = 'asking';
		if (this.isOwn !== (talk !== null)) [this.name, this.#key] = [newStageId(), newStageId()];
		this.isOwn = talk !== null;
		const relay = await fetch(relayUrl(), { cache: 'no-store' }).catch(() => null);
		const isOpen = relay?.status === 204 && (await this.#send(step, talk));
		this.state = isOpen ? 'open' : 'impossible';
	}

	/** Stops sending steps; phones stay where they are. */
	close(): void {
		this.state = 'off';
	}

	/** Sends a step to the phones, if it is of the talk that they have. */
	async post(step: string, isOwn: boolean): Promise<void> {
		if (this.state === 'open' && this.isOwn === isOwn) await this.#send(step, null);
	}

	/** @returns whether the relay accepted it */
	async #send(step: string, talk: string | null): Promise<boolean> {
		const url = talk === null ? relayUrl(this.name) : relayTalkUrl(this.name);
		const body = JSON.stringify({ key: this.#key, step, ...(talk !== null && { talk }) });
		const answer = await fetch(url, { method: 'POST', body }).catch(() => null);
		return answer?.ok === true;
	}
}

export const liveRoom = new LiveRoom();
