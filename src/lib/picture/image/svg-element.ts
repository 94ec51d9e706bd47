export type Attributes = Readonly<Record<string, string | number | undefined>>;

const SIGNS: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** XML forbids most control characters even if they are escaped. */
const isAllowed = (sign: string): boolean =>
	sign >= ' ' ? sign !== '\ufffe' && sign !== '\uffff' : '\t\n\r'.includes(sign);

export function escapeXml(text: string): string {
	return [...text]
		.filter(isAllowed)
		.map((sign) => SIGNS[sign] ?? sign)
		.join('');
}

/** One element; numbers are rounded to hundredths, undefined attributes omitted. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => {
			const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : value!;
			return ` ${key}="${escapeXml(text)}"`;
		})
		.join('');
	const inside = children.join('');
	return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

export const group = (attributes: Attributes, ...children: string[]): string =>
	element('g', attributes, ...children);

export const at = (x: number, y: number, ...children: string[]): string =>
	group(
		{ transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})` },
		...children
	);

export const path = (d: string, attributes: Attributes): string =>
	element('path', { d, ...attributes });

/** A whole SVG with a title, which programs and screen readers show for it. */
export const withSvgTitle = (svg: string, title: string): string =>
	svg.replace(/^<svg[^>]*>/, (start) => `${start}<title>${escapeXml(title)}</title>`);
