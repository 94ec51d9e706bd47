/**
 * The parts of a page that was sent: each starts by itself. A page that nobody has touched yet starts them one
 * after the other, with a paint between them, so that a slow phone answers a touch in between.
 */
import { afterPaint } from './after-paint';

const waiting: (() => void)[] = [];
let unstarted = 0;
let isStarting = false;

/** Wider windows are faster, and their live map waits; a frame is part of another page. */
const startsInTurn = (): boolean =>
	!window.startedByTouch && !matchMedia('(min-width: 720px)').matches && parent === window;

function end(): void {
	isStarting = false;
	if (window.earlyInput) window.earlyInput.isHeld = false;
	for (const task of waiting.splice(0)) task();
}

function countOff(): void {
	unstarted -= 1;
	// what waits is more than a part: it has a piece of its own
	if (unstarted === 0) afterPaint(end);
}

/**
 * Starts a part of the page, now or in its turn. Until the last one has started, no part gets what the reader
 * does: it is replayed then.
 * @returns a function that cancels it
 */
export function startPart(begin: () => void): () => void {
	if (!startsInTurn()) {
		begin();
		return () => undefined;
	}
	unstarted += 1;
	isStarting = true;
	if (window.earlyInput) window.earlyInput.isHeld = true;
	let isCounted = false;
	const count = () => {
		if (!isCounted) countOff();
		isCounted = true;
	};
	const cancel = afterPaint(() => {
		try {
			begin();
		} finally {
			count();
		}
	});
	return () => {
		cancel();
		count();
	};
}

/** Runs a task once all parts have started: now, if none waits. */
export function whenStarted(task: () => void): void {
	if (isStarting) waiting.push(task);
	else task();
}
