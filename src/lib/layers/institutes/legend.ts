import { m } from '#messages';
import type { InstituteKind } from '../../core/data/types';
import { getAgainstYear, isOnStage } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { Legend, LegendEntry } from '../model';
import { INSTITUTE_KIND_LABELS, INSTITUTE_MARKS } from '../../text/kind-labels';
import { CLASSROOM_ZOOM, listCountedKinds, selectDrawnInstitutes } from './select';

/** With the names that fit; the kinds of Russia share one. */
const KINDS: readonly { kind: InstituteKind; label: string }[] = [
	{ kind: 'confucius_institute', label: INSTITUTE_KIND_LABELS.confucius_institute },
	{ kind: 'confucius_classroom', label: m.institutes_legend_classroom() },
	{ kind: 'luban_workshop', label: INSTITUTE_KIND_LABELS.luban_workshop },
	{ kind: 'joint_university_campus', label: INSTITUTE_KIND_LABELS.joint_university_campus },
	{ kind: 'russian_university_branch', label: m.institutes_legend_russian() }
];

/** The kinds that are on the map in the view's year; classrooms only near, unless they are counted. */
function listDrawnKinds(view: ViewState): LegendEntry[] {
	const drawn = new Set(selectDrawnInstitutes(view).map(({ kind }) => kind));
	const isNear = (kind: InstituteKind) =>
		kind === 'confucius_classroom' && listCountedKinds(view) === null;
	return KINDS.filter(({ kind }) => drawn.has(kind)).flatMap(({ kind, label }) => {
		const entry = { mark: INSTITUTE_MARKS[kind], label };
		if (!isNear(kind)) return [entry];
		// on a stage nobody comes nearer
		const isLeftOut = isOnStage(view) && (view.camera?.zoom ?? 0) < CLASSROOM_ZOOM;
		return isLeftOut ? [] : [{ ...entry, fromZoom: CLASSROOM_ZOOM }];
	});
}

export function buildInstituteLegend(view: ViewState): Legend {
	const baseYear = getAgainstYear(view);
	return {
		scaleLabel:
			baseYear === null
				? m.institutes_legend()
				: m.institutes_legend_change({ base: baseYear, year: view.year }),
		scale: null,
		groups: [listDrawnKinds(view)]
	};
}
