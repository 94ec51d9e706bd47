import { tick } from 'svelte';

const hasFocus = (element: Element | null): element is HTMLElement =>
	element instanceof HTMLElement && element !== document.body && !element.matches(':disabled');

/** Beside a button that its own press has disabled, such as undo and redo. */
function findBeside(button: Element): HTMLElement | undefined {
	const beside = [button.nextElementSibling, button.previousElementSibling];
	return beside.filter(hasFocus).find((element) => element.matches('button:enabled'));
}

/**
 * Makes a change that may take away or disable what has the focus, which the page would lose: then
 * it moves on.
 * @param focusNext gives it to what comes next for the reader
 */
export async function keepFocus(change: () => void, focusNext: () => unknown): Promise<void> {
	const before = document.activeElement;
	change();
	await tick();
	// a dialog that closes gives the focus back only then
	await new Promise(requestAnimationFrame);
	if (!before || before === document.body || hasFocus(document.activeElement)) return;
	const beside = before.isConnected ? findBeside(before) : undefined;
	if (beside) beside.focus();
	else focusNext();
}
