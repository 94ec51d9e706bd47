import { foldText } from '$lib/find/search-fold';
import { measureEditDistance } from '$lib/find/search-distance';
import type { FindCountry } from '../read/raw-table';
import { listCountryNames, OTHER_CODES } from './known-names';

/** The names of all states in the languages of the atlas, from the browser's own lists. */
function listOtherNames(): string[] {
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const codes = letters.flatMap((first) => letters.map((second) => first + second));
	return ['en', 'ru', 'zh', 'kk'].flatMap((language) => {
		const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
		return codes.flatMap((code) => names.of(code) ?? []);
	});
}

/** As codes of states and groups are written: `AFG`, `EU27_2020`, `156`. */
const CODE = /^(?:[A-Z]{2,3}|[A-Z][A-Z0-9]{1,4}_[A-Z0-9_]+|\d{1,3})$/;

/** Names that tables of the world use besides those of the browser. */
const FURTHER_NAMES = [
	'World;Türkiye;Turkiye;Turkey;Iran, Islamic Rep.;Iran (Islamic Republic of);Korea, Rep.;Korea, Republic of',
	"Rep. of Korea;Republic of Korea;Korea, Dem. People's Rep.;Russian Federation;Viet Nam;Lao PDR;Egypt, Arab Rep.",
	'Hong Kong SAR, China;Macao SAR, China;China, Hong Kong SAR;China, mainland;China (mainland);Slovak Republic',
	'Venezuela, RB;Yemen, Rep.;Syrian Arab Republic;Republic of Moldova;USA;United States of America;UK;Euro area',
	'Российская Федерация;РФ;КНР;Китайская Народная Республика;США;Соединённые Штаты Америки;Республика Корея',
	'Исламская Республика Иран;Республика Беларусь;Турецкая Республика;ҚХР;Қытай Халық Республикасы;Ресей Федерациясы',
	'俄罗斯联邦;中华人民共和国;中国大陆;大韩民国;白俄罗斯共和国;世界'
].flatMap((line) => line.split(';'));

interface Names {
	five: ReturnType<typeof listCountryNames>;
	others: ReadonlySet<string>;
}

/** Made when they are first needed: thousands of names. */
let names: Names | null = null;

function getNames(): Names {
	names ??= {
		five: listCountryNames(),
		others: new Set([...listOtherNames(), ...FURTHER_NAMES, ...OTHER_CODES].map(foldText))
	};
	return names;
}

/** Makes a finder that keeps what it has found: a column repeats its names. */
export function createCountryFinder(): FindCountry {
	const { five, others } = getNames();
	const found = new Map<string, ReturnType<FindCountry>>();
	return (text) => {
		const known = found.get(text);
		if (known !== undefined) return known;
		const key = foldText(text);
		const code = five.get(key) ?? null;
		const answer = code ?? (others.has(key) || CODE.test(text.trim()) ? 'other' : null);
		found.set(text, answer);
		return answer;
	};
}

const MOST_TYPOS = 2;

/** Whether an unknown name is probably that of one of the five, misspelt. */
export function isNearFive(text: string): boolean {
	const key = foldText(text);
	if (key.length < 5) return false;
	return [...getNames().five.keys()].some(
		(name) =>
			Math.abs(name.length - key.length) <= MOST_TYPOS &&
			measureEditDistance(name, key, MOST_TYPOS) <= MOST_TYPOS
	);
}
