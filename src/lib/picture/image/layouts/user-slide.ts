import { m } from '#messages';
import type { UserPicture } from '../../../story/talk';
import type { ImageInput, ImageSize } from '../image-input';
import { setText, wrapText, type TextStyle } from '../set-text';
import { element } from '../svg-element';
import type { PaintedImage } from './fit-map';

const MARGIN = 72;
/** Width of the text next to a picture, and on a slide without one. */
const BESIDE = 400;
const ALONE = 940;
const CREDIT_PX = 18;
/** Type sizes of title and text, tried in turn until the text fits. */
const SIZES = [
	[52, 28],
	[42, 24],
	[34, 20],
	[28, 16]
] as const;

/** A user's own slide in a film: the text, and next to it the picture, whole. */
export function paintUserSlide(
	{ story, picture }: ImageInput,
	{ width, height }: ImageSize
): PaintedImage {
	const room = picture ? BESIDE : ALONE;
	const tried = SIZES.map(([titlePx, textPx]) => {
		const title: TextStyle = { face: 'serif-bold', sizePx: titlePx, color: 'text' };
		const text: TextStyle = { face: 'sans', sizePx: textPx, color: 'text' };
		const lines = [
			{ words: story?.title ?? '', style: title, beforePx: 0 },
			...(story?.paragraphs ?? []).map((words) => ({ words, style: text, beforePx: textPx * 0.7 }))
		].flatMap(({ words, style, beforePx }) =>
			wrapText(words, room, style).map((line, index) => ({
				line,
				style,
				downPx: style.sizePx * 1.3 + (index === 0 ? beforePx : 0)
			}))
		);
		return { lines, heightPx: lines.reduce((sum, { downPx }) => sum + downPx, 0) };
	});
	const { lines, heightPx } =
		tried.find((each) => each.heightPx <= height - 2 * MARGIN) ?? tried.at(-1)!;
	let y = Math.max(MARGIN / 2, (height - heightPx) / 2);
	const written = lines.map(({ line, style, downPx }) => {
		y += downPx;
		return setText(line, MARGIN, y - style.sizePx * 0.3, style);
	});
	return { svg: written.join('') + (picture ? paintPicture(picture, { width, height }) : '') };
}

/** The picture, and under it who made it. */
function paintPicture({ source, credit }: UserPicture, { width, height }: ImageSize): string {
	const x = MARGIN + BESIDE + 48;
	const y = MARGIN / 2;
	const widthPx = width - x - y;
	const style: TextStyle = { face: 'sans', sizePx: CREDIT_PX, color: 'text-2' };
	const lines = credit === '' ? [] : wrapText(m.export_credit({ credit }), widthPx, style);
	const lineFeedPx = CREDIT_PX * 1.34;
	const bottom = height - y - lines.length * lineFeedPx;
	const image = element('image', { x, y, width: widthPx, height: bottom - y, href: source });
	return [
		image,
		...lines.map((line, index) => setText(line, x, bottom + (index + 1) * lineFeedPx, style))
	].join('');
}
