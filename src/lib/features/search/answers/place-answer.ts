import type { Results } from '$lib/find/ask';
import type { SearchEntry } from '$lib/find/search';
import { withoutMarks } from '$lib/core/domain/marked-text';
import { isYear } from '$lib/core/domain/years';
import { findAnswer } from './answers';
import { describeOrigin } from './describe-origin';

/**
 * The answer of a question as the first entry of its results, which lead to the year that it is
 * about; null if there is none.
 * @throws Error if a table does not load
 */
export async function placeAnswer(results: Results): Promise<readonly SearchEntry[] | null> {
	const found = await findAnswer(results);
	if (!found) return null;
	const { entries, answered } = results;
	const year = isYear(found.year) ? found.year : undefined;
	const isAnswered = ({ kind, id }: SearchEntry) =>
		kind === 'topic' && answered !== null && `${id}-`.startsWith(`${answered.id}-`);
	const dated = entries.map((entry) =>
		isAnswered(entry) && entry.year === undefined && year ? { ...entry, year } : entry
	);
	// the view of its topic, unless the answer has one of its own
	const [first] = dated;
	const { country, compared, from } = found.link || !first ? {} : first;
	const answer: SearchEntry = {
		...{ kind: 'answer', id: 'found', name: found.text, context: await describeOrigin(found) },
		link: found.link ?? first?.link ?? '/{year}',
		// only the first sentence has a bold figure
		...(found.detail && { detail: withoutMarks(found.detail) }),
		...{ ...(country && { country }), ...(compared && { compared }), ...(from && { from }) },
		...((first?.year ?? year) && { year: first?.year ?? year })
	};
	return [answer, ...dated];
}
