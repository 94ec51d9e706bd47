import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../scripts/messages/languages.mjs';
import type { Language } from '$lib/core/domain/languages';

interface State {
	id: string;
	/** The sentence of each layer. */
	headlines: string[];
	/** All of them in one text, for search engines and previews. */
	page: string;
}

/** The sentences of all years and countries in a language, which is chosen when a process starts. */
function statesIn(language: string): State[] {
	const program = `
		import { COUNTRY_CODES } from './src/lib/core/domain/countries';
		import { withoutMarks } from './src/lib/core/domain/marked-text';
		import { DEFAULT_VIEW } from './src/lib/core/domain/view-state';
		import { YEARS } from './src/lib/core/domain/years';
		import { describePage } from './src/lib/features/shell/page-copy';
		import { LEGEND_ORDER, getLayerEntry } from './src/lib/layers/catalog';
		console.log(JSON.stringify(YEARS.flatMap((year) => [null, ...COUNTRY_CODES].map((country) => ({
			id: year + ' ' + country,
			headlines: LEGEND_ORDER.map((focus) =>
				withoutMarks(getLayerEntry(focus).headline({ ...DEFAULT_VIEW, year, country, focus }))),
			page: describePage(year, country)
		})))));`;
	const options = ['--import', 'tsx', `--conditions=${language}`, '--input-type=module'];
	return JSON.parse(
		execFileSync(process.execPath, [...options, '--eval', program], { encoding: 'utf8' })
	) as State[];
}

/** A number that is nothing: `$0`, `0 under construction`, `строится: 0`, `0条在建`. */
const NOTHING = /(?<![\d.,\u00a0])0(?![\d.,]|\u00a0\d)/;
/** The sign of doubt, which is for marks. */
const DOUBT = /[?？]/;
const TWO_COLONS = /[:：][^.。;；]*[:：]/;
/** What is counted in China, which a sentence on it names. */
const STUDENTS: Readonly<Record<Language, RegExp>> = {
	en: /students? in (China|Chinese universities)/i,
	ru: /студент\p{L}* в (Китае|вузах Китая)/iu,
	zh: /来华留学生|在中国高校就读/,
	kk: /Қытай(дағы|да| жоғары оқу орындарында) .*студент/
};

// bugs: `$0 of acquisitions`, `0 agreed`, `? 28 students`, sentences on students that did not name them
describe.each(LANGUAGES)('the sentences of a year and country in %s', (language) => {
	const states = statesIn(language);
	const faulty = (isFaulty: (sentence: string) => boolean) =>
		states.flatMap(({ id, headlines, page }) =>
			[...headlines, page].filter(isFaulty).map((sentence) => `${id}: ${sentence}`)
		);

	it('are there for 19 years of the five and of each country', () => {
		expect(states).toHaveLength(19 * 6);
	});

	it('leave out what is nothing', () => {
		expect(faulty((sentence) => NOTHING.test(sentence))).toEqual([]);
	});

	it('say a doubt in words', () => {
		expect(faulty((sentence) => DOUBT.test(sentence))).toEqual([]);
	});

	it('have one colon', () => {
		expect(faulty((sentence) => TWO_COLONS.test(sentence))).toEqual([]);
	});

	it('name the students', () => {
		const unnamed = states.filter(
			({ headlines, page }) =>
				!headlines.some((sentence) => STUDENTS[language].test(sentence)) ||
				!STUDENTS[language].test(page)
		);
		expect(unnamed).toEqual([]);
	});
});
