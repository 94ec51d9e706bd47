import { m } from '#messages';
import { againstYear } from '../../domain/subject';
import type { ViewState } from '../../domain/view-state';
import type { Key } from '../model';
import { INSTITUTE_KIND_WORDS } from './describe';

export function instituteKey(view: ViewState): Key {
	const baseYear = againstYear(view);
	return {
		scaleLabel:
			baseYear === null
				? m.institutes_key()
				: m.institutes_key_change({ base: baseYear, year: view.year }),
		scale: null,
		groups: [
			[
				{ mark: 'diamond-confucius', label: INSTITUTE_KIND_WORDS.confucius_institute },
				{ mark: 'diamond-classroom', label: m.institutes_key_classroom() },
				{ mark: 'diamond-luban', label: INSTITUTE_KIND_WORDS.luban_workshop },
				{ mark: 'diamond-campus', label: INSTITUTE_KIND_WORDS.joint_university_campus },
				...(view.russianCentres
					? [{ mark: 'diamond-russian' as const, label: m.institutes_key_russian() }]
					: [])
			]
		]
	};
}
