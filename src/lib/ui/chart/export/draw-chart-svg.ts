import { toPlainColor } from './plain-color';
import type { ChartPart, ChartShape } from './read-chart';

/** Around the chart. */
export const MARGIN_PX = 16;
export const FOOTER_SIZE_PX = 12;
export const HATCH = { step: 4, line: 1.75 };

/** A chart as read from the page, with what stands around it. */
export interface ChartPicture {
	parts: ChartPart[];
	widthPx: number;
	heightPx: number;
	ground: string;
	title: string;
	footer: { text: string; color: string; family: string };
}

const escapeText = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const round = (value: number) => Math.round(value * 1000) / 1000;

/** ` fill="#1a2b3c"`, with its opacity. */
function paint(name: 'fill' | 'stroke', color: string): string {
	const { hex, opacity } = toPlainColor(color);
	return ` ${name}="${hex}"${opacity < 1 ? ` ${name}-opacity="${round(opacity)}"` : ''}`;
}

function shapeMarkup(shape: ChartShape, index: number): string {
	const { d, matrix, stroke, strokeWidthPx, dash, cap, opacity, hatch } = shape;
	const [a = 1, , , down = 1] = matrix;
	// the drawing may be stretched to its box: the hatch is not
	const pattern = hatch
		? `<pattern id="h${index}" width="${HATCH.step}" height="${HATCH.step}" patternUnits="userSpaceOnUse" patternTransform="scale(${round(1 / a)} ${round(1 / down)}) rotate(45)"><rect width="${HATCH.line}" height="${HATCH.step}"${paint('fill', hatch)}/></pattern>`
		: '';
	const line =
		stroke === 'none'
			? ''
			: `${paint('stroke', stroke)} stroke-width="${round(strokeWidthPx)}" stroke-linecap="${cap}" vector-effect="non-scaling-stroke"${dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`;
	const fill = hatch ? ` fill="url(#h${index})"` : paint('fill', shape.fill);
	return `${pattern}<path d="${d}" transform="matrix(${matrix.map(round).join(' ')})"${fill}${line}${opacity < 1 ? ` opacity="${round(opacity)}"` : ''}/>`;
}

/** The chart as SVG; its labels are text, in system fonts if the atlas's are not installed. */
export function drawChartSvg(picture: ChartPicture): string {
	const { parts, widthPx, heightPx, ground, title, footer } = picture;
	const words = parts
		.map((part, index) => {
			if (part.kind === 'shape') return shapeMarkup(part, index);
			const { family, sizePx, weight, style } = part.font;
			return `<text x="${round(part.x)}" y="${round(part.y)}" font-family="${escapeText(family)}" font-size="${round(sizePx)}" font-weight="${weight}" font-style="${style}" ${paint('fill', part.color).trim()}${part.opacity < 1 ? ` opacity="${round(part.opacity)}"` : ''}>${escapeText(part.text)}</text>`;
		})
		.join('\n');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">
<title>${escapeText(title)}</title>
<rect width="100%" height="100%"${paint('fill', ground)}/>
<g transform="translate(${MARGIN_PX} ${MARGIN_PX})">
${words}
</g>
<text x="${MARGIN_PX}" y="${heightPx - MARGIN_PX}" font-family="${escapeText(footer.family)}" font-size="${FOOTER_SIZE_PX}"${paint('fill', footer.color)}>${escapeText(footer.text)}</text>
</svg>
`;
}
