import { m } from '#messages';
import type { InstituteKind } from '../../core/data/types';
import { getAgainstYear } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { Legend } from '../model';
import { INSTITUTE_KIND_LABELS, INSTITUTE_MARKS } from '../../text/kind-labels';
import { passesFilters } from './select';

/** With the names that fit; the kinds of Russia share one. */
const KINDS: readonly { kind: InstituteKind; label: string; isNear?: true }[] = [
	{ kind: 'confucius_institute', label: INSTITUTE_KIND_LABELS.confucius_institute },
	{ kind: 'confucius_classroom', label: m.institutes_legend_classroom(), isNear: true },
	{ kind: 'luban_workshop', label: INSTITUTE_KIND_LABELS.luban_workshop },
	{ kind: 'joint_university_campus', label: INSTITUTE_KIND_LABELS.joint_university_campus },
	{ kind: 'russian_university_branch', label: m.institutes_legend_russian() }
];

export function buildInstituteLegend(view: ViewState): Legend {
	const baseYear = getAgainstYear(view);
	return {
		scaleLabel:
			baseYear === null
				? m.institutes_legend()
				: m.institutes_legend_change({ base: baseYear, year: view.year }),
		scale: null,
		groups: [
			KINDS.filter(({ kind }) => passesFilters({ kind }, view)).map(({ kind, label, isNear }) => ({
				mark: INSTITUTE_MARKS[kind],
				label,
				...(isNear && { isNear })
			}))
		]
	};
}
