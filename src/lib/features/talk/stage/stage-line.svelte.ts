import { formatLink } from '$lib/core/link/link';
import { OWN_PREFIX } from '$lib/state/own-steps.svelte';
import {
	newStageId,
	openStageChannel,
	type StageChannel,
	type StageCommand,
	type StageReport
} from './stage-channel';
import { isStepsOwnView } from '$lib/state/stage-path';
import type { OwnTalk } from '../own-talk-format';
import type { ViewState } from '$lib/core/domain/view-state';

interface StageLineOptions {
	/** What is shown now; null where there is no step. */
	report: () => StageReport | null;
	/** Does what the presenter asks. */
	obey: (command: StageCommand) => void;
	/** A small JPEG of the map as it is drawn; null where there is none. */
	picture: () => Promise<Blob | null>;
}

/** Long enough that a map in flight sends its place of rest. */
const REST_MILLISECONDS = 400;

/** What a stage tells of its view. */
export function reportOf(
	state: ViewState,
	isBlack: boolean,
	ownTalk: OwnTalk | null
): StageReport | null {
	const { stage } = state;
	if (!stage) return null;
	return {
		step: stage.step,
		link: formatLink({ ...state, stage: null }),
		isExploring: stage.isExploring,
		isMoved: !isStepsOwnView(state),
		isBlack,
		talk: stage.step.startsWith(OWN_PREFIX) && ownTalk ? copyOf(ownTalk) : null
	};
}

/** A plain copy: what is sent must hold nothing but data. */
function copyOf({ title, author, steps }: OwnTalk) {
	return { title, author, steps: steps.map((step) => ({ ...step, sources: [...step.sources] })) };
}

/**
 * The stage's end of the line to the presenter's window: call once while a component is being set
 * up. Tells every change, answers greetings, obeys commands, says farewell.
 */
export function keepStageLine({ report, obey, picture }: StageLineOptions): void {
	const stage = newStageId();
	let usedAt = Date.now();
	let channel: StageChannel | null = null;
	/** Pictures cost work: nobody looks at them until a presenter has greeted. */
	let isSeen = $state(false);

	function tell(): void {
		const now = report();
		if (now) channel?.send({ kind: 'report', stage, usedAt, report: now });
	}

	async function sendPicture(): Promise<void> {
		const link = report()?.link;
		const blob = await picture();
		// the view may have gone on while the picture was made
		if (blob && link !== undefined && link === report()?.link) {
			channel?.send({ kind: 'picture', stage, link, picture: blob });
		}
	}

	$effect(() => {
		channel = openStageChannel((message) => {
			if (message.kind === 'greeting') {
				isSeen = true;
				tell();
			} else if (message.kind === 'command' && message.stage === stage) obey(message.command);
		});
		const use = () => {
			usedAt = Date.now();
			tell();
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
		tell();
		if (!isSeen || !report()) return;
		const timer = setTimeout(() => void sendPicture(), REST_MILLISECONDS);
		return () => clearTimeout(timer);
	});
}
