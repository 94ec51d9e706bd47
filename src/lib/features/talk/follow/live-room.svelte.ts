import { exactUrlOf } from '$lib/core/site/urls';
import { newStageId } from '../stage/stage-channel';

/** Where a room of the host's own relay is, `scripts/relay.mjs`; without a name, where a stage asks for one. */
export const relayUrl = (room = ''): string => exactUrlOf(`/follow${room && `/${room}`}`);

/**
 * The stage's end of live following: once the speaker has agreed, the name of each step goes to a room
 * of the host that serves the atlas, and from there to the phones that have opened the code.
 */
class LiveRoom {
	/** `impossible` where the host has no relay, as hosts of plain files have none. */
	state = $state<'off' | 'asking' | 'open' | 'impossible'>('off');
	readonly name = newStageId();
	readonly #key = newStageId();

	async open(step: string): Promise<void> {
		this.state = 'asking';
		const relay = await fetch(relayUrl(), { cache: 'no-store' }).catch(() => null);
		this.state = relay?.status === 204 && (await this.post(step)) ? 'open' : 'impossible';
	}

	/** No step is sent from here on; the phones stay where they are. */
	close(): void {
		this.state = 'off';
	}

	/** @returns whether the relay took it */
	async post(step: string): Promise<boolean> {
		const body = JSON.stringify({ key: this.#key, step });
		const answer = await fetch(relayUrl(this.name), { method: 'POST', body }).catch(() => null);
		return answer?.ok === true;
	}
}

export const liveRoom = new LiveRoom();
