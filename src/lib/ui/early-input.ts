interface EarlyPress {
	readonly element: HTMLElement;
	/** The key, where one was pressed that no control answers by itself; else a button or a link was. */
	readonly key?: KeyboardEvent;
}

/** What an element was left at: a field filled in or chosen from, a part opened or closed. */
interface EarlyState {
	readonly element: HTMLElement;
	readonly value?: string;
	readonly checked?: boolean;
	/** True once the reader had done with the field; while text is typed it is not. */
	readonly isDone?: boolean;
	readonly open?: boolean;
}

/** One thing that a reader did before the page had started. */
type EarlyInput = EarlyPress & EarlyState;

declare global {
	interface Window {
		/** Filled by the script in app.html until the page has started. */
		earlyInput?: EarlyInput[] & { stop(): void };
	}
}

const isState = ({ value, open }: EarlyInput) => value !== undefined || open !== undefined;

/** Radio buttons of one name are one control. */
function isSameControl(one: HTMLElement, other: HTMLElement): boolean {
	if (one === other) return true;
	if (!(one instanceof HTMLInputElement) || !(other instanceof HTMLInputElement)) return false;
	return one.type === 'radio' && other.type === 'radio' && one.name === other.name;
}

/** Leaves out each state that the reader replaced by another one right after, on the same control. */
function lastStates(early: readonly EarlyInput[]): EarlyInput[] {
	return early.filter((each, index) => {
		if (!isState(each)) return true;
		const next = early.slice(index + 1).find(({ element }) => isSameControl(element, each.element));
		return !next || !isState(next);
	});
}

/** @param left what each field was last left at; Enter is pressed between a text and its end */
function fill(
	field: HTMLInputElement | HTMLSelectElement,
	input: EarlyInput,
	left: Map<HTMLElement, string>
): void {
	const { value = '', checked = false, isDone } = input;
	const state = `${value} ${checked}`;
	if (field instanceof HTMLSelectElement) {
		// the choice may be gone: the page knows more than what was sent
		if (![...field.options].some((option) => option.value === value)) return;
		field.value = value;
	} else if (field.type === 'radio' || field.type === 'checkbox') field.checked = checked;
	// a file is kept by the browser, and no script may name one; the same text would move the cursor
	else if (field.type !== 'file' && field.value !== value) field.value = value;
	if (left.get(field) !== state) field.dispatchEvent(new Event('input', { bubbles: true }));
	left.set(field, state);
	// what a select or a radio button is bound to hears this one alone
	if (isDone) field.dispatchEvent(new Event('change', { bubbles: true }));
}

function press(element: Element): void {
	const click = new MouseEvent('click', { bubbles: true, cancelable: true });
	if (element.matches('a[href^="#"]')) {
		// the browser has gone to the place already: only what the page adds is left to be done
		addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true });
		element.dispatchEvent(click);
	} else if (element instanceof HTMLElement) element.click();
	// a link in a drawing has no click() of its own
	else element.dispatchEvent(click);
}

/**
 * Does again what was pressed, chosen, typed or dragged while the page was only HTML: starting sets
 * every field back to what the server wrote, and no button answers before it. Each act once, in the
 * order of the reader's. Call once, after the first address has been entered.
 */
export function replayEarlyInput(): void {
	const early = window.earlyInput;
	if (!early) return;
	early.stop();
	delete window.earlyInput;
	const left = new Map<HTMLElement, string>();
	for (const input of lastStates(early)) {
		const { element, key, open } = input;
		// gone, or not to be chosen in what the link asks for
		if (!element.isConnected || element.matches(':disabled')) continue;
		if (key) element.dispatchEvent(new KeyboardEvent('keydown', key));
		else if (open !== undefined) (element as HTMLDetailsElement).open = open;
		else if (input.value === undefined) press(element);
		else fill(element as HTMLInputElement | HTMLSelectElement, input, left);
	}
}
