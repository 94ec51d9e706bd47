import { againstYear } from '../../domain/subject';
import type { ViewState } from '../../domain/view-state';
import type { Key } from '../model';

export function instituteKey(view: ViewState): Key {
	const baseYear = againstYear(view);
	return {
		scaleLabel:
			baseYear === null
				? 'Each site since it opened'
				: `Only the sites that opened between the ends of ${baseYear} and ${view.year}`,
		scale: null,
		groups: [
			[
				{ mark: 'diamond-confucius', label: 'Confucius Institute' },
				{ mark: 'diamond-classroom', label: 'classroom' },
				{ mark: 'diamond-luban', label: 'Luban Workshop' },
				{ mark: 'diamond-campus', label: 'joint campus' },
				...(view.russianCentres
					? [{ mark: 'diamond-russian' as const, label: 'Russian centre' }]
					: [])
			]
		]
	};
}
