/** Changes elements over the live map only if their content changes, to save style and layout. */

function hasSameAttributes(a: Element, b: Element): boolean {
	if (a.attributes.length !== b.attributes.length) return false;
	return [...b.attributes].every(({ name, value }) => a.getAttribute(name) === value);
}

function settleNode(old: ChildNode, fresh: ChildNode): void {
	if (old instanceof Text && fresh instanceof Text) {
		if (old.data !== fresh.data) old.data = fresh.data;
		return;
	}
	const isSame =
		old instanceof Element &&
		fresh instanceof Element &&
		old.localName === fresh.localName &&
		hasSameAttributes(old, fresh);
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
