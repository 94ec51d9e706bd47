import { republicByCode } from '../../core/domain/republics';
import { shownRepublics } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { ThingInView } from '../model';
import { tipOfStudents } from '../tip';

export function studentThings(view: ViewState): ThingInView[] {
	return shownRepublics(view).map((republic) => ({
		id: `students-${republic}`,
		tip: tipOfStudents(view, republic),
		at: [republicByCode(republic).labelLonLat],
		figureIndex: 0
	}));
}
