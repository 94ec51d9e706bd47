/** Letters that fit between the middle of a landing and the edge of a plate beside a panel, twice. */
const NARROW_LETTERS = 15;

/**
 * The words under a landing as lines, for a drawing wraps no text.
 * @param isNarrow under the landing, where the plate ends soon
 */
export function captionLines(caption: string, isNarrow: boolean): string[] {
	if (!isNarrow) return caption.split('; ');
	return caption.split(' ').reduce<string[]>((lines, word) => {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		return longer.length <= NARROW_LETTERS ? [...lines.slice(0, -1), longer] : [...lines, word];
	}, []);
}
