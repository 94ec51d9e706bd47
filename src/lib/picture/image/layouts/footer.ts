import { setText, widthOf, wrapText, type TextStyle } from '../set-text';
import type { ImagePart } from '../image-legend';

/** Sources, the link and the licence; the last two share a line if there is room. */
export function paintFooter(
	words: { sources: string; link: string; credit: string },
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
	for (const line of wrapText(words.sources, widthPx, quiet)) add(line, quiet);
	const isOneLine = widthOf(words.link, strong) + widthOf(words.credit, quiet) + 40 < widthPx;
	// a URL has no spaces to break at
	const most = Math.floor(widthPx / (textPx * 0.54));
	for (let from = 0; from < words.link.length; from += most)
		add(words.link.slice(from, from + most), strong);
	if (isOneLine) {
		const right: TextStyle = { ...quiet, anchor: 'end' };
		parts.push(setText(words.credit, widthPx, y - textPx * 0.3, right));
	} else for (const line of wrapText(words.credit, widthPx, quiet)) add(line, quiet);
	return { svg: parts.join(''), heightPx: y };
}
