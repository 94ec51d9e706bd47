const SVG = 'http://www.w3.org/2000/svg';

/** An HTML element with a class, which may be empty, and its children. */
export function html<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	className: string,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	if (className) element.className = className;
	element.append(...children);
	return element;
}

export function svg<Tag extends keyof SVGElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string | number>>,
	...children: (Node | string)[]
): SVGElementTagNameMap[Tag] {
	const element = document.createElementNS(SVG, tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
	element.append(...children);
	return element;
}
