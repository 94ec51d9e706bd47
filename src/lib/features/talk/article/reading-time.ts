import type { Language } from '#language';
import { formatPlainText, hasMap, type Talk } from '$lib/story/talk';

/** Words a minute; of Chinese, characters. */
const PACE = 220;
const CHARACTER_PACE = 420;
/** For each map and chart. */
const LOOK_MINUTES = 1 / 6;

/** How long the texts of a talk take to read and its maps and charts to look at, in whole minutes. */
export function countReadingMinutes({ steps }: Pick<Talk, 'steps'>, language: Language): number {
	const text = steps
		.flatMap((step) => [
			step.title,
			...step.text.map(({ words }) => formatPlainText(words)),
			...step.points.map(formatPlainText)
		])
		.join(' ');
	const units =
		language === 'zh'
			? (text.match(/\p{Script=Han}/gu)?.length ?? 0) / CHARACTER_PACE
			: text.split(/\s+/).length / PACE;
	const pictures = steps.flatMap((step) => [hasMap(step), step.chart !== null].filter(Boolean));
	return Math.max(1, Math.round(units + pictures.length * LOOK_MINUTES));
}
