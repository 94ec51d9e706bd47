import { m } from '#messages';
import { formatLink } from '$lib/core/link/link';
import { FIRST_YEAR, YEARS } from '$lib/core/domain/years';
import { OPENING_YEAR, type ViewState } from '$lib/core/domain/view-state';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { listSourceIds, type ShownFigure } from '$lib/figures/provenance';
import { getLayerEntry } from '$lib/layers/catalog';
import { getHeadline, getHeadlineFigure } from '$lib/layers/headline-copy';
import { beginSentence, joinClauses } from '$lib/text/lists';
import {
	findNearestYear,
	getTopicView,
	listValues,
	pickWorst,
	sayAbout,
	type Answerer,
	type Asked,
	type FoundAnswer
} from './found-answer';

const isKnown = (figure: ShownFigure | undefined | null): figure is ShownFigure =>
	figure !== null && figure !== undefined && figure.value !== null;

/** One year rather than a sum up to it, where a year is asked for and the layer adds years up. */
function getView(asked: Asked, year: number): ViewState {
	const view = { ...getTopicView(asked, year), compared: asked.compared };
	if (asked.year === null) return view;
	const ofYear: ViewState = { ...view, period: 'year' };
	const entry = getLayerEntry(view.focus);
	return entry.headline(ofYear) === entry.headline(view) ? view : ofYear;
}

const listFigures = (view: ViewState): ShownFigure[] => {
	const entry = getLayerEntry(view.focus);
	if (view.country) return entry.figures(view, view.country).filter(isKnown);
	return COUNTRY_CODES.flatMap((country) => entry.figures(view, country).slice(0, 1)).filter(
		isKnown
	);
};

const withMark = ({ before, strong, after }: ReturnType<typeof getHeadline>) =>
	strong ? `${before}[${strong}]${after}` : before;

const isDated = (sentence: string, year: number) => sentence.includes(String(year));

/** The first figure of each country; empty where a country has several, which are never one list. */
function listCountries(view: ViewState): string {
	const entry = getLayerEntry(view.focus);
	const rows = COUNTRY_CODES.map((country) => ({
		country,
		figures: entry.figures(view, country)
	}));
	if (rows.some(({ figures }) => figures.length !== 1)) return '';
	return listValues(
		rows.map(({ country, figures: [figure] }) => ({
			...{ country, value: figure!.value, text: figure!.text }
		}))
	);
}

/** What a gap in a year is followed by: the nearest year with a figure. */
function sayNearest(asked: Asked, year: number): string {
	const known = YEARS.filter((each) => listFigures(getView(asked, each)).length > 0);
	const other = findNearestYear(year, known);
	if (other === null) return '';
	const figures = listFigures(getView(asked, other));
	const value = asked.country
		? figures[0]!.text
		: listValues(figures.map((figure) => ({ ...figure, country: figure.country! })));
	return m.ask_nearest({ year: other, value });
}

/** The sentence of the map's year about the layer of the topic, with the figure of its label. */
export const answerByLayer: Answerer = async (asked) => {
	const hasFigure = (year: number) => listFigures(getView(asked, year)).length > 0;
	const hasAll = (year: number) =>
		asked.country !== null || listFigures(getView(asked, year)).length === COUNTRY_CODES.length;
	const last = YEARS.findLast(hasFigure) ?? OPENING_YEAR;
	const isUndoubted = (year: number) =>
		hasAll(year) &&
		hasFigure(year) &&
		listFigures(getView(asked, year)).every(({ quality }) => quality !== 'suspect');
	const year = asked.year ?? YEARS.findLast(isUndoubted) ?? last;
	const view = getView(asked, year);
	const headline = withMark(getHeadline(view));
	// a sentence that does not say of what: `8 of 10 corridors` of railways
	const sentence =
		asked.parameter === 'named' ? m.ask_topic({ label: asked.name, sentence: headline }) : headline;
	const figures = listFigures(view);
	const dated = isDated(sentence, year) ? sentence : m.ask_dated({ sentence, year });
	const shared: Omit<FoundAnswer, 'text' | 'quality' | 'sourceIds'> = {
		...{ year, link: formatLink(view) }
	};
	if (figures.length === 0)
		return {
			...shared,
			...{ text: dated, detail: sayNearest(asked, year), quality: 'none', sourceIds: [] }
		};
	const main = getHeadlineFigure(view);
	const said = isKnown(main) ? [main] : figures;
	const sourceIds = said.flatMap(listSourceIds);
	// what names no source of its own was counted from rows that do
	const origin = said[0]?.origin ?? (sourceIds.length === 0 ? 'counted' : undefined);
	const countries = view.country === null ? listCountries(view) : '';
	return {
		...shared,
		text:
			main === null && countries
				? m.ask_listed({ label: beginSentence(sentence), year, values: countries })
				: dated,
		...(main !== null && countries && { detail: countries }),
		// a suspect figure of a later year comes after what is known
		...(asked.year === null &&
			asked.country &&
			last > year && {
				detail: m.ask_later({ year: last, value: listFigures(getView(asked, last))[0]!.text })
			}),
		quality: pickWorst(said),
		...(origin && { origin }),
		sourceIds
	};
};

/** The change of the layer's figures from an earlier year. */
export const answerChange: Answerer = async (asked) => {
	const year = asked.year ?? OPENING_YEAR;
	const from = asked.from ?? FIRST_YEAR;
	if (from >= year) return null;
	const view = { ...getTopicView(asked, year, from), against: from };
	const then = listFigures({ ...view, year: from, against: null });
	const now = listFigures({ ...view, against: null });
	if (now.length === 0 || then.length === 0) return null;
	const values = [then, now].map((figures) =>
		asked.country
			? figures[0]!.text
			: listValues(figures.map((figure) => ({ ...figure, country: figure.country! })))
	);
	const details = [from, year].map((each, index) => sayAbout(asked.country, each, values[index]!));
	return {
		...{ year, link: formatLink(view) },
		text: m.ask_dated({ sentence: withMark(getHeadline(view)), year }),
		detail: joinClauses(details),
		...{ quality: pickWorst([...then, ...now]), origin: 'derived' },
		sourceIds: [...then, ...now].flatMap(listSourceIds)
	};
};
