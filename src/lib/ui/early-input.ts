/** A press of a key or a click, or the final state of a field, or of a part opened or closed. */
interface EarlyInput {
	readonly element: HTMLElement;
	/** The key, if pressed without native effect on a control. */
	readonly key?: KeyboardEvent;
	readonly value?: string;
	readonly checked?: boolean;
	/** True once the user had finished with the field, not while text is typed. */
	readonly isDone?: boolean;
	readonly open?: boolean;
}

declare global {
	interface Window {
		/** Filled by the script in app.html until the page has started. */
		earlyInput?: EarlyInput[] & {
			stop(): void;
			/** Whether nothing else gets what is noted: a part of the page has started, and another has not. */
			isHeld?: boolean;
		};
	}
}

const isState = ({ value, open }: EarlyInput) => value !== undefined || open !== undefined;

function isSameControl(one: HTMLElement, other: HTMLElement): boolean {
	if (one === other) return true;
	if (!(one instanceof HTMLInputElement) || !(other instanceof HTMLInputElement)) return false;
	return one.type === 'radio' && other.type === 'radio' && one.name === other.name;
}

/** Drops each state that was replaced by the next one on the same control. */
function lastStates(early: readonly EarlyInput[]): EarlyInput[] {
	return early.filter((each, index) => {
		if (!isState(each)) return true;
		const next = early.slice(index + 1).find(({ element }) => isSameControl(element, each.element));
		return !next || !isState(next);
	});
}

/** @param left the final value of each field; Enter is pressed between a text and its end */
function fill(
	field: HTMLInputElement | HTMLSelectElement,
	input: EarlyInput,
	left: Map<HTMLElement, string>
): void {
	const { value = '', checked = false, isDone } = input;
	const state = `${value} ${checked}`;
	if (field instanceof HTMLSelectElement) {
		// the option may be gone: the page knows more than the prerendered HTML
		if (![...field.options].some((option) => option.value === value)) return;
		field.value = value;
	} else if (field.type === 'radio' || field.type === 'checkbox') field.checked = checked;
	// a file is kept by the browser, and no script may set one; the same text would move the cursor
	else if (field.type !== 'file' && field.value !== value) field.value = value;
	if (left.get(field) !== state) field.dispatchEvent(new Event('input', { bubbles: true }));
	left.set(field, state);
	// a binding of a select or a radio button only listens to this event
	if (isDone) field.dispatchEvent(new Event('change', { bubbles: true }));
}

function press(element: Element): void {
	const click = new MouseEvent('click', { bubbles: true, cancelable: true });
	if (element.matches('a[href^="#"]')) {
		// the browser has already followed the link: only the handlers of the page remain
		addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true });
		element.dispatchEvent(click);
	} else if (element instanceof HTMLElement) element.click();
	// a link in an SVG has no click() method
	else element.dispatchEvent(click);
}

/**
 * Replays what was clicked, chosen, typed or dragged while the page was only HTML: hydration resets
 * every field to the server's value, and no button works before it. Each act once, in the user's
 * order. Call once, after the first URL has been entered.
 */
export function replayEarlyInput(): void {
	const early = window.earlyInput;
	if (!early) return;
	early.stop();
	delete window.earlyInput;
	const left = new Map<HTMLElement, string>();
	for (const input of lastStates(early)) {
		const { element, key, open } = input;
		// removed, or not available in the view of the link
		if (!element.isConnected || element.matches(':disabled')) continue;
		if (key) element.dispatchEvent(new KeyboardEvent('keydown', key));
		else if (open !== undefined) (element as HTMLDetailsElement).open = open;
		else if (input.value === undefined) press(element);
		else fill(element as HTMLInputElement | HTMLSelectElement, input, left);
	}
}
