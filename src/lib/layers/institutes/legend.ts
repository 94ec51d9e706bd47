import type { ViewState } from '../../domain/view-state';
import type { Key } from '../model';

export function instituteKey(view: ViewState): Key {
	return {
		scaleLabel: 'Each site since it opened',
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
