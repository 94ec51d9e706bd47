/**
 * What an act of the reader changes beyond its own answer: it waits until the answer is painted, and is
 * then done piece by piece, so that the next touch is answered too. On a fast machine all pieces are
 * done together, and painted at once.
 */

/** So long may pieces be done without a paint between them. */
const TOGETHER_MILLISECONDS = 12;
/** A window that is not drawn gets no frames. */
const NO_FRAME_MILLISECONDS = 250;

type Piece = () => void;

const waiting = new Set<Piece>();
let isRunning = false;

/** The next task after a frame: by then the frame is on its way to the screen. */
const nextTask = (run: () => void): void => {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		port1.close();
		run();
	};
	port2.postMessage(null);
};

/** Resolves once the browser has painted what has changed so far; soon if nothing is drawn. */
export function waitForPaint(): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, NO_FRAME_MILLISECONDS);
		requestAnimationFrame(() =>
			nextTask(() => {
				clearTimeout(timer);
				resolve();
			})
		);
	});
}

async function runPieces(): Promise<void> {
	while (waiting.size > 0) {
		await waitForPaint();
		const start = performance.now();
		for (const piece of waiting) {
			waiting.delete(piece);
			try {
				piece();
			} catch (error) {
				reportError(error);
			}
			// what it changed is rendered before the time is read
			await Promise.resolve();
			if (performance.now() - start > TOGETHER_MILLISECONDS) break;
		}
	}
	isRunning = false;
}

/**
 * Runs a piece of work after the next paint, in the order in which pieces were asked for; a piece that
 * waits already keeps its place.
 * @returns a function that cancels it
 */
export function afterPaint(piece: Piece): () => void {
	waiting.add(piece);
	if (!isRunning) {
		isRunning = true;
		void runPieces();
	}
	return () => waiting.delete(piece);
}
