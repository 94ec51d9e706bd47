import { CORRIDOR_MODES } from '../../domain/layers';
import type { ViewState } from '../../domain/view-state';
import type { Key } from '../model';
import { MODE_WORDS, NODE_WORDS, STATUS_WORDS, UNCERTAIN_COURSE } from './describe';

export function corridorKey(view: ViewState): Key {
	return {
		scaleLabel: `State of each stretch in ${view.year}`,
		scale: null,
		groups: [
			CORRIDOR_MODES.filter((mode) => view.corridorModes.includes(mode)).map((mode) => ({
				mark: `line-${mode}` as const,
				label: MODE_WORDS[mode]
			})),
			[
				{ mark: 'state-operational', label: STATUS_WORDS.operational },
				{ mark: 'state-construction', label: STATUS_WORDS.construction },
				{ mark: 'state-planned', label: STATUS_WORDS.agreed },
				{ mark: 'state-suspended', label: STATUS_WORDS.suspended },
				{ mark: 'state-approximate', label: UNCERTAIN_COURSE },
				{ mark: 'node-crossing', label: NODE_WORDS.crossing }
			]
		]
	};
}
