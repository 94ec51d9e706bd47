/** Changes elements over the live map only if their content changes, to save style and layout. */

function settleNode(old: ChildNode, fresh: ChildNode): void {
	if (old instanceof Text && fresh instanceof Text) {
		if (old.data !== fresh.data) old.data = fresh.data;
		return;
	}
	// the elements without what is in them
	const isSame = old instanceof Element && old.cloneNode().isEqualNode(fresh.cloneNode());
	if (isSame) settleChildren(old, [...fresh.childNodes]);
	else old.replaceWith(fresh);
}

/** Gives an element these children, and keeps existing ones that are equal. */
export function settleChildren(element: Element, fresh: readonly ChildNode[]): void {
	const old = [...element.childNodes];
	if (old.length === fresh.length) old.forEach((node, index) => settleNode(node, fresh[index]!));
	else element.replaceChildren(...fresh);
}

/** Sets an attribute if it has another value. */
export function settleAttribute(element: Element, name: string, value: string | boolean): void {
	const text = String(value);
	if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}
