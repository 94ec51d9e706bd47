import { m } from '#messages';
import { describeTalkChart } from '../../../story/describe-chart';
import { joinClauses, joinCommas } from '../../../text/lists';
import { describePicture } from '../describe-map';
import type { NativeChart } from './native-types';
import { getCredit, stepReferences, type TalkPage } from '../talk-pages';
import type { SlidePart } from './list-slides';

/** A chart of a slide in words: its title, the values printed in it, its notes. */
export function describeNativeChart({ title, series, categories, notes }: NativeChart): string {
	const told = series.map(({ name, points }) => {
		const values = points.flatMap(({ label }, index) =>
			label ? [[categories[index], label].filter(Boolean).join(' ')] : []
		);
		if (values.length === 0) return name;
		return m.forms_labelled({ label: name, text: joinCommas(values) });
	});
	return joinClauses([title, ...told, ...notes].filter((words) => words !== ''));
}

/** What a slide's map, picture or chart shows, in words. */
export function describeEvidence(
	page: TalkPage,
	{ evidence, shown }: Pick<SlidePart, 'evidence' | 'shown'>
): string {
	if (evidence === 'chart' && page.chart) return describeTalkChart(page.chart);
	return evidence === 'none' ? '' : describePicture(page, shown);
}

/** What the presenter says, and what a slide shows, its credit and its sources. */
export function listNotes(page: TalkPage, part: SlidePart): string[] {
	const words = describeEvidence(page, part);
	const references = stepReferences(page);
	const credit = getCredit(page);
	return [
		...page.points.map((point) => `• ${point}`),
		'',
		...(words === '' ? [] : [m.export_alternative({ words })]),
		...(credit === '' ? [] : [credit]),
		...(references.length > 0 ? ['', m.export_sources_head(), ...references] : []),
		...(page.link === '' ? [] : ['', page.link])
	];
}
