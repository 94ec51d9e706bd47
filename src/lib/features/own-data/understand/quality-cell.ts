import { QUALITY_WORDS } from '$lib/core/data/quality-words';
import { foldText } from '$lib/core/data/search-fold';
import { QUALITIES, type Quality } from '$lib/core/domain/quality';

/** Words for the quality of a figure, in addition to those of the atlas. */
const WORDS: Readonly<Record<Exclude<Quality, 'none'>, string>> = {
	reported:
		'reported;official;published;final;a;опубликовано;официально;ресми;жарияланған;官方;公布;已公布',
	estimate:
		'estimate;estimated;est;e;about;approximate;оценка;оценочно;бағалау;шамамен;估计;估算;约',
	suspect: 'suspect;doubtful;disputed;сомнительно;күмәнді;可疑;存疑',
	unverified:
		'unverified;provisional;preliminary;p;непроверено;не проверено;предварительно;тексерілмеген;алдын ала;未核实;初步'
};

const known = new Map<string, Quality>(
	QUALITIES.flatMap((quality) => {
		const others = quality === 'none' ? [] : WORDS[quality].split(';');
		return [quality, QUALITY_WORDS[quality], ...others].map((word): [string, Quality] => [
			foldText(word),
			quality
		]);
	})
);

/** The quality named by a word in any of the four languages; undefined if unknown. */
export const readQuality = (text: string): Quality | undefined => known.get(foldText(text));
