import * as v from 'valibot';
import { OWN_TALK } from '../user-talk-schema';

/** One channel for all windows of the atlas in a browser, without a server. */
const CHANNEL = 'soft-power-atlas-stage';
/** The picture is small: it is only for the presenter's window. */
const LARGEST_PICTURE_BYTES = 2_000_000;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{8,40}$/));
const stepWord = v.pipe(v.string(), v.regex(/^(own:)?[a-z0-9][a-z0-9-]{0,79}$/));

const REPORT = v.object({
	step: stepWord,
	/** Path and query of the view, also while exploring. */
	link: v.pipe(v.string(), v.startsWith('/'), v.maxLength(2500)),
	isExploring: v.boolean(),
	/** Not at the step's own view, or exploring. */
	isMoved: v.boolean(),
	isBlack: v.boolean(),
	/** The user's own talk or one from a link; null for the atlas's talk. */
	talk: v.nullable(OWN_TALK)
});

const COMMAND = v.variant('act', [
	v.object({
		act: v.picklist([
			'next',
			'previous',
			'first',
			'last',
			'black',
			'explore',
			'return',
			'pointer',
			'code',
			'larger',
			'smaller'
		])
	}),
	v.object({ act: v.literal('go'), step: stepWord })
]);

const MESSAGE = v.variant('kind', [
	/** Of the stage: sent on every change, and in reply to a greeting. */
	v.object({
		kind: v.literal('report'),
		stage: id,
		/** When this stage was last used, in milliseconds since 1970: the last one leads. */
		usedAt: v.pipe(v.number(), v.finite()),
		report: REPORT
	}),
	v.object({
		kind: v.literal('picture'),
		stage: id,
		/** The view that it shows. */
		link: v.string(),
		picture: v.pipe(v.blob(), v.mimeType(['image/jpeg']), v.maxSize(LARGEST_PICTURE_BYTES))
	}),
	v.object({ kind: v.literal('closed'), stage: id }),
	/** Of the presenter: sent every few seconds, to detect closed windows. */
	v.object({ kind: v.literal('greeting') }),
	v.object({ kind: v.literal('command'), stage: id, command: COMMAND })
]);

export type StageReport = v.InferOutput<typeof REPORT>;
export type StageCommand = v.InferOutput<typeof COMMAND>;
export type StageMessage = v.InferOutput<typeof MESSAGE>;

/** Null for an invalid message, from another version or another script. */
export function parseMessage(data: unknown): StageMessage | null {
	const parsed = v.safeParse(MESSAGE, data);
	return parsed.success ? parsed.output : null;
}

export interface StageChannel {
	send(message: StageMessage): void;
	close(): void;
}

/** Connects the windows of this browser; null if it has no channels. */
export function openStageChannel(receive: (message: StageMessage) => void): StageChannel | null {
	if (typeof BroadcastChannel === 'undefined') return null;
	const channel = new BroadcastChannel(CHANNEL);
	channel.onmessage = ({ data }) => {
		const message = parseMessage(data);
		if (message) receive(message);
	};
	return {
		send: (message) => channel.postMessage(message),
		close: () => channel.close()
	};
}

export function createStageId(): string {
	const numbers = crypto.getRandomValues(new Uint32Array(3));
	return Array.from(numbers, (number) => number.toString(36).padStart(7, '0')).join('');
}
