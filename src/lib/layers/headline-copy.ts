import { m } from '#messages';
import type { ShownFigure } from '../figures/provenance';
import { formatDate } from '../text/dates';
import { beginSentence, joinCommas } from '../text/lists';
import { nameCountries, nameCountry } from '../text/country-names';
import type { CountryCode } from '../core/domain/countries';
import { splitMarkedParts } from '../core/domain/marked-text';
import {
	getAgainstCountry,
	getAgainstYear,
	listComparedCountries,
	isWholeRegion,
	listShownCountries
} from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { getLayerEntry } from './catalog';
import { describeChange } from './difference/change-labels';
import { findFirstNotZero, withText } from '../figures/shown-figures';

const AGAINST_COUNTRY: Readonly<Record<CountryCode, string>> = {
	KAZ: m.headline_against_kaz(),
	KGZ: m.headline_against_kgz(),
	TJK: m.headline_against_tjk(),
	TKM: m.headline_against_tkm(),
	UZB: m.headline_against_uzb()
};

function getPlaceName(view: ViewState): string {
	const shown = listShownCountries(view);
	return isWholeRegion(shown) ? m.headline_region() : nameCountries(shown);
}

/** The figures of the layer in focus by country, largest first. */
function compareFigures(view: ViewState): string {
	const rows = listComparedCountries(view)
		.map((code) => ({ code, figures: getLayerEntry(view.focus).figures(view, code) }))
		.sort((a, b) => (b.figures[0]?.value ?? -1) - (a.figures[0]?.value ?? -1));
	const label = rows[0]?.figures[0]?.label;
	if (!label) return '';
	const values = rows.map(({ code, figures }) =>
		m.headline_compared_value({ name: nameCountry(code), value: figures[0]?.text ?? '' })
	);
	return m.headline_compared({ label: beginSentence(label), values: joinCommas(values) });
}

/** The change of the region's sum, or of the view's country. */
function describeChanges(view: ViewState, baseYear: number): string {
	const { country } = view;
	const entry = getLayerEntry(view.focus);
	if (country === null) return entry.changeHeadline(view, baseYear);
	const name = nameCountry(country);
	const kinds = entry.figureNames(view);
	const format = entry.changeFormat(view, country);
	const [year, base] = [formatDate(String(view.year)), formatDate(String(baseYear))];
	const words = entry.changes(view, country, baseYear).map((change, index) => {
		const text = describeChange(change, format, year, base);
		const kind = kinds[index];
		return kind ? m.headline_kind_change({ kind, change: text }) : text;
	});
	if (words.length === 0) return m.headline_no_sums({ name, year: baseYear });
	const [label] = entry.figures(view, country);
	const parts = { name, changes: joinCommas(words), year: baseYear };
	return kinds.length > 0 || !label
		? m.headline_sums(parts)
		: m.headline_change({ ...parts, label: label.label });
}

function compareTwo(view: ViewState, pair: NonNullable<ReturnType<typeof getAgainstCountry>>) {
	const [first, other] = [nameCountry(pair.country), nameCountry(pair.other)];
	const [mine] = getLayerEntry(view.focus).figures(view, pair.country);
	const [theirs] = getLayerEntry(view.focus).figures(view, pair.other);
	if (!mine || !theirs)
		return m.headline_pair_none({ name: first, aside: AGAINST_COUNTRY[pair.other] });
	const { text: value, label } = mine;
	return m.headline_pair({ first, value, other, theirs: theirs.text, label });
}

/** The sentence of a view, and the text next to its year. */
function sayHeadline(view: ViewState): { aside: string; sentence: string; place?: string } {
	const { year, country, against, compared } = view;
	if (compared.length > 0)
		return { aside: m.headline_side_by_side(), sentence: compareFigures(view) };
	const baseYear = getAgainstYear(view);
	if (baseYear !== null)
		return {
			aside: m.headline_against_year({ year: baseYear }),
			sentence: describeChanges(view, baseYear)
		};
	const pair = getAgainstCountry(view);
	if (pair) {
		const place = nameCountry(pair.country);
		return { place, aside: AGAINST_COUNTRY[pair.other], sentence: compareTwo(view, pair) };
	}
	if (against !== 'sources')
		return { aside: '', sentence: getLayerEntry(view.focus).headline(view) };
	const sentence = country
		? m.headline_sources_of({ name: nameCountry(country), year })
		: m.headline_sources({ year });
	return { aside: m.headline_by_source(), sentence };
}

/**
 * The year's sentence with its subject, `Kazakhstan and Uzbekistan`, and the text below the year, `against
 * 2013`; the latter is empty without a comparison.
 */
export function getHeadline(view: ViewState) {
	const { aside, sentence, place = getPlaceName(view) } = sayHeadline(view);
	return { place, aside, ...headlineOfSentence(sentence) };
}

/** The title of a comparison: `Kazakhstan in 2018 against 2013`; null for other views. */
export function getViewTitle(view: ViewState): string | null {
	const { place, aside } = getHeadline(view);
	if (aside === '') return null;
	const isAgainst =
		view.compared.length === 0 &&
		(getAgainstYear(view) !== null || getAgainstCountry(view) !== null);
	const words = isAgainst ? m.headline_title_against : m.headline_title;
	return words({ place, year: view.year, aside });
}

/** Splits a sentence of the year at its bold figure, which is in brackets. */
function headlineOfSentence(sentence: string) {
	if (!sentence.includes('[')) return { before: sentence, strong: '', after: '' };
	const { before, marked, after } = splitMarkedParts(sentence);
	return { before, strong: marked, after };
}

/** The bold figure in a view's sentence; null if it has none. */
export function getHeadlineFigure(view: ViewState): ShownFigure | null {
	if (view.compared.length > 0 || view.against !== null) return null;
	const entry = getLayerEntry(view.focus);
	const { strong } = headlineOfSentence(entry.headline(view));
	if (strong === '') return null;
	if (view.country) {
		const figure = findFirstNotZero(entry.figures(view, view.country));
		return figure ? withText(figure, strong) : null;
	}
	return entry.regionFigure(view, strong);
}
