import { m } from '#messages';
import type { InstituteKind } from '../../core/data/types';
import { getAgainstYear, isOnStage } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { Legend } from '../model';
import { INSTITUTE_KIND_LABELS, INSTITUTE_MARKS } from '../../text/kind-labels';
import { CLASSROOM_ZOOM, passesFilters, selectDrawnInstitutes } from './select';

/** With the names that fit; the kinds of Russia share one. */
const KINDS: readonly { kind: InstituteKind; label: string; isNear?: true }[] = [
	{ kind: 'confucius_institute', label: INSTITUTE_KIND_LABELS.confucius_institute },
	{ kind: 'confucius_classroom', label: m.institutes_legend_classroom(), isNear: true },
	{ kind: 'luban_workshop', label: INSTITUTE_KIND_LABELS.luban_workshop },
	{ kind: 'joint_university_campus', label: INSTITUTE_KIND_LABELS.joint_university_campus },
	{ kind: 'russian_university_branch', label: m.institutes_legend_russian() }
];

/** On a stage, where room is short, a legend explains only what is drawn. */
function isDrawn(kind: InstituteKind, isNear: boolean, view: ViewState): boolean {
	if (!isOnStage(view)) return true;
	if (isNear && (view.camera?.zoom ?? 0) < CLASSROOM_ZOOM) return false;
	return selectDrawnInstitutes(view).some((institute) => institute.kind === kind);
}

export function buildInstituteLegend(view: ViewState): Legend {
	const baseYear = getAgainstYear(view);
	return {
		scaleLabel:
			baseYear === null
				? m.institutes_legend()
				: m.institutes_legend_change({ base: baseYear, year: view.year }),
		scale: null,
		groups: [
			KINDS.filter(
				({ kind, isNear = false }) => passesFilters({ kind }, view) && isDrawn(kind, isNear, view)
			).map(({ kind, label, isNear }) => ({
				mark: INSTITUTE_MARKS[kind],
				label,
				...(isNear && { isNear })
			}))
		]
	};
}
