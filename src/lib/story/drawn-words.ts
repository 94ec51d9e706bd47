/**
 * Whether a step draws what its words name, part by part. Drawn is what a reader can see: figures and
 * names printed in the shown parts of the chart, names and figures of the map, names of callouts.
 */

import { m } from '#messages';
import { LANGUAGE } from '#language';
import { nameCountry } from '../text/country-names';
import { COUNTRY_CODES } from '../core/domain/countries';
import type { ColouredCountry } from '../core/domain/palette';
import type { Language } from '../core/domain/languages';
import { listDrawnParts } from './chart-parts';
import {
	countStepParts,
	formatPlainText,
	hasMap,
	isShown,
	listFigures,
	type TalkStep,
	type TalkWords
} from './talk';

/** What the map of a step shows, besides its callouts. */
export interface DrawnOnMap {
	countries: readonly ColouredCountry[];
	/** Values that it prints. */
	values: readonly number[];
}

/** Words of a step that name what is not drawn with them. */
export interface Complaint {
	kind: 'country' | 'figure' | 'series';
	/** As the words or the chart write it. */
	name: string;
	/** The part with which the words appear, from 1. */
	part: number;
	/** Whether a later part draws it. */
	isLater: boolean;
}

export type CountryNames = Readonly<Record<ColouredCountry, string>>;

const OWN_NAMES = {
	...Object.fromEntries(COUNTRY_CODES.map((code) => [code, nameCountry(code)])),
	CHN: m.talk_chart_china(),
	RUS: m.talk_chart_russia()
} as CountryNames;

/** Letters that the cases of a language add to the stem of a name. */
const MOST_ENDING: Readonly<Record<Language, number>> = { en: 0, ru: 2, zh: 0, kk: 6 };

/** A test for a name of a country in any case; adjectives, in lower case, do not count. */
function findName(name: string, language: Language): (text: string) => boolean {
	if (language === 'zh') return (text) => text.includes(name);
	const stem = language === 'ru' ? name.replace(/[йя]$/u, '') : name;
	const pattern = `(?<!\\p{L})${stem}\\p{L}{0,${MOST_ENDING[language]}}(?!\\p{L})`;
	const regex = new RegExp(pattern, 'u');
	return (text) => regex.test(text);
}

/** Words of a label that are long enough to be its own, without the endings of cases. */
const listStems = (label: string): string[] =>
	(label.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) =>
		word.slice(0, Math.max(4, word.length - 2))
	);

/** Whether words name a series by all words of its label. */
function namesLabel(text: string, label: string, language: Language): boolean {
	if (language === 'zh') return label.length > 1 && text.includes(label);
	const stems = listStems(label);
	const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
	return stems.length > 0 && stems.every((stem) => words.some((word) => word.startsWith(stem)));
}

const isSameValue = (one: number, other: number): boolean =>
	Math.abs(one - other) <= Math.abs(other) * 1e-9;

type Drawable = Pick<TalkStep, 'title' | 'text' | 'layout' | 'chart' | 'callouts' | 'builds'>;

/** What a step draws once a number of its parts is shown. */
function listDrawn(step: Drawable, onMap: DrawnOnMap | null, shown: number) {
	// the chart of a map alone is in the article
	const chart = step.layout === 'map' ? null : step.chart;
	const parts = chart ? listDrawnParts(chart) : [];
	const visible = parts.filter((_, index) => isShown(step, 'series', index, shown));
	const hidden = parts.filter((part) => !visible.includes(part));
	// a chart in a stack appears with the first of its parts; any other stands from the start
	const standing = new Set((chart?.kind === 'stack' ? visible : parts).map(({ around }) => around));
	const marks = visible.flatMap((part) => part.marks).filter(({ text }) => text !== '');
	const callouts = step.callouts.filter((_, index) => isShown(step, 'callouts', index, shown));
	return {
		/** Texts that name what is drawn. */
		texts: [
			...visible.flatMap(({ names }) => names),
			...marks.map(({ text }) => text),
			...callouts.map(({ label }) => label)
		],
		/** Texts of each chart that stands, and the names of its parts that are still hidden. */
		charts: [...standing].map((around) => ({
			around,
			hidden: hidden.flatMap((part) => (part.around === around ? part.names : []))
		})),
		hidden: hidden.flatMap(({ names }) => names),
		values: [
			...marks.flatMap(({ value }) => value ?? []),
			...(hasMap(step) ? (onMap?.values ?? []) : [])
		],
		countries: hasMap(step) ? (onMap?.countries ?? []) : []
	};
}

/**
 * What the words of a step name before it is drawn, or without its being drawn at all; a slide of
 * words draws nothing and has none.
 * @param onMap what its map shows; null without a map
 */
export function listComplaints(
	step: Drawable,
	onMap: DrawnOnMap | null,
	names: CountryNames = OWN_NAMES,
	language: Language = LANGUAGE
): Complaint[] {
	if (!hasMap(step) && step.chart === null) return [];
	const count = countStepParts(step);
	const finders = Object.entries(names).map(([code, name]) => ({
		...{ code: code as ColouredCountry, name },
		isIn: findName(name, language)
	}));

	function listNotDrawn(words: TalkWords, shown: number): Omit<Complaint, 'part' | 'isLater'>[] {
		const drawn = listDrawn(step, onMap, shown);
		const text = formatPlainText(words);
		const countries = finders
			.filter(({ isIn, code }) => {
				if (!isIn(text) || drawn.countries.includes(code) || drawn.texts.some(isIn)) return false;
				// a title may name what a hidden series of its chart is of
				return !drawn.charts.some(({ around, hidden }) => around.some(isIn) && !hidden.some(isIn));
			})
			.map(({ name }) => ({ kind: 'country' as const, name }));
		const printed = [...drawn.texts, ...drawn.charts.flatMap(({ around }) => around)];
		const figures = listFigures(words)
			.filter(
				({ value, text: own }) =>
					!printed.some((each) => each.includes(own)) &&
					!(value !== null && drawn.values.some((each) => isSameValue(each, value)))
			)
			.map(({ text: name }) => ({ kind: 'figure' as const, name }));
		const series = drawn.hidden
			.filter((label) => !finders.some(({ isIn }) => isIn(label)))
			.filter((label) => namesLabel(text, label, language))
			.filter((label) => !drawn.texts.some((each) => namesLabel(each, label, language)))
			.map((name) => ({ kind: 'series' as const, name }));
		return [...countries, ...figures, ...series];
	}

	const lines = [
		{ words: [step.title] as TalkWords, part: 1 },
		...step.text.map(({ words }, index) => ({
			words,
			part: step.builds.findIndex(({ text }) => text?.includes(index)) + 1 || 1
		}))
	];
	return lines.flatMap(({ words, part }) => {
		const atEnd = listNotDrawn(words, count);
		return listNotDrawn(words, part).map((complaint) => ({
			...complaint,
			part,
			isLater: !atEnd.some(({ name }) => name === complaint.name)
		}));
	});
}
