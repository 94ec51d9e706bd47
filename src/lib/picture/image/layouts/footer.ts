import type { ImageInput } from '../image-input';
import type { ImagePart } from '../image-legend';
import { describeSources } from '../image-sources';
import { setText, widthOf, wrapText, type TextStyle } from '../set-text';

/** Sources, the link and the licence; the last two share a line if there is room. */
export function paintFooter(
	{ view, detail, link }: ImageInput,
	credit: string,
	widthPx: number,
	textPx: number
): ImagePart {
	const quiet: TextStyle = { face: 'sans', sizePx: textPx, color: 'text-2' };
	const strong: TextStyle = { face: 'sans-bold', sizePx: textPx, color: 'text' };
	const lineFeedPx = textPx * 1.34;
	const parts: string[] = [];
	let y = 0;
	const add = (line: string, style: TextStyle) => {
		y += lineFeedPx;
		parts.push(setText(line, 0, y - textPx * 0.3, style));
	};
	for (const line of wrapText(describeSources(view, detail), widthPx, quiet)) add(line, quiet);
	const isOneLine = widthOf(link, strong) + widthOf(credit, quiet) + 40 < widthPx;
	// a URL has no spaces to break at
	const most = Math.floor(widthPx / (textPx * 0.54));
	for (let from = 0; from < link.length; from += most) add(link.slice(from, from + most), strong);
	if (isOneLine) {
		const right: TextStyle = { ...quiet, anchor: 'end' };
		parts.push(setText(credit, widthPx, y - textPx * 0.3, right));
	} else for (const line of wrapText(credit, widthPx, quiet)) add(line, quiet);
	return { svg: parts.join(''), heightPx: y };
}
