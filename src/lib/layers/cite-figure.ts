import { m } from '#messages';
import { getReference, buildAtlasReference, type Reference } from '../figures/cite';
import { getPlaceName, type ShownFigure } from '../figures/provenance';
import type { Origin, Quality } from '../core/domain/quality';
import type { Source } from '../core/data/types';
import { joinClauses } from '../text/lists';
import { userLayer } from './own/lazy';
import { describeAuthor } from './own/origin-words';
import type { UserTable } from './own/user-table';
import { getOrigin, getTableRow } from './provenance';

/** How a figure is known, for a citation; empty if its source reports it. */
const KNOWN: Readonly<Record<Quality, string>> = {
	reported: '',
	estimate: m.cite_quality_estimate(),
	suspect: m.cite_quality_suspect(),
	unverified: m.cite_quality_unverified(),
	none: m.cite_quality_none()
};

const MADE_BY_ATLAS: Readonly<Record<Origin, string>> = {
	printed: '',
	counted: m.cite_counted_figure(),
	derived: m.cite_derived_figure()
};

/** The figure in a citation, with the copy in which it was read. */
function describeCitedFigure(figure: ShownFigure, edition: string): string {
	const { year, text, label } = figure;
	const name = getPlaceName(figure);
	const place = year > 0 ? m.cite_place_year({ place: name, year }) : name;
	const row = getTableRow(figure);
	const known = joinClauses([MADE_BY_ATLAS[getOrigin(figure)], KNOWN[figure.quality]]);
	if (row.cells) return joinClauses([`${place}: ${text}, ${label}`, known]);
	const words = { place, figure: text, label, edition, file: row.file };
	return known === '' ? m.cite_figure(words) : m.cite_figure_known({ ...words, known });
}

/** A reader's own table: its author's work, under no edition of the atlas. */
export const buildOwnReference = (
	{ title, author, isSent }: Pick<UserTable, 'title' | 'author' | 'isSent'>,
	url: string,
	note: string
): Reference => ({
	...{ key: 'own-data', kind: 'dataset', year: null, publisher: '', version: '', url, title, note },
	authors: describeAuthor(author, isSent)
});

/**
 * A figure as a reference: its source, with the figure and the edition of the atlas.
 * @param source undefined if the atlas counted it from its own tables
 * @param url where the figure was read; empty if unknown
 */
export function buildFigureReference(
	figure: ShownFigure,
	source: Source | undefined,
	edition: string,
	url = ''
): Reference {
	const note = describeCitedFigure(figure, edition);
	const own = getTableRow(figure).cells ? userLayer.find()?.table : undefined;
	if (own && !source) return buildOwnReference(own, url, note);
	if (!source || (source.url === '' && !source.isOwn))
		return buildAtlasReference(edition, url, note);
	return getReference(source, url ? `${note}, ${url}` : note);
}
