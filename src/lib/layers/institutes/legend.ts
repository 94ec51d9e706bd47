import { m } from '#messages';
import type { InstituteKind } from '../../core/data/types';
import { getAgainstYear } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { Legend, MarkId } from '../model';
import { INSTITUTE_KIND_LABELS } from './describe';

/** The mark of each kind of institute; those of Russia look the same. */
export const INSTITUTE_MARKS: Readonly<Record<InstituteKind, MarkId>> = {
	confucius_institute: 'diamond-confucius',
	confucius_classroom: 'diamond-classroom',
	luban_workshop: 'diamond-luban',
	joint_university_campus: 'diamond-campus',
	russian_university_branch: 'diamond-russian',
	russkiy_mir_centre: 'diamond-russian',
	russian_house: 'diamond-russian'
};

export function buildInstituteLegend(view: ViewState): Legend {
	const baseYear = getAgainstYear(view);
	return {
		scaleLabel:
			baseYear === null
				? m.institutes_legend()
				: m.institutes_legend_change({ base: baseYear, year: view.year }),
		scale: null,
		groups: [
			[
				{ mark: 'diamond-confucius', label: INSTITUTE_KIND_LABELS.confucius_institute },
				{ mark: 'diamond-classroom', label: m.institutes_legend_classroom(), isNear: true },
				{ mark: 'diamond-luban', label: INSTITUTE_KIND_LABELS.luban_workshop },
				{ mark: 'diamond-campus', label: INSTITUTE_KIND_LABELS.joint_university_campus },
				...(view.russianCentres
					? [{ mark: 'diamond-russian' as const, label: m.institutes_legend_russian() }]
					: [])
			]
		]
	};
}
