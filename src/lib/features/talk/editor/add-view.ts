import { m } from '#messages';
import { getHeadline, getViewTitle } from '$lib/layers/headline-copy';
import type { ViewState } from '$lib/core/domain/view-state';
import { userLayer } from '$lib/layers/own/lazy';
import { startedTable } from '$lib/layers/own/requested-table';
import { packText } from '$lib/core/link/packed-text';
import { openTalks } from '../talk-from-link';
import { hasOtherTable, getTalkTable, withoutTable, withTable } from '../user-talk-format';
import { TALK_LIMITS } from '../user-talk-schema';
import { addStep } from '../talk-edits';
import { userTalk } from '../user-talk.svelte';
import { formatViewPath } from '$lib/state/step-path';

/**
 * The comparison, or the year's headline. Of a reader's own table its title alone: “your data” would
 * be wrong wherever the talk is sent.
 */
function proposeTitle(view: ViewState): string {
	const ownTitle = view.focus === 'own' ? userLayer.find()?.table.title : undefined;
	if (ownTitle) return ownTitle;
	const { before, strong, after } = getHeadline(view);
	return getViewTitle(view) ?? `${before}${strong}${after}`.trim();
}

/** The user's own table that a view shows, packed; one from the workbench is not yet packed. */
function tableIn({ layers }: ViewState): string | undefined {
	if (startedTable === null || !layers.includes('own')) return undefined;
	return startedTable.startsWith('{') ? packText(startedTable) : startedTable;
}

/** Adds a view to the user's talk. @returns the result, as a sentence */
export function addView(view: ViewState): string {
	openTalks();
	if (userTalk.talk.steps.length >= TALK_LIMITS.steps) return m.add_full();
	const data = tableIn(view);
	if (hasOtherTable(userTalk.talk, data)) return m.add_other_table();
	if (data !== undefined && data.length > TALK_LIMITS.data) return m.add_table_too_large();
	const talk = withTable(userTalk.talk, data);
	const path = formatViewPath(view);
	const link = startedTable === null && getTalkTable(talk) ? withoutTable(path) : path;
	userTalk.change(addStep(talk, { title: proposeTitle(view), link }));
	return userTalk.error ? m.add_not_kept() : m.add_added({ count: userTalk.talk.steps.length });
}
