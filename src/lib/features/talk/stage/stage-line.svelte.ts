import { formatLink } from '$lib/core/link/link';
import { USER_STEP_PREFIX } from '$lib/state/user-steps.svelte';
import {
	createStageId,
	openStageChannel,
	type StageChannel,
	type StageCommand,
	type StageReport
} from './stage-channel';
import { isStepsOwnView } from '$lib/state/stage-path';
import { holdStageLock } from './stage-lock';
import { stagePart } from './stage-part.svelte';
import { autoAdvance } from './auto-advance.svelte';
import type { DrawnStroke } from './ink-strokes';
import { stageTextSize } from '$lib/state/stage-text-size.svelte';
import { theme } from '$lib/ui/theme.svelte';
import type { UserTalk } from '../user-talk-schema';
import type { ViewState } from '$lib/core/domain/view-state';

interface StageLineOptions {
	/** Null if no step is shown. */
	report: () => StageReport | null;
	obey: (command: StageCommand) => void;
	/** A small JPEG of the map; null if there is none. */
	picture: () => Promise<Blob | null>;
	/** What is drawn on the stage now, as shares of its window. */
	ink: () => readonly DrawnStroke[];
}

const clampShare = (value: number) => Math.min(1, Math.max(0, value));

/** The place of the map in the window, as shares of it. */
function findMapBox(): { left: number; top: number; width: number; height: number } {
	const box = document.querySelector('.atlas-map .inner-frame')?.getBoundingClientRect();
	const { left, top, right, bottom } = box ?? new DOMRect(0, 0, innerWidth, innerHeight);
	const [x, y] = [clampShare(left / innerWidth), clampShare(top / innerHeight)];
	const width = clampShare(right / innerWidth) - x;
	return { left: x, top: y, width, height: clampShare(bottom / innerHeight) - y };
}

/** A stroke may leave the window. */
const keepInside = ({ points, ...stroke }: DrawnStroke): DrawnStroke => ({
	...stroke,
	points: points.map(([x, y]) => [clampShare(x), clampShare(y)] as const)
});

/** Long enough for the map to stop. */
const REST_MILLISECONDS = 400;

/** What the presenter's window needs to show what the audience sees; null off the talk. */
export function buildReport(
	state: ViewState,
	isBlack: boolean,
	userTalk: UserTalk | null,
	window: StageReport['window']
): StageReport | null {
	const { stage } = state;
	if (!stage) return null;
	const shown = stagePart.getShown(stage.step);
	const { state: auto, turnsAt } = autoAdvance;
	const isOwn = userTalk && stage.step.startsWith(USER_STEP_PREFIX);
	return {
		step: stage.step,
		link: formatLink({ ...state, stage: null }),
		isExploring: stage.isExploring,
		isMoved: !isStepsOwnView(state),
		isBlack,
		parts: Number.isFinite(shown) ? shown : null,
		window,
		scheme: theme.resolved,
		textFactor: stageTextSize.factor,
		auto: auto === 'off' ? null : { isPaused: auto === 'paused', turnsAt },
		// without its table, which the presenter's window has
		talk: isOwn ? { title: userTalk.title, author: userTalk.author, steps: userTalk.steps } : null
	};
}

/**
 * Connects the stage to the presenter's window: reports changes, answers greetings, executes
 * commands, and says when it closes. Call once while a component is being set up.
 */
export function keepStageLine({ report, obey, picture, ink }: StageLineOptions): void {
	const stage = createStageId();
	let usedAt = Date.now();
	let channel: StageChannel | null = null;
	/** Pictures are made only after a greeting. */
	let isSeen = $state(false);

	function sendReport(): void {
		const now = report();
		if (now) channel?.send({ kind: 'report', stage, usedAt, report: now });
	}

	function sendInk(): void {
		// a stroke that is being drawn on stage has parts of pixels
		if (isSeen) channel?.send({ kind: 'ink', stage, strokes: ink().map(keepInside) });
	}
	async function sendPicture(): Promise<void> {
		const link = report()?.link;
		const blob = await picture();
		// the view may have changed since
		if (blob && link !== undefined && link === report()?.link) {
			channel?.send({ kind: 'picture', stage, link, box: findMapBox(), picture: blob });
		}
	}

	$effect(() => {
		channel = openStageChannel((message) => {
			if (message.kind === 'greeting') {
				isSeen = true;
				sendReport();
				sendInk();
			} else if (message.kind === 'command' && message.stage === stage) obey(message.command);
		});
		let release = holdStageLock(stage);
		const use = () => {
			usedAt = Date.now();
			sendReport();
		};
		const leave = () => {
			release();
			channel?.send({ kind: 'closed', stage });
		};
		const comeBack = () => {
			release();
			release = holdStageLock(stage);
			use();
		};
		const events = ['pointerdown', 'keydown', 'focus'] as const;
		events.forEach((type) => window.addEventListener(type, use, true));
		window.addEventListener('pagehide', leave);
		window.addEventListener('pageshow', comeBack);
		return () => {
			events.forEach((type) => window.removeEventListener(type, use, true));
			window.removeEventListener('pagehide', leave);
			window.removeEventListener('pageshow', comeBack);
			leave();
			channel?.close();
			channel = null;
		};
	});

	$effect(sendInk);
	$effect(() => {
		sendReport();
		if (!isSeen || !report()) return;
		const timer = setTimeout(() => void sendPicture(), REST_MILLISECONDS);
		return () => clearTimeout(timer);
	});
}
