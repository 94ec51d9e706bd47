import * as v from 'valibot';
import { OWN_TALK } from '../own-talk-format';

/** One channel for all windows of the atlas in a browser; no server takes part. */
const CHANNEL = 'soft-power-atlas-stage';
/** A picture for a window at the presenter's side, not a print. */
const LARGEST_PICTURE_BYTES = 2_000_000;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{8,40}$/));
const stepWord = v.pipe(v.string(), v.regex(/^(own:)?[a-z0-9][a-z0-9-]{0,79}$/));

/** What a stage shows at a moment. */
const REPORT = v.object({
	step: stepWord,
	/** Path and query of the view shown, also while exploring. */
	link: v.pipe(v.string(), v.startsWith('/'), v.maxLength(2500)),
	isExploring: v.boolean(),
	/** Moved off the step's own view, or exploring. */
	isMoved: v.boolean(),
	isBlack: v.boolean(),
	/** The reader's own talk or one from a link; null while the atlas's story is told. */
	talk: v.nullable(OWN_TALK)
});

/** What the presenter asks of a stage. */
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
			'code'
		])
	}),
	v.object({ act: v.literal('go'), step: stepWord })
]);

const MESSAGE = v.variant('kind', [
	/** The stage's own: sent on every change, and as the answer to a greeting. */
	v.object({
		kind: v.literal('report'),
		stage: id,
		/** When somebody last used this stage, in milliseconds since 1970: the last used leads. */
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
	/** The presenter's own: every few seconds, so that each side knows that the other is there. */
	v.object({ kind: v.literal('greeting') }),
	v.object({ kind: v.literal('command'), stage: id, command: COMMAND })
]);

export type StageReport = v.InferOutput<typeof REPORT>;
export type StageCommand = v.InferOutput<typeof COMMAND>;
export type StageMessage = v.InferOutput<typeof MESSAGE>;

/** A message as it came; null for anything that is none, from another version or another script. */
export function parseMessage(data: unknown): StageMessage | null {
	const parsed = v.safeParse(MESSAGE, data);
	return parsed.success ? parsed.output : null;
}

export interface StageChannel {
	send(message: StageMessage): void;
	close(): void;
}

/** Joins the windows of this browser; null where it has no such channel. */
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

/** A name for a window, for as long as it is open. */
export function newStageId(): string {
	const numbers = crypto.getRandomValues(new Uint32Array(3));
	return Array.from(numbers, (number) => number.toString(36).padStart(7, '0')).join('');
}
