/** One thing that a reader did before the page had started. */
interface EarlyInput {
	readonly element: HTMLElement;
	/** What stood in the field, where one was typed in or dragged. */
	readonly value?: string;
	/** The key, where one was pressed that no control answers by itself; else a button was. */
	readonly press?: KeyboardEvent;
}

declare global {
	interface Window {
		/** Filled by the script in app.html until the page has started. */
		earlyInput?: EarlyInput[] & { stop(): void };
	}
}

/**
 * Does again what was pressed, typed or dragged while the page was only HTML: starting sets every
 * field back to what the server wrote, and no button answers before it. Call once, after the first
 * address has been entered.
 */
export function replayEarlyInput(): void {
	const early = window.earlyInput;
	if (!early) return;
	early.stop();
	delete window.earlyInput;
	for (const { element, value, press } of early) {
		if (!element.isConnected) continue;
		if (press) element.dispatchEvent(new KeyboardEvent('keydown', press));
		else if (value === undefined) element.click();
		else {
			(element as HTMLInputElement).value = value;
			element.dispatchEvent(new Event('input', { bubbles: true }));
		}
	}
}
