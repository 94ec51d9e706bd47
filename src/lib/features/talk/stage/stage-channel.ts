import * as v from 'valibot';
import { INK_COLOURS } from './ink-strokes';
import { OWN_TALK } from '../user-talk-schema';

/** One channel for all windows of the atlas in a browser, without a server. */
const CHANNEL = 'soft-power-atlas-stage';
/** The picture is small: it is only for the presenter's window. */
const LARGEST_PICTURE_BYTES = 2_000_000;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{8,40}$/));
const stepWord = v.pipe(v.string(), v.regex(/^(own:)?[a-z0-9][a-z0-9-]{0,79}$/));

const lengthPx = v.pipe(v.number(), v.minValue(1), v.maxValue(100_000));
/** Right and down, as shares of the audience's window. */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const point = v.pipe(v.tuple([share, share]), v.readonly());
const STROKE = v.object({
	kind: v.picklist(['line', 'arrow']),
	colour: v.picklist(INK_COLOURS),
	points: v.pipe(v.array(point), v.maxLength(5000), v.readonly())
});
const AUTO_SETTINGS = v.object({
	/** For each step; null for its rehearsed time. */
	seconds: v.nullable(v.pipe(v.number(), v.minValue(2), v.maxValue(3600))),
	/** After the last step the first follows. */
	loops: v.boolean()
});

const REPORT = v.object({
	step: stepWord,
	/** Path and query of the view, also while exploring. */
	link: v.pipe(v.string(), v.startsWith('/'), v.maxLength(2500)),
	isExploring: v.boolean(),
	/** Not at the step's own view, or exploring. */
	isMoved: v.boolean(),
	isBlack: v.boolean(),
	/** The number of parts shown; null for all. */
	parts: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
	/** The audience's window, in px, and its colours. */
	window: v.object({ widthPx: lengthPx, heightPx: lengthPx }),
	scheme: v.picklist(['light', 'dark']),
	/** Of all text on stage, 1 as it is designed. */
	textFactor: v.pipe(v.number(), v.minValue(0.1), v.maxValue(10)),
	/** Of the slides' own going on; null while it is off. */
	auto: v.nullable(
		v.object({
			isPaused: v.boolean(),
			/** When the next part or step comes, in milliseconds since 1970; null while it waits. */
			turnsAt: v.nullable(v.pipe(v.number(), v.finite()))
		})
	),
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
			'code',
			'erase',
			'larger',
			'smaller'
		])
	}),
	/** The presenter's pointer; null takes it away. */
	v.object({ act: v.literal('point'), at: v.nullable(point) }),
	v.object({ act: v.literal('draw'), stroke: STROKE }),
	/** Steps go on by themselves; with null no longer, without settings as before. */
	v.object({ act: v.literal('auto'), settings: v.optional(v.nullable(AUTO_SETTINGS)) }),
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
		/** The place of the map in the audience's window. */
		box: v.object({ left: share, top: share, width: share, height: share }),
		picture: v.pipe(v.blob(), v.mimeType(['image/jpeg']), v.maxSize(LARGEST_PICTURE_BYTES))
	}),
	/** All that is drawn on the stage now. */
	v.object({ kind: v.literal('ink'), stage: id, strokes: v.array(STROKE) }),
	/** Sent on leaving the page, also by a reload. */
	v.object({ kind: v.literal('closed'), stage: id }),
	/** Of the presenter: sent every few seconds, to find stages that were opened later. */
	v.object({ kind: v.literal('greeting') }),
	v.object({ kind: v.literal('command'), stage: id, command: COMMAND })
]);

export type AutoSettings = v.InferOutput<typeof AUTO_SETTINGS>;
export type SharePoint = v.InferOutput<typeof point>;
export type StageReport = v.InferOutput<typeof REPORT>;
export type StageCommand = v.InferOutput<typeof COMMAND>;
export type StageMessage = v.InferOutput<typeof MESSAGE>;

/** The stored settings of going on by itself; null if there are none. */
export function parseAutoSettings(text: string | null): AutoSettings | null {
	const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), AUTO_SETTINGS), text);
	return parsed.success ? parsed.output : null;
}

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
