import { exactUrlOf } from '$lib/core/site/urls';
import { newStageId } from '../stage/stage-channel';

/** Where a room of the host's own relay is, `scripts/relay.mjs`; without a name, where a stage asks for one. */
export const relayUrl = (room = ''): string => exactUrlOf(`/follow${room && `/${room}`}`);

/** Where the speaker's own talk is, for the phones of a room. */
export const relayTalkUrl = (room: string): string => `${relayUrl(room)}/talk`;

/**
 * The stage's end of live following: once the speaker has agreed, the name of each step goes to a room
 * of the host that serves the atlas, and from there to the phones that have opened the code. A talk of
 * the speaker's own, which no phone has, goes before.
 */
class LiveRoom {
	/** `impossible` where the host has no relay, as hosts of plain files have none, or takes no such talk. */
	state = $state<'off' | 'asking' | 'open' | 'impossible'>('off');
	/** A room of its own for each talk: what was agreed for one is not sent of another. */
	name = $state(newStageId());
	/** Whether the phones of the room were given the speaker's own talk. */
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

	/** No step is sent from here on; the phones stay where they are. */
	close(): void {
		this.state = 'off';
	}

	/** Tells the phones of a step, where it is of the talk that they have. */
	async post(step: string, isOwn: boolean): Promise<void> {
		if (this.state === 'open' && this.isOwn === isOwn) await this.#send(step, null);
	}

	/** @returns whether the relay took it */
	async #send(step: string, talk: string | null): Promise<boolean> {
		const url = talk === null ? relayUrl(this.name) : relayTalkUrl(this.name);
		const body = JSON.stringify({ key: this.#key, step, ...(talk !== null && { talk }) });
		const answer = await fetch(url, { method: 'POST', body }).catch(() => null);
		return answer?.ok === true;
	}
}

export const liveRoom = new LiveRoom();
