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
import type { UserTalk } from '../user-talk-schema';
import type { ViewState } from '$lib/core/domain/view-state';

interface StageLineOptions {
	/** Null if no step is shown. */
	report: () => StageReport | null;
	obey: (command: StageCommand) => void;
	/** A small JPEG of the map; null if there is none. */
	picture: () => Promise<Blob | null>;
}

/** Long enough for the map to stop. */
const REST_MILLISECONDS = 400;

export function buildReport(
	state: ViewState,
	isBlack: boolean,
	userTalk: UserTalk | null
): StageReport | null {
	const { stage } = state;
	if (!stage) return null;
	const isOwn = userTalk && stage.step.startsWith(USER_STEP_PREFIX);
	return {
		step: stage.step,
		link: formatLink({ ...state, stage: null }),
		isExploring: stage.isExploring,
		isMoved: !isStepsOwnView(state),
		isBlack,
		// without its table, which the presenter's window has
		talk: isOwn ? { title: userTalk.title, author: userTalk.author, steps: userTalk.steps } : null
	};
}

/**
 * Connects the stage to the presenter's window: reports changes, answers greetings, executes
 * commands, and says when it closes. Call once while a component is being set up.
 */
export function keepStageLine({ report, obey, picture }: StageLineOptions): void {
	const stage = createStageId();
	let usedAt = Date.now();
	let channel: StageChannel | null = null;
	/** Pictures are made only after a greeting. */
	let isSeen = $state(false);

	function sendReport(): void {
		const now = report();
		if (now) channel?.send({ kind: 'report', stage, usedAt, report: now });
	}

	async function sendPicture(): Promise<void> {
		const link = report()?.link;
		const blob = await picture();
		// the view may have changed since
		if (blob && link !== undefined && link === report()?.link) {
			channel?.send({ kind: 'picture', stage, link, picture: blob });
		}
	}

	$effect(() => {
		channel = openStageChannel((message) => {
			if (message.kind === 'greeting') {
				isSeen = true;
				sendReport();
			} else if (message.kind === 'command' && message.stage === stage) obey(message.command);
		});
		const use = () => {
			usedAt = Date.now();
			sendReport();
		};
		const leave = () => channel?.send({ kind: 'closed', stage });
		const events = ['pointerdown', 'keydown', 'focus', 'pageshow'] as const;
		events.forEach((type) => window.addEventListener(type, use, true));
		window.addEventListener('pagehide', leave);
		return () => {
			events.forEach((type) => window.removeEventListener(type, use, true));
			window.removeEventListener('pagehide', leave);
			leave();
			channel?.close();
			channel = null;
		};
	});

	$effect(() => {
		sendReport();
		if (!isSeen || !report()) return;
		const timer = setTimeout(() => void sendPicture(), REST_MILLISECONDS);
		return () => clearTimeout(timer);
	});
}
