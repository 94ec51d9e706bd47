import type { LucideIconData } from '@lucide/icons';

type Attributes = Readonly<Record<string, string | number | undefined>>;

const ellipse = (cx: number, cy: number, rx: number, ry: number) =>
	`M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`;

function rectangle({ x, y, width, height, rx }: Attributes): string {
	const r = Number(rx ?? 0);
	const across = Number(width) - 2 * r;
	const down = Number(height) - 2 * r;
	const corner = (dx: number, dy: number) => (r === 0 ? '' : `a${r} ${r} 0 0 1 ${dx} ${dy}`);
	const start = `M${Number(x ?? 0) + r} ${Number(y ?? 0)}h${across}${corner(r, r)}v${down}`;
	return `${start}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}

const points = (list: Attributes[string]) => `M${String(list)}`;

const PATHS: Readonly<Record<string, (attributes: Attributes) => string>> = {
	path: ({ d }) => String(d),
	circle: ({ cx, cy, r }) => ellipse(Number(cx), Number(cy), Number(r), Number(r)),
	ellipse: ({ cx, cy, rx, ry }) => ellipse(Number(cx), Number(cy), Number(rx), Number(ry)),
	rect: rectangle,
	line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
	polyline: (attributes) => points(attributes.points),
	polygon: (attributes) => `${points(attributes.points)}z`
};

const RELATIVE_START = /^m *(-?[\d.]+)[ ,]*(-?[\d.]+) *(?=([-\d.])?)/;

/** A path starts at its own position, not at the end of the last one; its lines stay relative. */
const fromOrigin = (d: string) =>
	d.replace(
		RELATIVE_START,
		(_, x: string, y: string, next?: string) => `M${x} ${y}${next ? 'l' : ''}`
	);

/** To tenths of a square of 24; numbers separated only by a decimal point get a space. */
const toTenths = (d: string) =>
	d
		.replace(/(?<=\.\d+)\./g, ' .')
		// the sign stays before a 0: it separates the number from the one before
		.replace(/\d*\.\d+/g, (number) =>
			String(Math.round(Number(number) * 10) / 10).replace(/^0\./, '.')
		);

/** An icon as one path on a square of 24: a third of the markup of its separate elements. */
export function drawIconPath({ node }: LucideIconData): string {
	return node
		.map(([element, attributes]) => {
			const write = PATHS[element];
			if (!write) throw new Error(`an icon contains <${element}>, which has no path`);
			return toTenths(fromOrigin(write(attributes)));
		})
		.join('');
}
