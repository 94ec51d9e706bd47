/** The pictures that pages lay out by code, at the widths of phones, tablets and computers. */
import { selectPollsIn } from '../../../src/lib/core/data/explore/polls';
import { COUNTRY_CODES } from '../../../src/lib/core/domain/countries';
import { listPollQuestions } from '../../../src/lib/features/country-panel/poll-waves/poll-waves';
import { placePollWaves } from '../../../src/lib/features/country-panel/poll-waves/place-poll-waves';
import { groupCourses } from '../../../src/lib/features/outcomes/flows/outcome-flows';
import { placeFlows } from '../../../src/lib/features/outcomes/flows/place-flows';
import { loadOutcomeTables } from '../../../src/lib/features/outcomes/outcome-rows';
import { buildChinaMap } from '../../../src/lib/features/regions/china-map/china-map';
import { placeChinaMap } from '../../../src/lib/features/regions/china-map/place-china-map';
import { LANGUAGE } from '#language';
import type { Word } from '../../../src/lib/picture/drawn';
import { measureWidth } from '../../../src/lib/picture/image/set-text';
import { loadExplore } from '../../../src/lib/text/load-explore';

/** Of a picture in windows of 360, 390, 768 and 1440 px, and of a panel beside the map. */
const WIDTHS_PX = [320, 350, 400, 728, 836];

interface Picture {
	name: string;
	words: readonly Word[];
	/** Names that no place was found for. */
	left?: readonly string[];
}

function getBox({ text, x, y, style }: Word) {
	const widthPx = measureWidth(text, style);
	const left = x - { start: 0, middle: widthPx / 2, end: widthPx }[style.anchor ?? 'start'];
	return { text, left, right: left + widthPx, top: y - style.sizePx * 0.72, bottom: y };
}

/** What is wrong with the words of a picture: those that touch, and those beyond its sides. */
function listSpoilt({ words, left = [] }: Picture, widthPx: number): string[] {
	const boxes = words.map(getBox);
	const touching = boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `“${a.text}” touches “${b.text}”`)
	);
	const cut = boxes
		.filter((box) => box.left < -1 || box.right > widthPx + 1)
		.map(({ text }) => `“${text}” is cut`);
	return [...touching, ...cut, ...left.map((text) => `“${text}” has no place`)];
}

/** @returns how many pictures were laid out in the language of the process, and what is wrong */
export async function layOutPages(): Promise<{ count: number; errors: string[] }> {
	const [{ projects }, tables] = await Promise.all([loadOutcomeTables(), loadExplore()]);
	const courses = groupCourses(projects);
	const pictures = WIDTHS_PX.flatMap((widthPx) => {
		const flows = placeFlows(courses, widthPx);
		const map = placeChinaMap(buildChinaMap(tables, 2023, LANGUAGE), widthPx);
		const all: Picture[] = [
			{
				name: 'flows of projects',
				words: [...flows.heads, ...flows.bands.flatMap(({ words }) => words)]
			},
			{
				...{ name: 'map of the Chinese side', left: map.left },
				words: map.names.map(({ word }) => word)
			},
			...COUNTRY_CODES.map((country) => ({
				name: `polls of ${country}`,
				words: placePollWaves(listPollQuestions(selectPollsIn(tables, country)), widthPx).words
			}))
		];
		return all.map((picture) => ({ picture, widthPx }));
	});
	const errors = pictures.flatMap(({ picture, widthPx }) =>
		listSpoilt(picture, widthPx).map((wrong) => `${picture.name}, ${widthPx} px wide: ${wrong}`)
	);
	return { count: pictures.length, errors };
}
