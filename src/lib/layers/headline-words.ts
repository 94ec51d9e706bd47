import { nameRepublics, republicByCode } from '../domain/republics';
import {
	againstRepublic,
	againstYear,
	comparedRepublics,
	isWholeRegion,
	shownRepublics
} from '../domain/subject';
import type { ViewState } from '../domain/view-state';
import { layerEntry } from './catalog';
import { changeFormat, describeChange } from './difference/change-words';
import { changesInFocus } from './difference/focus-changes';
import type { Headline } from './model';
import { DEAL_KIND_WORDS } from './investment/describe';
import { shownDealKinds } from './investment/select';
import { describeLanding } from './students/describe';

export interface HeadlineWords extends Headline {
	/** Whom the view is about: `Kazakhstan and Uzbekistan`. */
	place: string;
	/** What stands under the year: `against 2013`; empty for a year as it is. */
	aside: string;
}

const REGION = 'Central Asia';
const plain = (before: string): Headline => ({ before, strong: '', after: '' });

function placeOf(view: ViewState): string {
	const shown = shownRepublics(view);
	return isWholeRegion(shown) ? REGION : nameRepublics(shown);
}

/** Figures of the layer in focus, a republic after the other, largest first. */
function compareFigures(view: ViewState): Headline {
	const rows = comparedRepublics(view)
		.map((code) => ({ code, figures: layerEntry(view.focus).figures(view, code) }))
		.sort((a, b) => (b.figures[0]?.value ?? -1) - (a.figures[0]?.value ?? -1));
	const label = rows[0]?.figures[0]?.label;
	if (!label) return plain('');
	const values = rows.map(
		({ code, figures }) => `${republicByCode(code).name} ${figures[0]?.text ?? ''}`
	);
	return plain(`${label.charAt(0).toUpperCase()}${label.slice(1)}: ${values.join(', ')}`);
}

/** The change of the layer in focus, of the region's sum or of the one republic. */
function describeChanges(view: ViewState, baseYear: number): Headline {
	const on = ` on ${baseYear}`;
	if (view.republic === null && view.focus === 'students') {
		const { text, caption } = describeLanding(view);
		return text
			? { before: 'Five republics, ', strong: text, after: ` students in China${on}` }
			: plain(`Students in China against ${baseYear}: ${caption}`);
	}
	const name = view.republic ? republicByCode(view.republic).name : REGION;
	if (view.republic === null) {
		return plain(`Change of ${layerEntry(view.focus).name.toLowerCase()} in each republic${on}`);
	}
	const kinds = view.focus === 'investment' ? shownDealKinds(view) : [];
	const words = changesInFocus(view, view.republic, baseYear).map((change, index) => {
		const said = describeChange(change, changeFormat(view), String(view.year), String(baseYear));
		const kind = kinds[index];
		return kind ? `${DEAL_KIND_WORDS[kind]} ${said} bn USD` : said;
	});
	if (words.length === 0) return plain(`${name}: no sums to hold against ${baseYear}`);
	const [label] = layerEntry(view.focus).figures(view, view.republic);
	const what = kinds.length > 0 ? '' : ` ${label?.label ?? ''}`;
	return { before: `${name}: `, strong: words.join(', '), after: `${what}${on}` };
}

function holdRepublics(view: ViewState, first: string, other: string): Headline {
	const pair = againstRepublic(view)!;
	const [mine] = layerEntry(view.focus).figures(view, pair.republic);
	const [theirs] = layerEntry(view.focus).figures(view, pair.other);
	if (!mine || !theirs) return plain(`${first} against ${other}`);
	return {
		before: `${first} `,
		strong: mine.text,
		after: `, ${other} ${theirs.text}: ${mine.label}`
	};
}

/** The year's sentence, and whom and what it is about, for every way of looking at a year. */
export function headlineOf(view: ViewState): HeadlineWords {
	const place = placeOf(view);
	if (view.compared.length > 0) return { place, aside: 'side by side', ...compareFigures(view) };
	const baseYear = againstYear(view);
	if (baseYear !== null) {
		return { place, aside: `against ${baseYear}`, ...describeChanges(view, baseYear) };
	}
	const pair = againstRepublic(view);
	if (pair) {
		const [first, other] = [republicByCode(pair.republic).name, republicByCode(pair.other).name];
		return {
			place: first,
			aside: `against ${other}`,
			...holdRepublics(view, first, other)
		};
	}
	if (view.against === 'sources') {
		const whose = view.republic ? `${republicByCode(view.republic).name}’s figures` : 'the figures';
		const words = plain(`Where sources disagree on ${whose} of ${view.year}`);
		return { place, aside: 'by source', ...words };
	}
	return { place, aside: '', ...layerEntry(view.focus).headline(view) };
}

/** The title of a page that compares: `Kazakhstan in 2018 against 2013`; null for a year as it is. */
export function titleOfView(view: ViewState): string | null {
	const { place, aside } = headlineOf(view);
	if (aside === '') return null;
	return aside.startsWith('against')
		? `${place} in ${view.year} ${aside}`
		: `${place} in ${view.year}, ${aside}`;
}
