import { m } from '#messages';
import { formatDate } from './dates';
import { isOpenEdition, publishedPart } from '../core/domain/editions';

/**
 * Edition `2026-11` in words for a sentence; `2026-11-2` is the second of its month, and an open
 * edition is `after 2026-12, not yet published`.
 */
export function formatEdition(edition: string): string {
	if (isOpenEdition(edition)) return m.forms_after_edition({ edition: publishedPart(edition) });
	const [year = '', month = '1', ordinal] = edition.split('-');
	const date = formatDate(`${year}-${month}`);
	return ordinal ? m.forms_numbered({ date, ordinal }) : date;
}
