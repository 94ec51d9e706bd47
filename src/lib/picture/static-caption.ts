import { joinClauses } from '../core/domain/lists';
import { textPieces } from './text-pieces';

/** Letters that fit between the middle of a flow target and the edge of a map beside a panel, twice. */
const NARROW_LETTERS = 15;

/** A Chinese sign is as wide as two letters. */
const lettersOf = (text: string) => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** The words under a flow target, where the map ends soon, as lines: a drawing wraps no text. */
export function captionLines(captions: readonly string[]): string[] {
	const lines = textPieces(joinClauses(captions)).reduce<string[]>((all, piece) => {
		const longer = `${all.at(-1) ?? ''}${piece}`;
		const fits = all.length > 0 && lettersOf(longer.trim()) <= NARROW_LETTERS;
		return fits ? [...all.slice(0, -1), longer] : [...all, piece];
	}, []);
	return lines.length === 0 ? [''] : lines.map((line) => line.trim()).filter(Boolean);
}
